import {
  cased,
  foldedAt,
  foldedUnit,
  LETTERS,
  lettersAt,
  MARK,
  SEPARATORS,
  SEVERAL,
  SPACE,
} from './fold-table.ts';

const NUMBER_SIGN = '#';
/** In a key, the place of a number. Nothing else has this value: the fold gives another to a "#" in a text. */
export const NUMBER = NUMBER_SIGN.charCodeAt(0);
/** Closes a key. Nothing in a key has this value. */
export const END_OF_KEY = 10;

/**
 * Spells a pattern as a key: plain letters with their case, kinds of separators, and `NUMBER` where a
 * `#` stands on its own ("Article #", not "C#"). White space is one unit however long, none outside.
 */
export function keyOf(pattern: string): number[] {
  const key: number[] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const unit = foldedAt(pattern, at);
    if (unit >= LETTERS) key.push(cased[pattern.charCodeAt(at)] ?? unit);
    else if (unit === SEVERAL) key.push(...unitsOf(lettersAt(pattern, at).cased));
    else if (isNumberSign(pattern, at)) key.push(NUMBER);
    else if (unit >= SEPARATORS && !isNeedless(unit, key.at(-1))) key.push(unit);
  }
  if (key.at(-1) === SPACE) key.pop();
  return key;
}

/** White space at the start of a key, or behind white space. */
function isNeedless(unit: number, before: number | undefined): boolean {
  return unit === SPACE && (before === undefined || before === SPACE);
}

/** A key as characters: plain letters, most separators and `#` are themselves. */
export function keyText(key: ArrayLike<number>): string {
  return String.fromCharCode(...Array.from(key));
}

function unitsOf(letters: string): number[] {
  return Array.from({ length: letters.length }, (_, at) => letters.charCodeAt(at));
}

function isNumberSign(text: string, at: number): boolean {
  return text[at] === NUMBER_SIGN && !isLetterAt(text, at - 1) && !isLetterAt(text, at + 1);
}

function isLetterAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const unit = foldedAt(text, at);
  return unit >= LETTERS || unit === SEVERAL || unit === MARK;
}

/** Whether a unit of a key is part of a word; a number is. */
export function isWordUnit(unit: number): boolean {
  return unit >= LETTERS || unit === NUMBER;
}

/** Takes the case off a unit of a key; separators and numbers have none. */
export function smallUnit(unit: number): number {
  if (unit < LETTERS) return unit;
  const small = foldedUnit(unit);
  // Halves of a pair stand for themselves.
  return small >= LETTERS ? small : unit;
}
