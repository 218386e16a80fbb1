import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { siteCountry } from '#extension/news-site-at.ts';
import type { ArticleContext } from '#matcher/recognise/article.ts';
import {
  type AnnotatedPage,
  annotatePage,
  glossaryRecogniser,
  type Page,
  textPage,
} from './annotation.ts';
import { isDate, pathOf, readOptions, reasonOf, refuse } from './command.ts';

const USAGE =
  'usage: npm run --silent annotate -- [--json] [--explain] [--published YYYY-MM-DD] FILE | --batch';
/** A date-time begins with its date, in so many characters. */
const DAY_UNITS = 10;

async function readPage(file: string, published: string | undefined): Promise<Page> {
  if (file !== '-' && !existsSync(pathOf(file))) refuse(`cannot read ${file}: no such file`);
  let text: string;
  try {
    text = readFileSync(file === '-' ? 0 : pathOf(file), 'utf8');
  } catch (error) {
    return refuse(`cannot read ${file}: ${reasonOf(error)}`);
  }
  if (/\.x?html?$/iu.test(file)) {
    // A document without a browser takes longer to load than a text to annotate.
    const { htmlPage } = await import('./html-page.ts');
    return htmlPage(text, published);
  }
  return textPage(text, published === undefined ? {} : { published });
}

interface Line {
  readonly id: unknown;
  readonly page?: Page;
  readonly error?: string;
}

const lineSchema = v.object({
  id: v.optional(v.unknown(), null),
  text: v.string('a string is needed'),
  title: v.nullish(v.string('a string is needed')),
  published: v.nullish(
    v.pipe(
      v.string('a string is needed'),
      v.transform((written) => written.slice(0, DAY_UNITS)),
      v.check(isDate, 'not a date (YYYY-MM-DD)'),
    ),
  ),
  lang: v.nullish(v.string('a string is needed')),
  host: v.nullish(v.string('a string is needed')),
});

/** Reads one line of a batch; what is wrong with it comes back in words. */
function readLine(line: string): Line {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: 'not a line of JSON' };
  }
  const read = v.safeParse(lineSchema, value);
  if (!read.success) {
    const [issue] = read.issues;
    const id = (value as { readonly id?: unknown } | null)?.id ?? null;
    return { id, error: `${v.getDotPath(issue) ?? 'line'}: ${issue.message}` };
  }
  const { id, text, title, published, lang, host } = read.output;
  const country = host == null ? undefined : siteCountry(host);
  const context: ArticleContext = {
    ...(published == null ? {} : { published }),
    ...(lang == null ? {} : { lang }),
    ...(country === undefined ? {} : { country }),
  };
  return { id, page: textPage(text, context, title ?? null) };
}

/** A mention as people read it: place, words, entry, and what speaks for or against it. */
function show(page: AnnotatedPage, explain: boolean): string {
  const rows = [
    ...page.matches.map((one) => ({ ...one, sign: one.marked ? '*' : '+' })),
    ...page.possible.map((one) => ({ ...one, sign: '?' })),
    ...(explain ? page.refused.map((one) => ({ ...one, sign: '-' })) : []),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const lines = rows.map(({ sign, start, end, text, entry, reason }) => {
    const by = reason.by === undefined ? '' : `: ${reason.by}`;
    return `${sign} ${start}-${end}\t${text.replace(/\s+/gu, ' ')}\t${entry}\t${reason.why}${by}`;
  });
  return lines.map((line) => `${line}\n`).join('');
}

const { values, positionals } = readOptions(
  {
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      explain: { type: 'boolean' },
      batch: { type: 'boolean' },
      published: { type: 'string' },
    },
  },
  USAGE,
);
if (values.published !== undefined && !isDate(values.published)) {
  refuse(`not a date (YYYY-MM-DD): ${values.published}`);
}

if (values.batch) {
  if (positionals.length > 0) refuse(`--batch reads standard input (${USAGE})`);
  const recogniser = glossaryRecogniser();
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    const { id, page, error } = readLine(line);
    if (!page) {
      process.stdout.write(`${JSON.stringify({ id, error, matches: [] })}\n`);
      continue;
    }
    const { refused, ...rest } = annotatePage(recogniser, page);
    process.stdout.write(
      `${JSON.stringify({ id, ...rest, ...(values.explain ? { refused } : {}) })}\n`,
    );
  }
} else {
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) refuse(USAGE);
  const page = await readPage(file, values.published);
  const annotated = annotatePage(glossaryRecogniser(), page);
  const { refused, ...rest } = annotated;
  if (values.json) {
    process.stdout.write(
      `${JSON.stringify({ ...rest, ...(values.explain ? { refused } : {}) })}\n`,
    );
  } else process.stdout.write(show(annotated, values.explain ?? false));
}
