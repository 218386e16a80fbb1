/** Reads one word, or the gap before one, by itself: for the few places where a pattern may stand. */
import {
  cased,
  folded,
  foldedAt,
  LETTERS,
  lettersAt,
  SEPARATORS,
  SEVERAL,
  SPACE,
} from './fold-table.ts';
import { step, stepAll } from './hash.ts';

/** A reading under way: `hash` is that of the text from some beginning to where it has come. */
export interface Reading {
  readonly text: string;
  readonly multiplier: number;
  hash: number;
}

/** Adds the separators from `from` on to the hash; gives the offset of the next word, −1 at the end. */
export function passGap(reading: Reading, from: number): number {
  const { text, multiplier } = reading;
  let { hash } = reading;
  let last = 0;
  for (let at = from; at < text.length; at += 1) {
    const unit = foldedAt(text, at);
    if (unit >= LETTERS || unit === SEVERAL) {
      reading.hash = hash;
      return at;
    }
    if (unit < SEPARATORS) continue;
    if (unit !== SPACE || last !== SPACE) hash = step(hash, unit, multiplier);
    last = unit;
  }
  return -1;
}

/** Adds the word that begins at `from` to the hash, and gives the offset where it ends. */
export function passWord(reading: Reading, from: number): number {
  const { text, multiplier } = reading;
  let { hash } = reading;
  let at = from;
  for (; at < text.length; at += 1) {
    const unit = foldedAt(text, at);
    if (unit >= LETTERS) hash = step(hash, unit, multiplier);
    else if (unit >= SEPARATORS) break;
    else if (unit === SEVERAL) hash = stepAll(hash, lettersAt(text, at).folded, multiplier);
  }
  reading.hash = hash;
  return at;
}

/** Steps back from the end of a word to its first letter. */
export function wordStart(text: string, end: number): number {
  let start = end;
  for (let at = end - 1; at >= 0; at -= 1) {
    let unit = folded[text.charCodeAt(at)] ?? 0;
    if (unit < SEPARATORS) unit = foldedAt(text, at);
    if (unit >= LETTERS || unit === SEVERAL) start = at;
    else if (unit >= SEPARATORS) break;
  }
  return start;
}

/** Whether the letter at an offset is a capital. */
export function isCapitalAt(text: string, at: number): boolean {
  if (foldedAt(text, at) === SEVERAL) {
    const letters = lettersAt(text, at);
    return letters.cased.charCodeAt(0) !== letters.folded.charCodeAt(0);
  }
  const unit = text.charCodeAt(at);
  return cased[unit] !== folded[unit];
}
