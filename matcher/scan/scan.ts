/**
 * The scan: one walk over a text that costs little more than reading it.
 *
 * 1. Each code unit becomes a folded unit by one look into a table, and joins the hash of its word.
 *    Where a word ends, one look into a small table tells whether a pattern begins with such a word.
 *    For most words none does, and for these the walk has not branched once (`skip`).
 * 2. Where one may, patterns of one word are looked up in a hash table, and longer ones are followed
 *    word by word: the hash goes on over the separators and the next word, and as long as a Bloom
 *    filter knows the beginning, the table is asked (`follow.ts`).
 * 3. What the table gives is held against the text, letter by letter (`verify.ts`).
 */
import { folded, foldedAt, LETTERS, lettersAt, MARK, SEPARATORS, SEVERAL } from './fold-table.ts';
import { follow, inOrder, lookUp, mayGoOn, report, type Walk } from './follow.ts';
import {
  BEGINS_WITH_NUMBER,
  ENDS,
  ENDS_CAPITAL,
  type FormIndex,
  GOES_ON,
  GOES_ON_CAPITAL,
} from './form-index.ts';
import { cellOf, NOTHING, signOf, step, stepAll } from './hash.ts';
import { NUMBER } from './key.ts';
import { numberEnd } from './number.ts';
import type { Occurrence } from './pattern.ts';
import { isCapitalAt, wordStart } from './word.ts';

const ENDS_SOMEHOW = ENDS | ENDS_CAPITAL;
const GOES_ON_SOMEHOW = GOES_ON | GOES_ON_CAPITAL;
const IN_ANY_CASE = ENDS | GOES_ON;

/** Finds every pattern at every word boundary of a text, sorted by start, then longest first, then pattern. */
export function scan(index: FormIndex, text: string): Occurrence[] {
  const { multiplier } = index;
  const walk: Walk = { index, text, multiplier, hash: NOTHING, start: 0, found: [] };
  let at = skip(walk, 0);
  while (at < text.length) {
    at = stop(walk, at);
    at = skip(walk, at);
  }
  begin(walk, text.length);
  if (index.flags & BEGINS_WITH_NUMBER) beginAtNumbers(walk);
  return walk.found;
}

/**
 * Walks on to the next place that wants a closer look: the end of a word that may begin a pattern, or
 * a unit that is not simply a letter or a separator. Nothing is called here that is not inlined: with
 * a call in it, this loop takes twice as long.
 */
function skip(walk: Walk, from: number): number {
  const { text, multiplier } = walk;
  const { firstWords, firstShift } = walk.index;
  let { hash } = walk;
  let at = from;
  for (; at < text.length; at += 1) {
    const unit = folded[text.charCodeAt(at)] ?? 0;
    if (unit < SEPARATORS) break;
    // All bits set within a word, none between words. Within a word, cell 0 is asked, and behind a
    // separator too (the hash of nothing): it is always empty. A branch would be foreseen wrongly
    // twice a word, and that is what a walk over words spends most of its time on.
    const inWord = (LETTERS - 1 - unit) >> 31;
    if (firstWords[cellOf(hash, firstShift) & ~inWord] !== 0) break;
    hash = step(hash, unit, multiplier) & inWord;
  }
  walk.hash = hash;
  return at;
}

/** Looks closer where the walk stopped, and gives the offset to walk on from. */
function stop(walk: Walk, at: number): number {
  const unit = foldedAt(walk.text, at);
  // Seen here for the first time: the table has it now.
  if (unit >= LETTERS) return at;
  if (unit >= SEPARATORS) {
    begin(walk, at);
    walk.hash = NOTHING;
  } else if (unit === SEVERAL) {
    walk.hash = stepAll(walk.hash, lettersAt(walk.text, at).folded, walk.multiplier);
  }
  return at + 1;
}

/** Looks for the patterns that begin with the word that ended at `end`. */
function begin(walk: Walk, end: number): void {
  const { index, text, hash } = walk;
  let begun = index.firstWords[cellOf(hash, index.firstShift)] ?? 0;
  if ((begun & signOf(hash)) === 0) return;
  if (begun & GOES_ON_SOMEHOW && !mayGoOn(walk, end, hash)) begun &= ENDS_SOMEHOW;
  if ((begun & (ENDS_SOMEHOW | GOES_ON_SOMEHOW)) === 0) return;
  walk.start = wordStart(text, end);
  if (!isCapitalAt(text, walk.start)) begun &= IN_ANY_CASE;
  if (begun & ENDS_SOMEHOW) report(walk, lookUp(index, hash));
  if (begun & GOES_ON_SOMEHOW) follow(walk, end, hash);
}

/** Digits that the fold takes for 0 to 9: of Europe, Arabic, Devanagari, and the wide ones of East Asia. */
const DIGIT = /[0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g;

/** Whether a word goes on up to an offset. */
function isWordBefore(text: string, at: number): boolean {
  if (at === 0) return false;
  const unit = foldedAt(text, at - 1);
  return unit >= LETTERS || unit === SEVERAL || unit === MARK;
}

/** Looks for the patterns whose first word is a number: no cell can know them. */
function beginAtNumbers(walk: Walk): void {
  const { index, text } = walk;
  const hash = step(NOTHING, NUMBER, walk.multiplier);
  for (const { index: at } of text.matchAll(DIGIT)) {
    const end = isWordBefore(text, at) ? -1 : numberEnd(text, at);
    if (end < 0) continue;
    walk.start = at;
    report(walk, lookUp(index, hash));
    follow(walk, end, hash);
  }
  walk.found.sort(inOrder);
}
