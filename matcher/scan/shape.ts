import { BEGINS_WITH_NUMBER, HAS_NUMBERS } from './form-index.ts';
import { EMPTY } from './hash.ts';
import { isWordUnit, NUMBER } from './key.ts';
import { firstInTable, prefixesOf } from './prefix.ts';
import { countOf, keyAt, type Spelt } from './spelling.ts';

/** How full the hash table may be: linear probing then takes three looks for what is there, and the filter keeps most of the rest away. */
const FULLEST = 0.8;
/** The multiplier tried first (2³² divided by the golden ratio), and the step to the next: all are odd. */
const FIRST_MULTIPLIER = 0x9e3779b1 | 0;
const NEXT_MULTIPLIER = 2;
/** Bits of the filter for each hash, of which two are set. */
const BITS_PER_HASH = 16;
/** Least number of bits: with a small glossary 8 KB leave few false positives, and cost nothing. */
const LEAST_BITS = 2 ** 16;
const BITS_PER_NUMBER = 32;

/** What must be known of patterns before their index can be laid out: its multiplier, flags, and the lengths of its tables. */
export interface Shape {
  readonly multiplier: number;
  readonly flags: number;
  readonly filter: number;
  readonly prefixes: number;
}

/** Finds the shape of an index. */
export function shapeOf(spelt: Spelt): Shape {
  for (let multiplier = FIRST_MULTIPLIER; ; multiplier += NEXT_MULTIPLIER) {
    const hashes = hashesOf(spelt, multiplier);
    if (hashes === undefined) continue;
    return {
      multiplier,
      flags: flagsOf(spelt),
      filter: powerOfTwo(Math.max(LEAST_BITS, hashes.size * BITS_PER_HASH) / BITS_PER_NUMBER),
      prefixes: 2 * powerOfTwo(hashes.size / FULLEST),
    };
  }
}

/** The distinct hashes in the tables; nothing where a word's hash is that of no word. */
function hashesOf(spelt: Spelt, multiplier: number): ReadonlySet<number> | undefined {
  const hashes = new Set<number>();
  for (let pattern = 0; pattern < countOf(spelt); pattern += 1) {
    const prefixes = prefixesOf(spelt, pattern, multiplier);
    if (prefixes.some(({ wordHash }) => wordHash === EMPTY)) return undefined;
    for (const { hash } of prefixes.slice(firstInTable(spelt, prefixes))) hashes.add(hash);
  }
  return hashes;
}

function flagsOf(spelt: Spelt): number {
  let flags = 0;
  for (let pattern = 0; pattern < countOf(spelt); pattern += 1) {
    const key = keyAt(spelt, pattern);
    const first = key.findIndex(isWordUnit);
    if (key[first] === NUMBER) flags |= BEGINS_WITH_NUMBER;
    if (key.includes(NUMBER, first + 1)) flags |= HAS_NUMBERS;
  }
  return flags;
}

/** The least power of two that is not under a count, two at least (a shift by 32 is no shift). */
function powerOfTwo(count: number): number {
  return 2 ** Math.max(1, Math.ceil(Math.log2(Math.max(1, count))));
}
