import { addTo, filterOf } from './filter.ts';
import { type FormIndex, GOES_ON_BIT, shiftFor } from './form-index.ts';
import { cellOf, EMPTY } from './hash.ts';
import { firstInTable, prefixesOf } from './prefix.ts';
import type { Shape } from './shape.ts';
import { countOf, type Spelt } from './spelling.ts';
import type { Steps } from './steps.ts';

/** So many patterns are laid out in one step: half a millisecond, or two on a slow machine. */
const PATTERNS_A_STEP = 250;

/** Lays out the tables of an index, step by step: each prefix of each pattern is entered once. */
export function* layOut(spelt: Spelt, shape: Shape): Steps<FormIndex> {
  const index = emptyIndex(spelt, shape);
  for (let pattern = 0; pattern < countOf(spelt); pattern += 1) {
    if (pattern % PATTERNS_A_STEP === 0) yield;
    enter(index, pattern);
  }
  return index;
}

function emptyIndex(spelt: Spelt, shape: Shape): FormIndex {
  return {
    ...spelt,
    multiplier: shape.multiplier,
    flags: shape.flags,
    filter: filterOf(new Int32Array(shape.filter)),
    prefixes: new Int32Array(shape.prefixes),
    prefixShift: shiftFor(shape.prefixes / 2),
  };
}

/** Enters the prefixes of a pattern into the filter and the hash table; with the last one goes its number. */
function enter(index: FormIndex, pattern: number): void {
  const { filter, prefixes: table, heads } = index;
  const prefixes = prefixesOf(index, pattern, index.multiplier);
  const last = prefixes.length - 1;
  for (let at = firstInTable(index, prefixes); at <= last; at += 1) {
    const hash = prefixes[at]?.hash ?? EMPTY;
    addTo(filter, hash);
    const cell = cellFor(index, hash);
    const value = table[cell + 1] ?? 0;
    table[cell] = hash;
    if (at < last) table[cell + 1] = value | GOES_ON_BIT;
    else {
      heads[pattern * 2 + 1] = value >>> 1;
      table[cell + 1] = ((pattern + 1) << 1) | (value & GOES_ON_BIT);
    }
  }
}

/** Where the pair of a hash stands in the table, or is to stand. */
function cellFor({ prefixes, prefixShift }: FormIndex, hash: number): number {
  let cell = cellOf(hash, prefixShift) * 2;
  while (prefixes[cell + 1] !== 0 && prefixes[cell] !== hash) {
    cell = (cell + 2) & (prefixes.length - 1);
  }
  return cell;
}
