import { foldedAt, LETTERS, NINE } from './fold-table.ts';
import { isWordAt, isWordBefore } from './word.ts';

/** All that the fold takes for the digits 0 to 9: raised, lowered, circled and wide ones too. */
const DIGITS = /[0-9²³¹⁰⁴-⁹₀-₉①-⑨⓪０-９]+/g;
const POINT = '.'.charCodeAt(0);
const COMMA = ','.charCodeAt(0);

function isDigitAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const unit = foldedAt(text, at);
  return unit >= LETTERS && unit <= NINE;
}

function isGroupSignAt(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const unit = foldedAt(text, at);
  return unit === POINT || unit === COMMA;
}

/**
 * Where a number that begins at an offset ends, or −1 if none does: "50", "1.5", "1,000", the whole of
 * it and never a part. Digits with letters behind ("5a", "1.5a") are a word, no number.
 */
export function numberEnd(text: string, from: number): number {
  if (isDigitAt(text, from - 2) && isGroupSignAt(text, from - 1)) return -1;
  let end = -1;
  let at = from;
  while (isDigitAt(text, at)) {
    while (isDigitAt(text, at)) at += 1;
    if (isWordAt(text, at)) return -1;
    end = at;
    if (isGroupSignAt(text, at)) at += 1;
  }
  return end;
}

/** Finds the numbers of a text, with where each begins and ends. */
export function* numbersIn(
  text: string,
): Generator<{ readonly start: number; readonly end: number }> {
  for (const { index: start } of text.matchAll(DIGITS)) {
    if (isWordBefore(text, start)) continue;
    const end = numberEnd(text, start);
    if (end >= 0) yield { start, end };
  }
}
