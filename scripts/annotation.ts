import type { ArticleContext, Block, Match, Refused } from '#matcher/recognise/article.ts';
import { createRecogniser, type Recogniser } from '#matcher/recognise/recognise.ts';
import { compileIndex } from '#matcher/scan/compile-index.ts';
import { loadIndex } from '#matcher/scan/form-index.ts';
import { loadGlossary } from './read-glossary.ts';

/** A text that is read as a page: its blocks, and where each begins in `text`. */
export interface Page {
  readonly text: string;
  readonly title: string | null;
  readonly blocks: readonly Block[];
  readonly starts: readonly number[];
  readonly context: ArticleContext;
}

/** A mention, or a place that was not taken, with offsets (UTF-16 code units) into the page's text. */
export interface Annotation {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly entry: string;
  readonly marked: boolean;
  readonly reason: Match['reason'] | Refused['refusal'];
}

/** All that `npm run annotate -- --json` says of a page. */
export interface AnnotatedPage {
  readonly published: string | null;
  readonly title: string | null;
  readonly text: string;
  readonly matches: readonly Annotation[];
  readonly possible: readonly Annotation[];
  readonly refused: readonly Annotation[];
}

/** The recogniser with the project's glossary, compiled from disk. */
export function glossaryRecogniser(): Recogniser {
  const { patterns, rules } = loadGlossary();
  return createRecogniser(loadIndex(compileIndex(patterns)), rules);
}

/**
 * Makes a page of plain text: each line is a block.
 *
 * `title` is a headline that is read and not counted in offsets; without one, a first line that ends
 * like no sentence is the headline.
 */
export function textPage(text: string, context: ArticleContext, title: string | null = null): Page {
  const blocks: Block[] = [];
  const starts: number[] = [];
  if (title !== null) {
    blocks.push({ text: title, role: 'headline', section: 0 });
    starts.push(-1);
  }
  for (const line of text.matchAll(/[^\r\n]+/gu)) {
    if (line[0].trim() === '') continue;
    const headline = blocks.length === 0 && !/[.!?…]["'”’)]*\s*$/u.test(line[0]);
    blocks.push({ text: line[0], role: headline ? 'headline' : 'body', section: 0 });
    starts.push(line.index);
  }
  return { text, title, blocks, starts, context };
}

/** Annotates a page; matches in its title alone are left out, since they have no offset. */
export function annotatePage(recogniser: Recogniser, page: Page): AnnotatedPage {
  const recognition = recogniser.resolve(page.blocks, page.context);
  // A first mention in a title that has no offsets passes its mark on to the first in the text.
  const first = new Set<string>();
  const place = (one: {
    readonly block: number;
    readonly start: number;
    readonly end: number;
    readonly entry: string;
  }) => {
    const from = page.starts[one.block] ?? -1;
    if (from < 0) return undefined;
    const start = from + one.start;
    const end = from + one.end;
    return { start, end, text: page.text.slice(start, end), entry: one.entry };
  };
  const always = new Set(
    recognition.matches.filter(({ marked }) => marked).map(({ entry }) => entry),
  );
  const matches = recognition.matches.flatMap((match) => {
    const at = place(match);
    if (!at) return [];
    const marked = match.marked || (always.has(match.entry) && !first.has(match.entry));
    first.add(match.entry);
    return [{ ...at, marked, reason: match.reason }];
  });
  const refusals = (list: readonly Refused[]) =>
    list.flatMap((one) => {
      const at = place(one);
      return at ? [{ ...at, marked: false, reason: one.refusal }] : [];
    });
  return {
    published: page.context.published ?? null,
    title: page.title,
    text: page.text,
    matches,
    possible: refusals(recognition.possible),
    refused: refusals(recognition.refused),
  };
}
