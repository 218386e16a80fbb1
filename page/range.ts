import type { TextBlock } from './text-block.ts';

/** Whose nodes and starts are needed to find a place again. */
export type Mapped = Pick<TextBlock, 'text' | 'nodes' | 'starts' | 'trees'>;

/**
 * Turns offsets of a block's text into ranges of the page: one, or several where shadow trees part
 * them. `start`, `end`: UTF-16 code units, `end` exclusive.
 *
 * Only static ranges are made: each live one would make every later change of the page dearer.
 */
export function toRanges(block: Mapped, start: number, end: number): StaticRange[] {
  const ranges: StaticRange[] = [];
  let first = nodeAt(block, start);
  const last = nodeAt(block, end - 1);
  while (first <= last) {
    let to = first;
    while (to < last && block.trees[to + 1] === block.trees[first]) to += 1;
    const range = rangeOver(block, first, to, start, end);
    if (range !== undefined) ranges.push(range);
    first = to + 1;
  }
  return ranges;
}

function rangeOver(
  block: Mapped,
  first: number,
  last: number,
  start: number,
  end: number,
): StaticRange | undefined {
  const startContainer = block.nodes[first];
  const endContainer = block.nodes[last];
  if (startContainer === undefined || endContainer === undefined) return undefined;
  const startOffset = Math.max(0, start - (block.starts[first] ?? 0));
  const endOffset = Math.min(endContainer.length, end - (block.starts[last] ?? 0));
  if (startOffset > startContainer.length) return undefined;
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
}

/** The number of the text node that holds a unit of the block's text. */
function nodeAt(block: Mapped, offset: number): number {
  let low = 0;
  let high = block.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((block.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Measures ranges: one rectangle for each line, in CSS pixels of the viewport. Empty where the text
 * is gone or not rendered.
 */
export function lineRects(ranges: readonly StaticRange[]): DOMRect[] {
  const rects: DOMRect[] = [];
  for (const range of ranges) {
    for (const rect of rectsOf(range)) {
      if (rect.width >= SEEN_LEAST && rect.height >= SEEN_LEAST) addToLine(rects, rect);
    }
  }
  return rects;
}

/** Text that only a screen reader finds is squeezed into one pixel (CSS pixels). */
const SEEN_LEAST = 2;

/** One live range for all measuring, parked on the document between uses: each live range costs the page. */
const rulers = new WeakMap<Document, Range>();

function rectsOf(range: StaticRange): readonly DOMRect[] {
  const document = range.startContainer.ownerDocument;
  if (document === null || !range.startContainer.isConnected) return [];
  const ruler = rulers.get(document) ?? document.createRange();
  rulers.set(document, ruler);
  try {
    ruler.setStart(range.startContainer, range.startOffset);
    ruler.setEnd(range.endContainer, range.endOffset);
    return [...ruler.getClientRects()];
  } catch {
    // The text was cut shorter since it was read.
    return [];
  } finally {
    ruler.setStart(document, 0);
    ruler.collapse(true);
  }
}

function addToLine(rects: DOMRect[], rect: DOMRect): void {
  const last = rects.at(-1);
  if (last === undefined || !isSameLine(last, rect)) {
    rects.push(DOMRect.fromRect(rect));
    return;
  }
  const left = Math.min(last.left, rect.left);
  const top = Math.min(last.top, rect.top);
  const right = Math.max(last.right, rect.right);
  const bottom = Math.max(last.bottom, rect.bottom);
  rects[rects.length - 1] = new DOMRect(left, top, right - left, bottom - top);
}

/** Pieces of one line overlap in height and are not further apart than a wide space; columns are. */
function isSameLine(a: DOMRect, b: DOMRect): boolean {
  const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const gap = Math.max(a.left, b.left) - Math.min(a.right, b.right);
  const height = Math.min(a.height, b.height);
  return overlap >= height / 2 && gap <= height;
}
