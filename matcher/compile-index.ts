import {
  BEGINS_WITH_NUMBER,
  CASE_RULES,
  ENDS,
  ENDS_CAPITAL,
  GOES_ON,
  GOES_ON_CAPITAL,
  HAS_NUMBERS,
  LAST_OF_HASH,
  PATTERN_SHIFT,
  shiftFor,
} from './form-index.ts';
import { bitsOf, cellOf, mix, NOTHING, step } from './hash.ts';
import { writeIndex } from './index-file.ts';
import { isWordUnit, keyOf, NUMBER, smallUnit } from './key.ts';
import type { Pattern } from './pattern.ts';

/** First-word cells for each distinct first word: seven of eight other words then find theirs empty. */
const CELLS_PER_FIRST_WORD = 8;
/** Bits of the Bloom filter for each longer beginning; two are set for each: one in forty slips through. */
const BITS_PER_PREFIX = 10;
/** How full the hash table may be: linear probing stays under three looks to the end. */
const FULLEST = 0.7;
/** The first multiplier tried (FNV's prime); each further one is the next odd number. */
const FIRST_MULTIPLIER = 0x01000193;

/** A pattern taken apart: its key, and the part of it from its first word to its last. */
interface Spelling {
  readonly key: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** What is known of a beginning, by its hash. */
interface Prefix {
  readonly patterns: number[];
  goesOn: boolean;
}

/**
 * Compiles patterns to the bytes that `loadIndex` opens.
 *
 * Throws where a pattern has no word in it, and names it: it would stand nowhere, or everywhere.
 */
export function compileIndex(patterns: readonly Pattern[]): Uint8Array {
  const spellings = patterns.map(spell);
  let multiplier = FIRST_MULTIPLIER;
  // Cell 0 is where the scan looks between words: no first word may be there.
  while (!leavesCellZero(spellings, multiplier)) multiplier += 2;
  const prefixes = prefixesOf(spellings, multiplier);
  return writeIndex({
    multiplier,
    flags: flagsOf(spellings),
    firstWords: firstWordCells(patterns, spellings, multiplier),
    longer: longerFilter(spellings, multiplier),
    ...layOut(patterns, spellings, prefixes),
  });
}

function spell(pattern: Pattern, number: number): Spelling {
  const key = keyOf(pattern.text);
  const from = key.findIndex(isWordUnit);
  if (from < 0) throw new Error(`Pattern ${number} (${JSON.stringify(pattern.text)}) has no word.`);
  return { key, from, to: key.findLastIndex(isWordUnit) + 1 };
}

/** Calls back at the end of each word of a pattern with the hash of all up to there. */
function eachWordEnd(
  { key, from, to }: Spelling,
  multiplier: number,
  visit: (hash: number, words: number, isLast: boolean) => void,
): void {
  let hash = NOTHING;
  let words = 0;
  for (let at = from; at < to; at += 1) {
    hash = step(hash, smallUnit(key[at] ?? 0), multiplier);
    if (isWordUnit(key[at] ?? 0) && !(at + 1 < to && isWordUnit(key[at + 1] ?? 0))) {
      words += 1;
      visit(hash, words, at + 1 === to);
    }
  }
}

function firstHash(spelling: Spelling, multiplier: number): number {
  let first = NOTHING;
  eachWordEnd(spelling, multiplier, (hash, words) => {
    if (words === 1) first = hash;
  });
  return first;
}

function firstWordCount(spellings: readonly Spelling[]): number {
  return new Set(spellings.map((spelling) => firstHash(spelling, FIRST_MULTIPLIER))).size;
}

function firstWordShift(spellings: readonly Spelling[]): number {
  return shiftFor(powerOfTwo(firstWordCount(spellings) * CELLS_PER_FIRST_WORD));
}

function leavesCellZero(spellings: readonly Spelling[], multiplier: number): boolean {
  const shift = firstWordShift(spellings);
  return spellings.every((spelling) => cellOf(firstHash(spelling, multiplier), shift) !== 0);
}

function firstWordCells(
  patterns: readonly Pattern[],
  spellings: readonly Spelling[],
  multiplier: number,
): Uint8Array {
  const shift = firstWordShift(spellings);
  const cells = new Uint8Array(2 ** (32 - shift));
  spellings.forEach((spelling, number) => {
    const first = spelling.key[spelling.from] ?? 0;
    const needsCapital = patterns[number]?.case !== 'any' && smallUnit(first) !== first;
    eachWordEnd(spelling, multiplier, (hash, words, isLast) => {
      if (words > 1) return;
      const cell = cellOf(hash, shift);
      const bit = isLast
        ? needsCapital
          ? ENDS_CAPITAL
          : ENDS
        : needsCapital
          ? GOES_ON_CAPITAL
          : GOES_ON;
      cells[cell] = (cells[cell] ?? 0) | bit;
    });
  });
  return cells;
}

function longerFilter(spellings: readonly Spelling[], multiplier: number): Int32Array {
  const hashes = new Set<number>();
  for (const spelling of spellings) {
    eachWordEnd(spelling, multiplier, (hash, words) => {
      if (words > 1) hashes.add(hash);
    });
  }
  const filter = new Int32Array(powerOfTwo((hashes.size * BITS_PER_PREFIX) / 32));
  const shift = shiftFor(filter.length);
  for (const hash of hashes) {
    const mixed = mix(hash);
    const word = mixed >>> shift;
    filter[word] = (filter[word] ?? 0) | bitsOf(mixed);
  }
  return filter;
}

function prefixesOf(
  spellings: readonly Spelling[],
  multiplier: number,
): ReadonlyMap<number, Prefix> {
  const prefixes = new Map<number, Prefix>();
  spellings.forEach((spelling, number) => {
    eachWordEnd(spelling, multiplier, (hash, _words, isLast) => {
      const prefix = prefixes.get(hash) ?? { patterns: [], goesOn: false };
      prefixes.set(hash, prefix);
      if (isLast) prefix.patterns.push(number);
      else prefix.goesOn = true;
    });
  });
  return prefixes;
}

function layOut(
  patterns: readonly Pattern[],
  spellings: readonly Spelling[],
  prefixes: ReadonlyMap<number, Prefix>,
) {
  const table = new Int32Array(2 * powerOfTwo(prefixes.size / FULLEST));
  const records: number[] = [];
  const keys: number[] = [];
  for (const [hash, { patterns: numbers, goesOn }] of prefixes) {
    const record = numbers.length > 0 ? records.length / 2 + 1 : 0;
    insert(table, hash, (record << 1) | (goesOn ? 1 : 0));
    numbers.forEach((number, at) => {
      const rule = CASE_RULES.indexOf(patterns[number]?.case ?? 'any');
      const last = at === numbers.length - 1 ? LAST_OF_HASH : 0;
      records.push((number << PATTERN_SHIFT) | last | rule, keys.length);
      for (const unit of spellings[number]?.key ?? []) keys.push(unit);
    });
  }
  records.push(0, keys.length);
  return { prefixes: table, records: Uint32Array.from(records), keys: Uint16Array.from(keys) };
}

function insert(table: Int32Array, hash: number, value: number): void {
  const cells = table.length / 2;
  let cell = cellOf(hash, shiftFor(cells));
  while (table[cell * 2 + 1] !== 0) cell = (cell + 1) & (cells - 1);
  table[cell * 2] = hash;
  table[cell * 2 + 1] = value;
}

function flagsOf(spellings: readonly Spelling[]): number {
  let flags = 0;
  for (const { key, from } of spellings) {
    if (key[from] === NUMBER) flags |= BEGINS_WITH_NUMBER;
    if (key.includes(NUMBER, from + 1)) flags |= HAS_NUMBERS;
  }
  return flags;
}

/** The least power of two that is not under a count, two at least (a shift by 32 is no shift). */
function powerOfTwo(count: number): number {
  return 2 ** Math.max(1, Math.ceil(Math.log2(Math.max(1, count))));
}
