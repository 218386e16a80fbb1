import { computePosition, hide, offset, shift } from '@floating-ui/dom';
import type { Point } from './corridor.ts';
import type { HostPlace } from './host.ts';
import { EDGE_PX, GAP_PX, ROOMY_PX, TALLEST_PX } from './timings.ts';

/** Where a term stands: its rectangles in the viewport and the element around it. */
export interface TermPlace {
  readonly rects: readonly DOMRect[];
  readonly element: Element;
}

/** The side of its term on which a card stands; kept while it is open. */
export type Side = 'top' | 'bottom';

/** A card's place; `hidden`: its term has scrolled out of sight. */
export interface CardPlace {
  readonly side: Side;
  readonly place: HostPlace;
  readonly hidden: boolean;
}

/** The lines of a term: rectangles that share a line (those of nested elements) are one. */
function linesOf(rects: readonly DOMRect[]): readonly DOMRect[] {
  const lines: DOMRect[] = [];
  for (const rect of rects) {
    if (rect.width === 0 || rect.height === 0) continue;
    const at = lines.findIndex((line) => sameLine(line, rect));
    const line = lines[at];
    if (line) lines[at] = around([line, rect]);
    else lines.push(rect);
  }
  return lines;
}

/** Two rectangles are on one line when they share more than half of the lower one's height. */
function sameLine(a: DOMRect, b: DOMRect): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return shared > Math.min(a.height, b.height) / 2;
}

function around(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

function distanceFrom(line: DOMRect, { x, y }: Point): number {
  const across = Math.max(line.left - x, 0, x - line.right);
  return Math.hypot(across, Math.max(line.top - y, 0, y - line.bottom));
}

/** The line nearest to a point; the last, below which a card is expected, where nothing was pointed at. */
function lineAt(lines: readonly DOMRect[], point: Point | undefined): DOMRect | undefined {
  if (!point) return lines.at(-1);
  return lines.toSorted((a, b) => distanceFrom(a, point) - distanceFrom(b, point))[0];
}

/**
 * Finds the place of a card: beside the whole term, so that it covers none of its lines, and along
 * the line that was pointed at. Below, but above where that line is not the last; the other side
 * where there is no room. With `side`, that side: a card that is open does not change it.
 *
 * `undefined` when the term has no rectangle.
 */
export async function findPlace(
  card: HTMLElement,
  term: TermPlace,
  point: Point | undefined,
  side: Side | undefined,
): Promise<CardPlace | undefined> {
  const lines = linesOf(term.rects);
  const line = lineAt(lines, point);
  if (!line) return undefined;
  const whole = around(lines);
  const box = new DOMRect(line.left, whole.top, line.width, whole.height);
  const reference = { contextElement: term.element, getBoundingClientRect: () => box };
  const room = roomBeside(whole, card.ownerDocument.documentElement.clientHeight);
  const wanted: Side = line === lines.at(-1) ? 'bottom' : 'top';
  const chosen = side ?? sideWithRoom(wanted, room, card.offsetHeight);
  const found = await computePosition(reference, card, {
    strategy: 'fixed',
    placement: `${chosen}-start`,
    middleware: [offset(GAP_PX), shift({ padding: EDGE_PX }), hide()],
  });
  const hidden = found.middlewareData.hide?.referenceHidden ?? false;
  const tallest = Math.min(TALLEST_PX, room[chosen]);
  return { side: chosen, hidden, place: heldAt(chosen, found.x, box, tallest, card) };
}

type Room = Readonly<Record<Side, number>>;

/** The height that a card may take above and below a term. */
function roomBeside(term: DOMRect, height: number): Room {
  const spare = GAP_PX + EDGE_PX;
  return {
    top: Math.max(0, term.top - spare),
    bottom: Math.max(0, height - term.bottom - spare),
  };
}

/** The wanted side, unless the card would be cramped there and has more room on the other. */
function sideWithRoom(wanted: Side, room: Room, height: number): Side {
  const other: Side = wanted === 'bottom' ? 'top' : 'bottom';
  const enough = room[wanted] >= Math.min(height, ROOMY_PX);
  return enough || room[wanted] >= room[other] ? wanted : other;
}

/** A card above its term hangs from its lower edge, so that what arrives late grows away from the term. */
function heldAt(
  side: Side,
  x: number,
  box: DOMRect,
  tallest: number,
  card: HTMLElement,
): HostPlace {
  const left = Math.round(x);
  if (side === 'bottom') return { left, edge: 'top', at: box.bottom + GAP_PX, tallest };
  const height = card.ownerDocument.documentElement.clientHeight;
  return { left, edge: 'bottom', at: height - box.top + GAP_PX, tallest };
}
