/**
 * The scan: one walk over a text that costs little more than reading it.
 *
 * 1. Each code unit becomes a folded unit by one look into a table, and joins the hash of its word.
 *    Where a word ends, a Bloom filter of all prefixes is asked twice: whether some pattern is this
 *    word, and whether one begins with the word before and this one. Nearly always both answers are no.
 * 2. Where one is yes, the hash table is asked, and patterns of more words are followed word by word
 *    (`follow.ts`).
 * 3. What the table gives is held against the text, letter by letter (`verify.ts`).
 */
import { mayHave, testBits } from './filter.ts';
import { folded, foldedAt, LETTERS, lettersAt, SEPARATORS, SEVERAL, SPACE } from './fold-table.ts';
import { inOrder, lookUp, numberHash, UNKNOWN, visit, type Walk } from './follow.ts';
import { BEGINS_WITH_NUMBER, type FormIndex } from './form-index.ts';
import { addSeparator, addUnits, addWord, EMPTY, TEXT_START } from './hash.ts';
import { numbersIn } from './number.ts';
import type { Occurrence } from './pattern.ts';

/** Finds every pattern at every word boundary of a text, sorted by start, then longest first, then pattern. */
export function scan(index: FormIndex, text: string): Occurrence[] {
  const walk: Walk = {
    index,
    text,
    multiplier: index.multiplier,
    wordHash: EMPTY,
    beforeHash: TEXT_START,
    hash: EMPTY,
    start: UNKNOWN,
    firstEnd: 0,
    isPair: false,
    found: [],
  };
  let at = skip(walk, 0);
  while (at < text.length) {
    at = stop(walk, at);
    at = skip(walk, at);
  }
  if (walk.wordHash !== EMPTY) endWord(walk, at);
  if ((index.flags & BEGINS_WITH_NUMBER) === 0) return walk.found;
  const others = beginAtNumbers(walk);
  return others.length === 0 ? walk.found : [...walk.found, ...others].sort(inOrder);
}

/**
 * Walks on to the next place that wants a closer look: the end of a word that the filter knows, or a
 * unit that is not simply a letter or a separator.
 *
 * This loop is most of what the scan costs. Three functions of `hash.ts` are therefore spelt out in it
 * (`addUnit`, `addWord`, `addSeparator`): as calls, even where the engine puts them in, they cost a twelfth.
 */
function skip(walk: Walk, from: number): number {
  const { index, text, multiplier } = walk;
  const { bits, mask } = index.filter;
  const { length } = text;
  const units = folded;
  let { wordHash, beforeHash } = walk;
  let at = from;
  for (; at < length; at += 1) {
    const unit = units[text.charCodeAt(at)] ?? 0;
    if (unit >= LETTERS) {
      wordHash = (((wordHash << 5) | (wordHash >>> 27)) + Math.imul(unit, multiplier)) | 0;
      continue;
    }
    if (unit < SEPARATORS) break;
    if (wordHash !== EMPTY) {
      const pairHash = (Math.imul(beforeHash, multiplier) + wordHash) | 0;
      const isKnown = testBits(bits, mask, wordHash) | testBits(bits, mask, pairHash);
      if ((isKnown & 1) !== 0) break;
      beforeHash = wordHash;
      wordHash = EMPTY;
    }
    beforeHash = (beforeHash + unit - SPACE) | 0;
  }
  walk.wordHash = wordHash;
  walk.beforeHash = beforeHash;
  return at;
}

/** Looks closer where the walk stopped, and gives the offset to walk on from. */
function stop(walk: Walk, at: number): number {
  const { text, multiplier } = walk;
  const unit = foldedAt(text, at);
  // Seen here for the first time: the table has it now.
  if (unit >= LETTERS) return at;
  if (unit >= SEPARATORS) {
    if (walk.wordHash !== EMPTY) endWord(walk, at);
    walk.beforeHash = addSeparator(walk.beforeHash, unit);
  } else if (unit === SEVERAL) {
    walk.wordHash = addUnits(walk.wordHash, lettersAt(text, at).folded, multiplier);
  }
  return at + 1;
}

/** Looks for the patterns that begin with the word that ended at `end`, or with the word before and this one. */
function endWord(walk: Walk, end: number): void {
  const { index, wordHash, beforeHash, multiplier } = walk;
  const pairHash = addWord(beforeHash, wordHash, multiplier);
  if (mayHave(index.filter, pairHash)) tryPrefix(walk, end, pairHash, true);
  if (mayHave(index.filter, wordHash)) tryPrefix(walk, end, wordHash, false);
  walk.beforeHash = wordHash;
  walk.wordHash = EMPTY;
}

/** Looks for the patterns that begin with a word, or with a pair of words, that ended at `end`. */
function tryPrefix(walk: Walk, end: number, hash: number, isPair: boolean): void {
  const value = lookUp(walk.index, hash);
  if (value === 0) return;
  walk.start = UNKNOWN;
  walk.firstEnd = end;
  walk.isPair = isPair;
  visit(walk, end, hash, value);
}

/** Finds the patterns whose first word is a number: the walk knows only its digits. */
function beginAtNumbers(walk: Walk): Occurrence[] {
  const { index, text } = walk;
  const hash = numberHash(walk);
  const value = lookUp(index, hash);
  const numbers: Walk = { ...walk, found: [] };
  for (const { start, end } of numbersIn(text)) {
    numbers.start = start;
    visit(numbers, end, hash, value);
  }
  return numbers.found;
}
