/** Follows the longer patterns from their first word on, and reports what stands there. */
import { CLOSER, foldedAt, LETTERS, lookCloser, OTHER, SEPARATORS, SPACE } from './fold-table.ts';
import { type FormIndex, HAS_NUMBERS, LAST_OF_HASH, PATTERN_SHIFT } from './form-index.ts';
import { bitsOf, cellOf, mix, step } from './hash.ts';
import { NUMBER } from './key.ts';
import { numberEnd } from './number.ts';
import type { Occurrence } from './pattern.ts';
import { verify } from './verify.ts';

/** One scan under way: `start` is where the first word of the patterns now looked for begins. */
export interface Walk {
  readonly index: FormIndex;
  readonly text: string;
  readonly found: Occurrence[];
  start: number;
  /** The hash of the text from `start` to where the reading has come. */
  hash: number;
}

/** The value of a hash table entry that is not there. */
const ABSENT = 0;
/** The bit of a value that says that a pattern goes on. */
const GOES_ON_BIT = 1;

/** Adds all letters of a spelling to a hash. */
export function stepAll(hash: number, letters: string, multiplier: number): number {
  let sum = hash;
  for (let at = 0; at < letters.length; at += 1) {
    sum = step(sum, letters.charCodeAt(at), multiplier);
  }
  return sum;
}

/** What the table holds for a beginning; 0 where it holds nothing. */
export function lookUp({ prefixes, prefixShift }: FormIndex, hash: number): number {
  const lastCell = prefixes.length / 2 - 1;
  let cell = cellOf(hash, prefixShift);
  for (;;) {
    const value = prefixes[cell * 2 + 1] ?? ABSENT;
    if (value === ABSENT || prefixes[cell * 2] === hash) return value;
    cell = (cell + 1) & lastCell;
  }
}

/** Reports the patterns that end where a beginning ends, as far as they really stand there. */
export function report(walk: Walk, value: number): void {
  const { index, text, start } = walk;
  let record = (value >>> 1) - 1;
  if (record < 0) return;
  for (;;) {
    const flags = index.records[record * 2] ?? LAST_OF_HASH;
    const place = verify(index, record, text, start);
    if (place) insert(walk.found, { ...place, pattern: flags >>> PATTERN_SHIFT });
    if (flags & LAST_OF_HASH) return;
    record += 1;
  }
}

/** Puts an occurrence in its place: by start, then longest first, then pattern. It is near the end. */
function insert(found: Occurrence[], occurrence: Occurrence): void {
  let at = found.length;
  for (; at > 0; at -= 1) {
    const before = found[at - 1];
    if (!before || inOrder(before, occurrence)) break;
    found[at] = before;
  }
  found[at] = occurrence;
}

/** Whether one occurrence comes before another in the order of `scan`. */
function inOrder(a: Occurrence, b: Occurrence): boolean {
  if (a.start !== b.start) return a.start < b.start;
  return a.end !== b.end ? a.end > b.end : a.pattern < b.pattern;
}

/** Reads the next word after `at`, where one ended with `hash`, and visits what may go on with it. */
export function follow(walk: Walk, at: number, hash: number): void {
  walk.hash = hash;
  const word = passGap(walk, at);
  if (word < 0) return;
  const beforeWord = walk.hash;
  const end = passWord(walk, word);
  visit(walk, end, walk.hash);
  if ((walk.index.flags & HAS_NUMBERS) === 0) return;
  const endOfNumber = numberEnd(walk.text, word);
  if (endOfNumber < 0) return;
  visit(walk, endOfNumber, step(beforeWord, NUMBER, walk.index.multiplier));
}

/** Reports and follows a beginning of two words or more that ends at `end`, if the index knows it. */
function visit(walk: Walk, end: number, hash: number): void {
  const { longer, longerShift } = walk.index;
  const mixed = mix(hash);
  const bits = bitsOf(mixed);
  if (((longer[mixed >>> longerShift] ?? 0) & bits) !== bits) return;
  visitKnown(walk, end, lookUp(walk.index, hash), hash);
}

/** Reports the patterns of a table value and follows those that go on. */
export function visitKnown(walk: Walk, end: number, value: number, hash: number): void {
  report(walk, value);
  if (value & GOES_ON_BIT) follow(walk, end, hash);
}

/** Adds the separators from `from` on to the hash; gives the offset of the next word, −1 at the end. */
function passGap(walk: Walk, from: number): number {
  const { text } = walk;
  let isAfterSpace = false;
  let at = from;
  while (at < text.length) {
    let unit = foldedAt(text, at);
    let length = 1;
    if (unit >= LETTERS) return at;
    if (unit === CLOSER) {
      const look = lookCloser(text, at);
      if (look.class === 'letter') return at;
      if (look.class === 'separator') unit = OTHER;
      length = look.length;
    }
    if (unit >= SEPARATORS) {
      if (unit !== SPACE || !isAfterSpace) addUnit(walk, unit);
      isAfterSpace = unit === SPACE;
    }
    at += length;
  }
  return -1;
}

/** Adds the word that begins at `from` to the hash, and gives the offset where it ends. */
function passWord(walk: Walk, from: number): number {
  const { text } = walk;
  let at = from;
  while (at < text.length) {
    const unit = foldedAt(text, at);
    if (unit >= LETTERS) {
      addUnit(walk, unit);
      at += 1;
    } else if (unit === CLOSER) {
      const look = lookCloser(text, at);
      if (look.class === 'separator') break;
      walk.hash = stepAll(walk.hash, look.folded, walk.index.multiplier);
      at += look.length;
    } else if (unit >= SEPARATORS) break;
    else at += 1;
  }
  return at;
}

function addUnit(walk: Walk, unit: number): void {
  walk.hash = step(walk.hash, unit, walk.index.multiplier);
}
