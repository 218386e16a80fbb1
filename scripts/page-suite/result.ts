/** What became of one page, as `npm run test:pages -- --out FILE` writes it. */
export interface PageResult {
  readonly file: string;
  /** Places underlined, and entries that they belong to. */
  readonly marks: number;
  readonly entries: number;
  readonly cardsTried: number;
  readonly cardsOpened: number;
  /** The page's HTML is what it is without the extension. */
  readonly domSame: boolean;
  /** What went wrong, each in a sentence; a page with none passes. */
  readonly errors: readonly string[];
  /** The longest slice of our work on the page, at a quarter of the processor's speed (Chromium only; else 0). */
  readonly longestSliceMs: number;
  /** From the page's load to its marks. */
  readonly totalMs: number;
}

/** A line for a person: the page, what was found, what went wrong. */
export function lineOf(result: PageResult): string {
  const { file, marks, entries, cardsTried, cardsOpened, domSame, errors } = result;
  const verdict = errors.length === 0 ? 'ok  ' : 'FAIL';
  const dom = domSame ? 'same HTML' : 'HTML DIFFERS';
  const slice = `slice ${result.longestSliceMs.toFixed(1)} ms`;
  const head = `${verdict} ${file}: ${marks} marks, ${entries} entries, cards ${cardsOpened}/${cardsTried}, ${dom}, ${slice}`;
  return [head, ...errors.map((error) => `       ${error}`)].join('\n');
}
