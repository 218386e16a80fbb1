import {
  CLOSER,
  cased,
  folded,
  foldedAt,
  LETTERS,
  learn,
  lookCloser,
  OTHER,
  SEPARATORS,
  SPACE,
} from './fold-table.ts';

/** In a key, the place of a number (`#` in a pattern). No other unit of a key has this value. */
export const NUMBER = CLOSER;

const NUMBER_SIGN = '#';
const WORD_BEFORE = /[\p{L}\p{N}\p{M}_]$/u;
const WORD_AFTER = /^[\p{L}\p{N}\p{M}_]/u;

/**
 * Spells a pattern as a key: plain letters with their case, kinds of separators, and `NUMBER` where a
 * `#` stands on its own ("Article #", not "C#"). White space is one unit however long, none outside.
 */
export function keyOf(text: string): number[] {
  const trimmed = text.trim();
  const key: number[] = [];
  for (let at = 0; at < trimmed.length; at += 1) {
    const unit = foldedAt(trimmed, at);
    if (unit === CLOSER) {
      const look = lookCloser(trimmed, at);
      if (look.class === 'letter') key.push(...unitsOf(look.cased));
      if (look.class === 'separator') key.push(OTHER);
      at += look.length - 1;
    } else if (unit >= LETTERS) key.push(cased[trimmed.charCodeAt(at)] ?? unit);
    else if (isNumberSign(trimmed, at)) key.push(NUMBER);
    else if (unit >= SEPARATORS && !(unit === SPACE && key.at(-1) === SPACE)) key.push(unit);
  }
  return key;
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

/** Takes the case off a unit of a key. */
export function smallUnit(unit: number): number {
  const small = folded[unit] || learn(unit);
  // Halves of a pair, kinds of separators and NUMBER stand for themselves.
  return unit >= LETTERS && small >= LETTERS ? small : unit;
}
