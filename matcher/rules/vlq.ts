/**
 * Numbers as text, to travel in a script: base-64 variable-length quantities (VLQ), as in source maps.
 * Five bits a character, least first, and a sixth that says that more follow. Most numbers here are small, and small numbers
 * that recur compress well.
 */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const BITS = 5;
const MORE = 1 << BITS;

/** Writes numbers one behind the other. */
export interface NumberWriter {
  /** Adds a whole number, 0 or more. */
  add(number: number): void;
  /** Adds a whole number of either sign. */
  addSigned(number: number): void;
  text(): string;
}

/** Creates a writer with nothing written. */
export function createNumberWriter(): NumberWriter {
  let text = '';
  const add = (number: number) => {
    let rest = number;
    for (; rest >= MORE; rest >>>= BITS) text += DIGITS[(rest & (MORE - 1)) | MORE];
    text += DIGITS[rest];
  };
  return {
    add,
    addSigned: (number) => add(zigzag(number)),
    text: () => text,
  };
}

/** Reads numbers in the order in which they were written. */
export interface NumberReader {
  /** The next number; throws where there is none. */
  next(): number;
  nextSigned(): number;
}

/** Creates a reader at the beginning of a text. */
export function createNumberReader(text: string): NumberReader {
  let at = 0;
  const next = () => {
    let number = 0;
    for (let shift = 0; ; shift += BITS) {
      const digit = DIGITS.indexOf(text.charAt(at));
      if (digit < 0 || at >= text.length) {
        throw new Error(`No number stands at ${at} of ${text.length} characters.`);
      }
      at += 1;
      number |= (digit & (MORE - 1)) << shift;
      if (digit < MORE) return number;
    }
  };
  return {
    next,
    nextSigned: () => unzigzag(next()),
  };
}

/** Maps the numbers of either sign to those from 0 on: 0, −1, 1, −2, 2 … */
export function zigzag(number: number): number {
  return number < 0 ? -2 * number - 1 : 2 * number;
}

/** Undoes `zigzag`. */
export function unzigzag(number: number): number {
  return number % 2 === 1 ? -(number + 1) / 2 : number / 2;
}
