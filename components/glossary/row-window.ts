/** Rows beyond each edge of what is seen that are there already: a flick of the wheel shows no gap. */
const SPARE_ROWS = 8;

/** Which rows of a long list are in the document: from `first`, up to `last` (not included). */
export interface RowWindow {
  readonly first: number;
  readonly last: number;
}

/** The rows to draw for a list scrolled by `top` in a frame of `height` (px), with rows of one height. */
export function rowWindow(count: number, row: number, top: number, height: number): RowWindow {
  if (row <= 0) return { first: 0, last: Math.min(count, SPARE_ROWS) };
  const first = Math.max(0, Math.floor(top / row) - SPARE_ROWS);
  const last = Math.min(count, Math.ceil((top + height) / row) + SPARE_ROWS);
  return { first: Math.min(first, last), last };
}

/** Where to scroll so that a row is seen whole, moving as little as can be. */
export function scrollToRow(at: number, row: number, top: number, height: number): number {
  const start = at * row;
  if (start < top) return start;
  return start + row > top + height ? start + row - height : top;
}
