import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { createRandom, pick } from './random.ts';

/** Where the saved news pages are, beside the project. */
export const PAGES = '../shared/corpus/pages';
/** Elements whose text nobody reads. */
const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'head', 'svg', 'iframe']);
/** Elements that do not end the line they stand in. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'cite',
  'em',
  'i',
  'mark',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
]);

/** The text to scan, and in words where it comes from. */
export interface BenchText {
  readonly text: string;
  readonly source: string;
}

function collect(node: DefaultTreeAdapterTypes.Node, parts: string[]): void {
  if ('value' in node) parts.push(node.value);
  if (!('childNodes' in node) || UNREAD.has(node.nodeName)) return;
  for (const child of node.childNodes) collect(child, parts);
  if (!INLINE.has(node.nodeName)) parts.push('\n');
}

function textOfPage(html: string): string {
  const parts: string[] = [];
  collect(parse(html), parts);
  return parts.join('').replace(/\s*\n\s*/g, '\n');
}

const SENTENCES = [
  'The European Commission said on Tuesday that the Partnership Council would meet in Brussels.',
  'Ministers expect a decision “within weeks”, an official close to the talks told reporters.',
  'Maroš Šefčovič, who leads for the EU, spoke of a good day for steel, fish and students alike.',
  'Critics of the plan point to its cost: some £4.5bn over six years, by the Treasury’s own count.',
  'It is not yet clear whether the House of Lords will sit late, or what the Windsor Framework asks.',
  'A spokesman for Nato declined to comment; the UK–EU security pact is due to be signed in May.',
];

function madeText(): string {
  const random = createRandom(1);
  return Array.from({ length: 12_000 }, () => pick(random, SENTENCES)).join('\n');
}

/** Reads the news pages beside the project, or makes up a text where there are none. */
export function readText(): BenchText {
  if (!existsSync(PAGES))
    return { text: madeText(), source: 'sentences of our own (no ../shared/corpus)' };
  const files = readdirSync(PAGES)
    .filter((name) => name.endsWith('.html'))
    .sort();
  const texts = files.map((name) => textOfPage(readFileSync(join(PAGES, name), 'utf8')));
  return { text: texts.join('\n'), source: `${files.length} saved news pages` };
}

/** A text of a given length in UTF-16 units: the beginning of `text`, or `text` over and over. */
export function ofLength(text: string, units: number): string {
  const whole = text.repeat(Math.ceil(units / text.length)).slice(0, units);
  // A flat string of its own: what repeat and slice give is a view, and dearer to read.
  return Buffer.from(whole, 'utf16le').toString('utf16le');
}
