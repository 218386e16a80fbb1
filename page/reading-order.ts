import type { ArticleBlock } from './article-block.ts';

/** A part of an article: the blocks to read next, and all that are known once they are read, in the order of the page. */
export interface Part {
  readonly unread: readonly ArticleBlock[];
  readonly known: readonly ArticleBlock[];
}

/** A text up to this long is read in one part: a few milliseconds (UTF-16 code units). */
const SHORT = 60_000;
/** How much is read first of a longer one, from the top of the screen on: some six screens. */
const FIRST = 30_000;

/** Divides a long article so that what is on the screen is read, and shown, first. */
export function inReadingOrder(blocks: readonly ArticleBlock[]): readonly Part[] {
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= SHORT) return [{ unread: blocks, known: blocks }];
  const start = firstOnScreen(blocks);
  let end = start;
  for (let read = 0; end < blocks.length && read < FIRST; end += 1) {
    read += blocks[end]?.text.length ?? 0;
  }
  const first = blocks.slice(start, end);
  const rest = [...blocks.slice(0, start), ...blocks.slice(end)];
  return [
    { unread: first, known: first },
    { unread: rest, known: blocks },
  ];
}

/** Blocks stand below each other, nearly always: a search by halves measures a dozen of thousands. */
function firstOnScreen(blocks: readonly ArticleBlock[]): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const bottom = blocks[middle]?.element.getBoundingClientRect().bottom ?? 0;
    if (bottom > 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
