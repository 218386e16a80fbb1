import {
  cased,
  foldedAt,
  foldedUnit,
  INVISIBLE,
  LETTERS,
  lettersAt,
  SEPARATORS,
  SEVERAL,
  SPACE,
} from './fold-table.ts';

/** In a key, the place of a number (`#` in a pattern). Nothing else in a key has this value. */
export const NUMBER = INVISIBLE;

const NUMBER_SIGN = '#';
const WORD_BEFORE = /[\p{L}\p{N}\p{M}_]$/u;
const WORD_AFTER = /^[\p{L}\p{N}\p{M}_]/u;

/**
 * Spells a pattern as a key: plain letters with their case, kinds of separators, and `NUMBER` where a
 * `#` stands on its own ("Article #", not "C#"). White space is one unit however long, none outside.
 */
export function keyOf(pattern: string): number[] {
  const text = pattern.trim();
  const key: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    for (const unit of keyUnitsAt(text, at)) {
      if (unit !== SPACE || key.at(-1) !== SPACE) key.push(unit);
    }
  }
  return key;
}

function keyUnitsAt(text: string, at: number): number[] {
  if (isNumberSign(text, at)) return [NUMBER];
  const unit = foldedAt(text, at);
  if (unit === SEVERAL) return unitsOf(lettersAt(text, at).cased);
  if (unit >= LETTERS) return [cased[text.charCodeAt(at)] ?? unit];
  return unit >= SEPARATORS ? [unit] : [];
}

function unitsOf(letters: string): number[] {
  return Array.from({ length: letters.length }, (_, at) => letters.charCodeAt(at));
}

function isNumberSign(text: string, at: number): boolean {
  return (
    text[at] === NUMBER_SIGN &&
    !WORD_BEFORE.test(text.slice(0, at)) &&
    !WORD_AFTER.test(text.slice(at + 1))
  );
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
