import { filterAhead, firstWordCells, powerOfTwo, type Spelt } from './filters.ts';
import {
  BEGINS_WITH_NUMBER,
  CASE_RULES,
  GOES_ON_BIT,
  HAS_NUMBERS,
  LAST_OF_HASH,
  PATTERN_SHIFT,
  shiftFor,
} from './form-index.ts';
import { cellOf } from './hash.ts';
import { writeIndex } from './index-file.ts';
import { NUMBER, smallUnit } from './key.ts';
import type { Pattern } from './pattern.ts';
import { beginningsOf, spell } from './spelling.ts';

/** How full the hash table may be: linear probing then takes three looks for what is there, and the filters keep most of the rest away. */
const FULLEST = 0.8;
/** The multiplier tried first (FNV's prime), and the step to the next: all are odd. */
const FIRST_MULTIPLIER = 0x01000193;
const NEXT_MULTIPLIER = 2;

/** What is known of a beginning: the patterns that end there, and whether others go on. */
interface Prefix {
  readonly patterns: number[];
  goesOn: boolean;
}

/**
 * Compiles patterns to the bytes that `loadIndex` opens; the same text may stand there twice.
 *
 * Throws where a pattern has no word in it, and names it.
 */
export function compileIndex(patterns: readonly Pattern[]): Uint8Array {
  const spellings = patterns.map(spell);
  let multiplier = FIRST_MULTIPLIER;
  for (;;) {
    const spelt = spellings.map((spelling) => ({
      spelling,
      beginnings: beginningsOf(spelling, multiplier),
    }));
    const firstWords = firstWordCells(spelt);
    if (firstWords) {
      const ahead = filterAhead(spelt, multiplier);
      return writeIndex({ multiplier, flags: flagsOf(spelt), firstWords, ahead, ...layOut(spelt) });
    }
    multiplier += NEXT_MULTIPLIER;
  }
}

function flagsOf(patterns: readonly Spelt[]): number {
  let flags = 0;
  for (const { spelling } of patterns) {
    if (spelling.key[spelling.from] === NUMBER) flags |= BEGINS_WITH_NUMBER;
    if (spelling.key.includes(NUMBER, spelling.from + 1)) flags |= HAS_NUMBERS;
  }
  return flags;
}

function prefixesOf(patterns: readonly Spelt[]): ReadonlyMap<number, Prefix> {
  const prefixes = new Map<number, Prefix>();
  patterns.forEach(({ spelling, beginnings }, number) => {
    for (const { hash, end } of beginnings) {
      const prefix = prefixes.get(hash) ?? { patterns: [], goesOn: false };
      prefixes.set(hash, prefix);
      if (end === spelling.to) prefix.patterns.push(number);
      else prefix.goesOn = true;
    }
  });
  return prefixes;
}

/** Lays out hash table, records and keys; patterns of the same hash lie side by side. */
function layOut(patterns: readonly Spelt[]) {
  const prefixes = prefixesOf(patterns);
  const table = new Int32Array(2 * powerOfTwo(prefixes.size / FULLEST));
  const records: number[] = [];
  const keys: number[] = [];
  for (const [hash, prefix] of prefixes) {
    const record = prefix.patterns.length > 0 ? records.length / 2 + 1 : 0;
    insert(table, hash, (record << 1) | (prefix.goesOn ? GOES_ON_BIT : 0));
    prefix.patterns.forEach((number, at) => {
      const { key, rule } = patterns[number]?.spelling ?? { key: [], rule: 'exact' };
      const last = at === prefix.patterns.length - 1 ? LAST_OF_HASH : 0;
      records.push((number << PATTERN_SHIFT) | last | CASE_RULES.indexOf(rule), keys.length);
      for (const unit of key) keys.push(rule === 'any' ? smallUnit(unit) : unit);
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
