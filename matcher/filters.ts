/** What the scan asks before the hash table: the answer is mostly no, and a small table gives it fast. */
import { LETTERS } from './fold-table.ts';
import {
  ENDS,
  ENDS_CAPITAL,
  GOES_ON,
  GOES_ON_CAPITAL,
  LETTERS_AHEAD,
  shiftFor,
} from './form-index.ts';
import { bitsOf, cellOf, mix, signOf, step } from './hash.ts';
import { smallUnit } from './key.ts';
import type { Beginning, Spelling } from './spelling.ts';

/** First-word cells for each distinct first word: three of four other words, or more, find theirs empty. More cells are no faster: they leave the processor's caches. */
const CELLS_PER_FIRST_WORD = 4;
/** Least number of first-word cells: with a small glossary 64 KB leave few strangers, and cost nothing. */
const LEAST_CELLS = 2 ** 16;
/** Bits of the Bloom filter for each hash, of which two are set: one stranger in twelve slips through, or fewer. */
const BITS_PER_HASH = 6;
const BITS_PER_NUMBER = 32;

/** A pattern's spelling and its beginnings. */
export interface Spelt {
  readonly spelling: Spelling;
  readonly beginnings: readonly Beginning[];
}

/**
 * Marks the cells of all first words with what may begin there; undefined where one falls into cell 0,
 * which must stay empty (see `skip`): then another multiplier is to be tried.
 */
export function firstWordCells(patterns: readonly Spelt[]): Uint8Array | undefined {
  const distinct = new Set(patterns.map(({ beginnings }) => beginnings[0]?.hash)).size;
  const cells = new Uint8Array(powerOfTwo(Math.max(LEAST_CELLS, distinct * CELLS_PER_FIRST_WORD)));
  const shift = shiftFor(cells.length);
  for (const { spelling, beginnings } of patterns) {
    const hash = beginnings[0]?.hash ?? 0;
    const cell = cellOf(hash, shift);
    if (cell === 0) return undefined;
    cells[cell] = (cells[cell] ?? 0) | beginsAs(spelling, beginnings.length === 1) | signOf(hash);
  }
  return cells;
}

function beginsAs({ key, from, rule }: Spelling, isOneWord: boolean): number {
  const first = key[from] ?? 0;
  const needsCapital = rule !== 'any' && smallUnit(first) !== first;
  if (isOneWord) return needsCapital ? ENDS_CAPITAL : ENDS;
  return needsCapital ? GOES_ON_CAPITAL : GOES_ON;
}

/** Makes the Bloom filter `ahead` of an index. */
export function filterAhead(patterns: readonly Spelt[], multiplier: number): Int32Array {
  const hashes = new Set<number>();
  for (const { spelling, beginnings } of patterns) {
    beginnings.forEach((beginning, at) => {
      if (at > 0) hashes.add(beginning.hash);
      if (beginning.end < spelling.to) hashes.add(hashAhead(spelling, beginning, multiplier));
    });
  }
  const filter = new Int32Array(powerOfTwo((hashes.size * BITS_PER_HASH) / BITS_PER_NUMBER));
  const shift = shiftFor(filter.length);
  for (const hash of hashes) {
    const mixed = mix(hash);
    filter[mixed >>> shift] = (filter[mixed >>> shift] ?? 0) | bitsOf(mixed);
  }
  return filter;
}

/** The hash of a beginning with what stands behind it, as far as `mayGoOn` looks. */
function hashAhead({ key }: Spelling, { hash, end }: Beginning, multiplier: number): number {
  const gap = key[end] ?? 0;
  const first = key[end + 1] ?? 0;
  let ahead = step(step(hash, gap, multiplier), smallUnit(first), multiplier);
  if (first < LETTERS) return ahead;
  for (const unit of key.slice(end + 2, end + 1 + LETTERS_AHEAD)) {
    if (unit < LETTERS) break;
    ahead = step(ahead, smallUnit(unit), multiplier);
  }
  return ahead;
}

/** The least power of two that is not under a count, two at least (a shift by 32 is no shift). */
export function powerOfTwo(count: number): number {
  return 2 ** Math.max(1, Math.ceil(Math.log2(Math.max(1, count))));
}
