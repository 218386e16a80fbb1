import { END_OF_KEY, isWordUnit, keyOf, keyText, smallUnit } from './key.ts';
import { CASE_RULES, type CaseRule, type Pattern } from './pattern.ts';

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
