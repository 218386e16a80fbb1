/** Follows the longer patterns from word to word, and reports what stands there. */
import { folded, LETTERS, NINE, SEPARATORS, SPACE } from './fold-table.ts';
import { type FormIndex, GOES_ON_BIT, HAS_NUMBERS, LETTERS_AHEAD } from './form-index.ts';
import { bitsOf, cellOf, mix, step } from './hash.ts';
import { NUMBER } from './key.ts';
import { numberEnd } from './number.ts';
import type { Occurrence } from './pattern.ts';
import { endOf, startOf } from './verify.ts';
import { passGap, passWord, type Reading } from './word.ts';

/** A scan under way. */
export interface Walk extends Reading {
  readonly index: FormIndex;
  readonly found: Occurrence[];
  /** Where the first word of the patterns now looked for begins. */
  start: number;
}

/** What the hash table holds for a beginning; 0 where it holds nothing. */
export function lookUp({ prefixes, prefixShift }: FormIndex, hash: number): number {
  const lastCell = prefixes.length / 2 - 1;
  let cell = cellOf(hash, prefixShift);
  for (;;) {
    const value = prefixes[cell * 2 + 1] ?? 0;
    if (value === 0 || prefixes[cell * 2] === hash) return value;
    cell = (cell + 1) & lastCell;
  }
}

/** Follows the patterns that go on after `at`, where a word ended with `hash`. */
export function follow(walk: Walk, at: number, hash: number): void {
  if (!mayGoOn(walk, at, hash)) return;
  walk.hash = hash;
  const word = passGap(walk, at);
  if (word < 0) return;
  const beforeWord = walk.hash;
  const end = passWord(walk, word);
  visit(walk, end, walk.hash);
  if ((walk.index.flags & HAS_NUMBERS) === 0) return;
  const endOfNumber = numberEnd(walk.text, word);
  if (endOfNumber >= 0) visit(walk, endOfNumber, step(beforeWord, NUMBER, walk.multiplier));
}

/** Reports and follows a beginning of two words or more that ends at `end`, if there is such a one. */
function visit(walk: Walk, end: number, hash: number): void {
  if (!isListed(walk.index, hash)) return;
  const value = lookUp(walk.index, hash);
  report(walk, value);
  if (value & GOES_ON_BIT) follow(walk, end, hash);
}

/**
 * Whether some pattern may go on from the end of a word at `at`: asks the filter by the separator and
 * the first letters behind it, or by two separators. Most words that begin a pattern are let go here,
 * before the next word is read. Where the text is not that simple the answer is yes.
 */
export function mayGoOn({ index, text, multiplier }: Walk, at: number, hash: number): boolean {
  if (at + LETTERS_AHEAD >= text.length) return true;
  const gap = folded[text.charCodeAt(at)] ?? 0;
  const first = folded[text.charCodeAt(at + 1)] ?? 0;
  const second = folded[text.charCodeAt(at + 2)] ?? 0;
  const third = folded[text.charCodeAt(at + 3)] ?? 0;
  if (Math.min(gap, first, second, third) < SEPARATORS) return true;
  let ahead = step(step(hash, gap, multiplier), first, multiplier);
  if (first >= LETTERS && second >= LETTERS) {
    ahead = step(ahead, second, multiplier);
    if (third >= LETTERS) ahead = step(ahead, third, multiplier);
  }
  return isListed(index, ahead) || isManifold(index, gap, first);
}

/** Whether what stands behind a word may stand in a pattern in another way: more white space, or a number. */
function isManifold(index: FormIndex, gap: number, first: number): boolean {
  if (first < LETTERS) return gap === SPACE && first === SPACE;
  return first <= NINE && (index.flags & HAS_NUMBERS) !== 0;
}

function isListed({ ahead, aheadShift }: FormIndex, hash: number): boolean {
  const mixed = mix(hash);
  const bits = bitsOf(mixed);
  return ((ahead[mixed >>> aheadShift] ?? 0) & bits) === bits;
}

/** Reports the patterns of a table value, as far as they really stand there. */
export function report(walk: Walk, value: number): void {
  const { index, text } = walk;
  for (let next = value >>> 1; next > 0; next = index.others[next - 1] ?? 0) {
    const pattern = next - 1;
    const start = startOf(index, pattern, text, walk.start);
    const end = endOf(index, pattern, text, start);
    if (end >= 0) insert(walk.found, { start, end, pattern });
  }
}

/**
 * Puts an occurrence in its place in the order of `scan`, which is near the end. It may be there
 * already: where two beginnings of one long pattern have the same hash.
 */
function insert(found: Occurrence[], occurrence: Occurrence): void {
  let at = found.length;
  let order = -1;
  for (; at > 0; at -= 1) {
    order = inOrder(found[at - 1] ?? occurrence, occurrence);
    if (order <= 0) break;
  }
  if (order === 0) return;
  if (at === found.length) found.push(occurrence);
  else found.splice(at, 0, occurrence);
}

/** Compares occurrences: by start, then longest first, then pattern. */
export function inOrder(a: Occurrence, b: Occurrence): number {
  return a.start - b.start || b.end - a.end || a.pattern - b.pattern;
}
