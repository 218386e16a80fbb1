/** Follows the longer patterns from word to word, and reports what stands there. */
import { mayHave } from './filter.ts';
import { type FormIndex, GOES_ON_BIT, HAS_NUMBERS } from './form-index.ts';
import { addUnit, addWord, cellOf, EMPTY } from './hash.ts';
import { NUMBER } from './key.ts';
import { numberEnd } from './number.ts';
import type { Occurrence } from './pattern.ts';
import { occurrenceAt } from './verify.ts';
import { type Reading, readGap, readWord, startBefore, wordStart } from './word.ts';

/** A scan under way; `hash` is that of the prefix that is followed. */
export interface Walk extends Reading {
  readonly index: FormIndex;
  readonly found: Occurrence[];
  /** The hash of the word under way, and of the word before with the separators behind it. */
  wordHash: number;
  beforeHash: number;
  /** What is followed: where its first word begins, if known; where its first word, or its first two, ended. */
  start: number;
  firstEnd: number;
  isPair: boolean;
}

/** A start that nobody asked for yet. */
export const UNKNOWN = -1;

/** What the table holds for a prefix: see `prefixes`; 0 where it holds nothing. */
export function lookUp({ prefixes, prefixShift }: FormIndex, hash: number): number {
  const lastCell = prefixes.length / 2 - 1;
  let cell = cellOf(hash, prefixShift);
  for (;;) {
    const value = prefixes[cell * 2 + 1] ?? 0;
    if (value === 0 || prefixes[cell * 2] === hash) return value;
    cell = (cell + 1) & lastCell;
  }
}

/**
 * Reports the patterns that a table value stands for, and follows those that go on: the prefix found so
 * far ends at `end` and has this hash.
 */
export function visit(walk: Walk, end: number, hash: number, value: number): void {
  const { index, text } = walk;
  for (let next = value >>> 1; next > 0; next = index.heads[next * 2 - 1] ?? 0) {
    const occurrence = occurrenceAt(index, next - 1, text, firstWordStart(walk));
    if (occurrence !== undefined) insert(walk.found, occurrence);
  }
  if (value & GOES_ON_BIT) follow(walk, end, hash);
}

/** Where the first word begins: stepped back to when first asked, as most of what is followed stands nowhere. */
function firstWordStart(walk: Walk): number {
  if (walk.start === UNKNOWN) {
    const { text, firstEnd, isPair } = walk;
    const start = wordStart(text, firstEnd);
    walk.start = isPair ? startBefore(text, start) : start;
  }
  return walk.start;
}

/** Follows the patterns that go on behind a prefix that ended at `at` and has this hash. */
function follow(walk: Walk, at: number, hash: number): void {
  walk.hash = hash;
  const next = readGap(walk, at);
  if (next < 0) return;
  const before = walk.hash;
  const end = readWord(walk, next);
  goOn(walk, end, walk.hash);
  if ((walk.index.flags & HAS_NUMBERS) === 0) return;
  const endOfNumber = numberEnd(walk.text, next);
  if (endOfNumber >= 0) goOn(walk, endOfNumber, addWord(before, numberHash(walk), walk.multiplier));
}

/** Goes on with a prefix that is longer by a word or by a number, where some pattern has it. */
function goOn(walk: Walk, end: number, hash: number): void {
  if (!mayHave(walk.index.filter, hash)) return;
  const value = lookUp(walk.index, hash);
  if (value !== 0) visit(walk, end, hash, value);
}

/** The hash that stands for a number of any size. */
export function numberHash({ multiplier }: Walk): number {
  return addUnit(EMPTY, NUMBER, multiplier);
}

/**
 * Puts an occurrence in its place in the order of `scan`, which is near the end. It may be there
 * already: where two prefixes of one long pattern have the same hash.
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
