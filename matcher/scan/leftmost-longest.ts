import type { Occurrence } from './pattern.ts';

/** Keeps, of occurrences sorted as `scan` sorts them, those that begin first, and of these the longest. */
export function leftmostLongest<T extends Pick<Occurrence, 'start' | 'end'>>(
  occurrences: readonly T[],
): T[] {
  const kept: T[] = [];
  let free = 0;
  for (const occurrence of occurrences) {
    if (occurrence.start < free) continue;
    kept.push(occurrence);
    free = occurrence.end;
  }
  return kept;
}
