import { CORRIDOR_DEGREES } from './timings.ts';

/** A place in the viewport, CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in the viewport, CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far a point is from the nearest edge of a box; 0 inside. */
export function distanceTo(box: Box, point: Point): number {
  const x = Math.max(box.left - point.x, 0, point.x - box.right);
  const y = Math.max(box.top - point.y, 0, point.y - box.bottom);
  return Math.hypot(x, y);
}

function nearestIn(box: Box, point: Point): Point {
  return {
    x: Math.min(Math.max(point.x, box.left), box.right),
    y: Math.min(Math.max(point.y, box.top), box.bottom),
  };
}

/**
 * Whether a pointer that left the term at `from` and stands at `at` may be on its way to the card.
 *
 * The corridor is a wedge of `CORRIDOR_DEGREES` whose tip is where the pointer left, around the
 * straight way to the card's nearest point.
 */
export function inCorridor(card: Box, from: Point, at: Point): boolean {
  const goal = nearestIn(card, from);
  const way = { x: goal.x - from.x, y: goal.y - from.y };
  const gone = { x: at.x - from.x, y: at.y - from.y };
  const lengths = Math.hypot(way.x, way.y) * Math.hypot(gone.x, gone.y);
  if (lengths === 0) return true;
  const cosine = (way.x * gone.x + way.y * gone.y) / lengths;
  return cosine >= Math.cos((CORRIDOR_DEGREES / 2) * (Math.PI / 180));
}
