/** Reads one word, or the gap before one, by itself: for the few places where a pattern may stand. */
import { folded, foldedAt, LETTERS, lettersAt, SEPARATORS, SEVERAL } from './fold-table.ts';
import { addSeparator, addUnit, addUnits, addWord, EMPTY } from './hash.ts';

/** A reading under way: `hash` is that of the words from some start to where it has come. */
export interface Reading {
  readonly text: string;
  readonly multiplier: number;
  hash: number;
}

/** What `foldedAt` gives, without a call for nearly all units. */
function quickFoldedAt(text: string, at: number): number {
  const unit = folded[text.charCodeAt(at)] ?? 0;
  return unit >= SEPARATORS ? unit : foldedAt(text, at);
}

/** Adds the separators from `from` on to the hash; gives the offset of the next word, −1 at the end. */
export function readGap(reading: Reading, from: number): number {
  const { text } = reading;
  for (let at = from; at < text.length; at += 1) {
    const unit = quickFoldedAt(text, at);
    if (unit >= LETTERS || unit === SEVERAL) return at;
    if (unit >= SEPARATORS) reading.hash = addSeparator(reading.hash, unit);
  }
  return -1;
}

/** Adds the word that begins at `from` to the hash, and gives the offset where it ends. */
export function readWord(reading: Reading, from: number): number {
  const { text, multiplier } = reading;
  let wordHash = EMPTY;
  let at = from;
  for (; at < text.length; at += 1) {
    const unit = quickFoldedAt(text, at);
    if (unit >= LETTERS) wordHash = addUnit(wordHash, unit, multiplier);
    else if (unit >= SEPARATORS) break;
    else if (unit === SEVERAL)
      wordHash = addUnits(wordHash, lettersAt(text, at).folded, multiplier);
  }
  reading.hash = addWord(reading.hash, wordHash, multiplier);
  return at;
}

/** Whether a word stands at an offset, or goes on there past what nobody sees. */
export function isWordAt(text: string, from: number): boolean {
  for (let at = from; at < text.length; at += 1) {
    const unit = foldedAt(text, at);
    if (unit === SEVERAL) return true;
    if (unit >= SEPARATORS) return unit >= LETTERS;
  }
  return false;
}

/** Whether a word ends at an offset, or before what nobody sees there. */
export function isWordBefore(text: string, end: number): boolean {
  for (let at = end - 1; at >= 0; at -= 1) {
    const unit = foldedAt(text, at);
    if (unit === SEVERAL) return true;
    if (unit >= SEPARATORS) return unit >= LETTERS;
  }
  return false;
}

/** Steps back from the end of a word to its first letter. */
export function wordStart(text: string, end: number): number {
  let start = end;
  for (let at = end - 1; at >= 0; at -= 1) {
    const unit = quickFoldedAt(text, at);
    if (unit >= LETTERS || unit === SEVERAL) start = at;
    else if (unit >= SEPARATORS) break;
  }
  return start;
}

/** Steps back from the first letter of a word to that of the word before; where there is none, to the start of the text. */
export function startBefore(text: string, start: number): number {
  let end = start;
  for (; end > 0; end -= 1) {
    const unit = quickFoldedAt(text, end - 1);
    if (unit >= LETTERS || unit === SEVERAL) break;
  }
  return wordStart(text, end);
}
