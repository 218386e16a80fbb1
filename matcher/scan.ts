/**
 * The scan: one walk over a text that costs little more than reading it.
 *
 * 1. Each code unit becomes a folded unit by one look into a table, and joins the hash of its word.
 *    Where a word ends, one look into a small table tells whether a pattern begins with such a word.
 *    For most words none does, and for these the walk has not branched once.
 * 2. Where one may, patterns of one word are looked up in a hash table, and longer ones are followed
 *    word by word: the hash goes on over the separators and the next word, and as long as a Bloom
 *    filter knows the beginning, the table is asked (`follow.ts`).
 * 3. What the table gives is held against the text, letter by letter (`verify.ts`).
 */
import { cased, folded, foldedAt, LETTERS, lookCloser, OTHER, SEPARATORS } from './fold-table.ts';
import { follow, lookUp, report, stepAll, visitKnown, type Walk } from './follow.ts';
import {
  BEGINS_WITH_NUMBER,
  ENDS,
  ENDS_CAPITAL,
  type FormIndex,
  GOES_ON,
  GOES_ON_CAPITAL,
} from './form-index.ts';
import { cellOf, NOTHING, step } from './hash.ts';
import { NUMBER, smallUnit } from './key.ts';
import { numberEnd } from './number.ts';
import type { Occurrence } from './pattern.ts';

/** Finds every pattern at every word boundary of a text, sorted by start, then longest first, then pattern. */
export function scan(index: FormIndex, text: string): Occurrence[] {
  const walk: Walk = { index, text, start: 0, hash: NOTHING, found: [] };
  if (index.flags & BEGINS_WITH_NUMBER) beginAtNumbers(walk);
  const { multiplier, firstWords, firstShift } = index;
  let hash = NOTHING;
  for (let at = 0; at < text.length; at += 1) {
    let unit = folded[text.charCodeAt(at)] ?? 0;
    if (unit < SEPARATORS) {
      unit = foldedAt(text, at);
      if (unit < SEPARATORS) {
        const look = lookCloser(text, at);
        if (look.class !== 'separator') {
          hash = stepAll(hash, look.folded, multiplier);
          at += look.length - 1;
          continue;
        }
        unit = OTHER;
      }
    }
    // All bits set within a word, none between words. There, cell 0 is asked, which is always empty;
    // so is `hash` after a separator. A branch instead would be mistaken twice a word.
    const inWord = (LETTERS - 1 - unit) >> 31;
    if (firstWords[cellOf(hash, firstShift) & ~inWord] !== 0) begin(walk, at, hash);
    hash = step(hash, unit, multiplier) & inWord;
  }
  if (firstWords[cellOf(hash, firstShift)] !== 0) begin(walk, text.length, hash);
  return walk.found;
}

/** Looks for the patterns that begin with the word that ended at `end`. */
function begin(walk: Walk, end: number, hash: number): void {
  const { index, text } = walk;
  const cell = index.firstWords[cellOf(hash, index.firstShift)] ?? 0;
  walk.start = wordStart(text, end);
  const bits = isCapitalAt(text, walk.start) ? cell : cell & (ENDS | GOES_ON);
  if (bits & (ENDS | ENDS_CAPITAL)) report(walk, lookUp(index, hash));
  if (bits & (GOES_ON | GOES_ON_CAPITAL)) follow(walk, end, hash);
}

/** The patterns whose first word is a number cannot be known by the hash of a word. */
function beginAtNumbers(walk: Walk): void {
  const { index, text } = walk;
  const hash = step(NOTHING, NUMBER, index.multiplier);
  for (const { index: at } of text.matchAll(/(?<![\p{L}\p{N}\p{M}_])\p{Nd}/gu)) {
    const end = numberEnd(text, at);
    if (end < 0) continue;
    walk.start = at;
    visitKnown(walk, end, lookUp(index, hash), hash);
  }
}

/** Steps back from the end of a word to its first letter. */
function wordStart(text: string, end: number): number {
  let start = end;
  for (let at = end - 1; at >= 0; at -= 1) {
    const unit = foldedAt(text, at);
    if (unit >= LETTERS) start = at;
    else if (unit >= SEPARATORS) break;
    else {
      const point = isLowHalf(text, at) ? at - 1 : at;
      const look = lookCloser(text, point);
      if (look.class === 'separator') break;
      if (look.class === 'letter') start = point;
      at = point;
    }
  }
  return start;
}

/** Whether the unit at an offset is the second half of a pair. */
function isLowHalf(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

function isCapitalAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const letter = cased[unit] || lookCloser(text, at).cased.charCodeAt(0);
  return smallUnit(letter) !== letter;
}
