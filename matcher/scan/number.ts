import { foldedAt, LETTERS, NINE, SEPARATORS, SEVERAL } from './fold-table.ts';

const POINT = '.'.charCodeAt(0);
const COMMA = ','.charCodeAt(0);

function isDigitAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const unit = foldedAt(text, at);
  return unit >= LETTERS && unit <= NINE;
}

function isGroupSign(code: number): boolean {
  return code === POINT || code === COMMA;
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

/**
 * Where a number that begins at an offset ends, or −1 if none does: "50", "1.5", "1,000", the whole of
 * it and never a part. Digits with letters behind ("5a", "1.5a") are a word, no number.
 */
export function numberEnd(text: string, from: number): number {
  if (isDigitAt(text, from - 2) && isGroupSign(text.charCodeAt(from - 1))) return -1;
  let end = -1;
  let at = from;
  while (isDigitAt(text, at)) {
    while (isDigitAt(text, at)) at += 1;
    if (isWordAt(text, at)) return -1;
    end = at;
    if (isGroupSign(text.charCodeAt(at))) at += 1;
  }
  return end;
}
