/** What the scan asks before the hash table: the answer is mostly no, and a small table gives it fast. */
import { LETTERS } from './fold-table.ts';
import {
  CASE_RULES,
  ENDS,
  ENDS_CAPITAL,
  type FormIndex,
  GOES_ON,
  GOES_ON_CAPITAL,
  LETTERS_AHEAD,
} from './form-index.ts';
import { bitsOf, cellOf, mix, NOTHING, signOf, step } from './hash.ts';
import { smallUnit } from './key.ts';
import { type Beginning, firstWordOf, type Spelt } from './spelling.ts';

/** Marks the cell of a pattern's first word with what may begin there. */
export function markFirstWord(
  index: FormIndex,
  pattern: number,
  beginnings: readonly Beginning[],
): void {
  const hash = beginnings[0]?.hash ?? 0;
  const cell = cellOf(hash, index.firstShift);
  const begins = beginsAs(index, pattern, beginnings.length === 1);
  index.firstWords[cell] = (index.firstWords[cell] ?? 0) | begins | signOf(hash);
}

function beginsAs(spelt: Spelt, pattern: number, isOneWord: boolean): number {
  const first = spelt.keys[firstWordOf(spelt, pattern)] ?? 0;
  const rule = CASE_RULES[spelt.caseRules[pattern] ?? 0];
  const needsCapital = rule !== 'any' && smallUnit(first) !== first;
  if (isOneWord) return needsCapital ? ENDS_CAPITAL : ENDS;
  return needsCapital ? GOES_ON_CAPITAL : GOES_ON;
}

/**
 * Lists what the filter `ahead` knows of a pattern: the hashes of its beginnings from the second on,
 * and of each that goes on with what stands behind it.
 */
export function hashesAhead(
  { keys }: Spelt,
  beginnings: readonly Beginning[],
  multiplier: number,
): number[] {
  const hashes: number[] = [];
  const last = beginnings.length - 1;
  for (let at = 0; at <= last; at += 1) {
    const { hash, end } = beginnings[at] ?? { hash: NOTHING, end: 0 };
    if (at > 0) hashes.push(hash);
    if (at < last) hashes.push(hashBehind(keys, hash, end, multiplier));
  }
  return hashes;
}

/** The hash of a beginning with what stands behind it, as far as `mayGoOn` looks; a key's end is no letter. */
function hashBehind(keys: Uint16Array, hash: number, end: number, multiplier: number): number {
  const first = keys[end + 1] ?? 0;
  let behind = step(step(hash, keys[end] ?? 0, multiplier), smallUnit(first), multiplier);
  if (first < LETTERS) return behind;
  for (let at = end + 2; at <= end + LETTERS_AHEAD; at += 1) {
    const unit = keys[at] ?? 0;
    if (unit < LETTERS) break;
    behind = step(behind, smallUnit(unit), multiplier);
  }
  return behind;
}

/** Adds a hash to the filter `ahead`. */
export function listAhead({ ahead, aheadShift }: FormIndex, hash: number): void {
  const mixed = mix(hash);
  ahead[mixed >>> aheadShift] = (ahead[mixed >>> aheadShift] ?? 0) | bitsOf(mixed);
}
