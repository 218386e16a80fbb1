import { NOTHING, step } from './hash.ts';
import { isWordUnit, keyOf, smallUnit } from './key.ts';
import type { CaseRule, Pattern } from './pattern.ts';

/** A pattern taken apart: its key, and the part of the key from its first word to its last. */
export interface Spelling {
  readonly key: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly rule: CaseRule;
}

/** The beginning of a pattern that ends with one of its words, `end` in the key. */
export interface Beginning {
  readonly hash: number;
  readonly end: number;
}

/** Takes a pattern apart; throws where it has no word, and names it: it would stand nowhere, or everywhere. */
export function spell(pattern: Pattern, number: number): Spelling {
  const key = keyOf(pattern.text);
  const from = key.findIndex(isWordUnit);
  if (from < 0) {
    throw new Error(`Pattern ${number}, ${JSON.stringify(pattern.text)}, has no word in it.`);
  }
  return { key, from, to: key.findLastIndex(isWordUnit) + 1, rule: pattern.case };
}

/** Lists the beginnings of a pattern: its first word, its first two words, and so on to the whole. */
export function beginningsOf({ key, from, to }: Spelling, multiplier: number): Beginning[] {
  const beginnings: Beginning[] = [];
  let hash = NOTHING;
  for (let at = from; at < to; at += 1) {
    const unit = key[at] ?? 0;
    hash = step(hash, smallUnit(unit), multiplier);
    const end = at + 1;
    if (isWordUnit(unit) && (end === to || !isWordUnit(key[end] ?? 0))) {
      beginnings.push({ hash, end });
    }
  }
  return beginnings;
}
