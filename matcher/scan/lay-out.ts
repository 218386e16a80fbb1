import { hashesAhead, listAhead, markFirstWord } from './filters.ts';
import { type FormIndex, GOES_ON_BIT, shiftFor } from './form-index.ts';
import { cellOf } from './hash.ts';
import type { Shape } from './shape.ts';
import { type Beginning, beginningsOf, type Spelt } from './spelling.ts';
import type { Steps } from './steps.ts';

/** So many patterns are laid out in one step: half a millisecond, or two on a slow machine. */
const PATTERNS_A_STEP = 250;

/** Lays out the tables of an index, step by step: each beginning of each pattern is entered once. */
export function* layOut(spelt: Spelt, shape: Shape): Steps<FormIndex> {
  const index = emptyIndex(spelt, shape);
  for (const pattern of spelt.caseRules.keys()) {
    if (pattern % PATTERNS_A_STEP === 0) yield;
    const beginnings = beginningsOf(spelt, pattern, shape.multiplier);
    markFirstWord(index, pattern, beginnings);
    for (const hash of hashesAhead(spelt, beginnings, shape.multiplier)) listAhead(index, hash);
    enter(index, pattern, beginnings);
  }
  return index;
}

function emptyIndex(spelt: Spelt, shape: Shape): FormIndex {
  return {
    ...spelt,
    multiplier: shape.multiplier,
    flags: shape.flags,
    firstWords: new Uint8Array(shape.firstWords),
    firstShift: shiftFor(shape.firstWords),
    ahead: new Int32Array(shape.ahead),
    aheadShift: shiftFor(shape.ahead),
    prefixes: new Int32Array(shape.prefixes),
    prefixShift: shiftFor(shape.prefixes / 2),
    others: new Uint32Array(spelt.caseRules.length),
  };
}

/** Enters the beginnings of a pattern into the hash table; with its last one goes its number. */
function enter(index: FormIndex, pattern: number, beginnings: readonly Beginning[]): void {
  const { prefixes, others } = index;
  const last = beginnings.length - 1;
  for (const [at, { hash }] of beginnings.entries()) {
    const cell = cellFor(index, hash);
    const value = prefixes[cell + 1] ?? 0;
    prefixes[cell] = hash;
    if (at < last) prefixes[cell + 1] = value | GOES_ON_BIT;
    else {
      others[pattern] = value >>> 1;
      prefixes[cell + 1] = ((pattern + 1) << 1) | (value & GOES_ON_BIT);
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
