import { folded, LETTERS } from './fold-table.ts';
import { CASE_RULES } from './form-index.ts';
import { join, NOTHING, overGap, step } from './hash.ts';
import { END_OF_KEY, isWordUnit, keyOf, keyText, NUMBER, smallUnit } from './key.ts';
import type { CaseRule, Pattern } from './pattern.ts';

/**
 * The keys of all patterns, in their order.
 *
 * `keys`: see `keyOf`, each closed by `END_OF_KEY`; without their case where the case rule is `any`.
 * As characters they are lines of plain text, for almost any pattern. `heads`: two numbers a pattern,
 * side by side, as they are asked for together: its head (see `headOf`), and what `layOut` puts there.
 */
export interface Spelt {
  readonly keys: Uint16Array;
  readonly heads: Uint32Array;
}

const RULE_BITS = 2;

/** The head of a pattern: where its key begins, and its case rule by its place in `CASE_RULES`. */
export function headOf(begin: number, rule: number): number {
  return (begin << RULE_BITS) | rule;
}

/** Where the key of a pattern with this head begins. */
export function beginOf(head: number): number {
  return head >>> RULE_BITS;
}

/** The case rule in a head. */
export function ruleOf(head: number): CaseRule {
  return CASE_RULES[head & (2 ** RULE_BITS - 1)] ?? 'exact';
}

/** How many patterns were spelt. */
export function countOf({ heads }: Spelt): number {
  return heads.length / 2;
}

/**
 * Spells patterns.
 *
 * Throws where one has no word, and names it: it would stand nowhere, or everywhere.
 */
export function spell(patterns: readonly Pattern[]): Spelt {
  const keys: number[] = [];
  const heads = new Uint32Array(patterns.length * 2);
  for (const [number, { text, case: rule }] of patterns.entries()) {
    const key = keyOf(text);
    if (!key.some(isWordUnit)) {
      throw new Error(`Pattern ${number}, ${JSON.stringify(text)}, has no word in it.`);
    }
    heads[number * 2] = headOf(keys.length, CASE_RULES.indexOf(rule));
    for (const unit of key) keys.push(rule === 'any' ? smallUnit(unit) : unit);
    keys.push(END_OF_KEY);
  }
  return { keys: Uint16Array.from(keys), heads };
}

/** The key of a pattern, without its close. */
export function keyAt({ keys, heads }: Spelt, pattern: number): Uint16Array {
  const begin = beginOf(heads[pattern * 2] ?? 0);
  return keys.subarray(begin, keys.indexOf(END_OF_KEY, begin));
}

/** The key of a pattern as characters. */
export function keyTextOf(spelt: Spelt, pattern: number): string {
  return keyText(keyAt(spelt, pattern));
}

/** The beginning of a pattern that ends with one of its words, at `end` among the keys. `word`: the hash of that word alone. */
export interface Beginning {
  readonly hash: number;
  readonly word: number;
  readonly end: number;
}

/** Lists the beginnings of a pattern: its first word, its first two words, and so on to its last. */
export function beginningsOf(spelt: Spelt, pattern: number, multiplier: number): Beginning[] {
  const { keys } = spelt;
  const beginnings: Beginning[] = [];
  let before = NOTHING;
  let word = NOTHING;
  for (let at = firstWordOf(spelt, pattern); keys[at] !== END_OF_KEY; at += 1) {
    const unit = keys[at] ?? 0;
    if (!isWordUnit(unit)) {
      before = overGap(before, unit);
      continue;
    }
    // Nearly always a plain letter: a page does this a hundred thousand times before it is compiled.
    const letter = folded[unit] ?? 0;
    word = step(word, letter >= LETTERS ? letter : smallUnit(unit), multiplier);
    if (isWordUnit(keys[at + 1] ?? 0)) continue;
    before = beginnings.length === 0 ? word : join(before, word, multiplier);
    beginnings.push({ hash: before, word, end: at + 1 });
    word = NOTHING;
  }
  return beginnings;
}

/**
 * From which of its beginnings on a pattern stands in the tables. One of plain words stands there from
 * its first two words on, where the filter finds it. A number is no plain word to the walk: where
 * the first or the second word is one, the first word stands there too.
 */
export function firstTabled({ keys }: Spelt, beginnings: readonly Beginning[]): number {
  const [first, second] = beginnings;
  if (first === undefined || second === undefined) return 0;
  return [first, second].some(({ end }) => keys[end - 1] === NUMBER) ? 0 : 1;
}

/** Where the first word of a pattern begins among the keys: separators may stand before it (".uk"). In a spoilt index there may be none: then the key's close. */
function firstWordOf({ keys, heads }: Spelt, pattern: number): number {
  let at = beginOf(heads[pattern * 2] ?? 0);
  while (keys[at] !== END_OF_KEY && !isWordUnit(keys[at] ?? NUMBER)) at += 1;
  return at;
}
