import { hashesAhead } from './filters.ts';
import { BEGINS_WITH_NUMBER, HAS_NUMBERS, shiftFor } from './form-index.ts';
import { cellOf } from './hash.ts';
import { NUMBER } from './key.ts';
import { beginningsOf, firstWordOf, type Spelt } from './spelling.ts';

/** How full the hash table may be: linear probing then takes three looks for what is there, and the filters keep most of the rest away. */
const FULLEST = 0.8;
/** The multiplier tried first (FNV's prime), and the step to the next: all are odd. */
const FIRST_MULTIPLIER = 0x01000193;
const NEXT_MULTIPLIER = 2;
/** First-word cells for each distinct first word: three of four other words, or more, find theirs empty. More cells are no faster: they leave the processor's caches. */
const CELLS_PER_FIRST_WORD = 4;
/** Least number of first-word cells: with a small glossary 64 KB leave few strangers, and cost nothing. */
const LEAST_CELLS = 2 ** 16;
/** Bits of the Bloom filter for each hash, of which two are set: one stranger in twelve slips through, or fewer. */
const BITS_PER_HASH = 6;
const BITS_PER_NUMBER = 32;

/** What must be known of patterns before their index can be laid out: its multiplier, flags, and the lengths of its tables. */
export interface Shape {
  readonly multiplier: number;
  readonly flags: number;
  readonly firstWords: number;
  readonly ahead: number;
  readonly prefixes: number;
}

/** Finds the shape of an index. */
export function shapeOf(spelt: Spelt): Shape {
  for (let multiplier = FIRST_MULTIPLIER; ; multiplier += NEXT_MULTIPLIER) {
    const { first, all, ahead } = hashesOf(spelt, multiplier);
    const firstWords = powerOfTwo(Math.max(LEAST_CELLS, first.size * CELLS_PER_FIRST_WORD));
    const shift = shiftFor(firstWords);
    // Cell 0 must stay empty (see `skip`).
    if ([...first].some((hash) => cellOf(hash, shift) === 0)) continue;
    return {
      multiplier,
      flags: flagsOf(spelt),
      firstWords,
      ahead: powerOfTwo((ahead.size * BITS_PER_HASH) / BITS_PER_NUMBER),
      prefixes: 2 * powerOfTwo(all.size / FULLEST),
    };
  }
}

/** The distinct hashes of first words, of all beginnings, and of what the filter `ahead` knows. */
function hashesOf(spelt: Spelt, multiplier: number) {
  const first = new Set<number>();
  const all = new Set<number>();
  const ahead = new Set<number>();
  for (const pattern of spelt.caseRules.keys()) {
    const beginnings = beginningsOf(spelt, pattern, multiplier);
    first.add(beginnings[0]?.hash ?? 0);
    for (const { hash } of beginnings) all.add(hash);
    for (const hash of hashesAhead(spelt, beginnings, multiplier)) ahead.add(hash);
  }
  return { first, all, ahead };
}

function flagsOf(spelt: Spelt): number {
  const { keys, begins, caseRules } = spelt;
  let flags = 0;
  for (const pattern of caseRules.keys()) {
    const first = firstWordOf(spelt, pattern);
    if (keys[first] === NUMBER) flags |= BEGINS_WITH_NUMBER;
    if (keys.subarray(first + 1, begins[pattern + 1]).includes(NUMBER)) flags |= HAS_NUMBERS;
  }
  return flags;
}

/** The least power of two that is not under a count, two at least (a shift by 32 is no shift). */
function powerOfTwo(count: number): number {
  return 2 ** Math.max(1, Math.ceil(Math.log2(Math.max(1, count))));
}
