/**
 * Hashes of words, and of the beginnings of patterns, word by word; and the cells that they lead to. All multipliers are odd: nothing is lost in them.
 */
import { SPACE } from './fold-table.ts';

/** The hash of no text. */
export const NOTHING = 0;
/** Stands before the first word of a text, so that this word alone is not taken for two. */
export const TEXT_START = 1;
/** 2³² divided by the golden ratio: spreads a hash over the upper bits, from which cells are taken. */
const GOLDEN = 0x9e3779b1;

/**
 * Adds a letter to the hash of a word. The multiplication does not wait for the letter before, as it
 * would in the more usual FNV: the chain from letter to letter is half as long. It is a sum, as the
 * carry does not let two equal halves of a word cancel each other.
 */
export function step(word: number, unit: number, multiplier: number): number {
  return (((word << 5) | (word >>> 27)) + Math.imul(unit, multiplier)) | 0;
}

/** Adds all letters of a folded spelling to the hash of a word. */
export function stepAll(word: number, letters: string, multiplier: number): number {
  let sum = word;
  for (let at = 0; at < letters.length; at += 1) {
    sum = step(sum, letters.charCodeAt(at), multiplier);
  }
  return sum;
}

/** Adds a separator behind the words that were hashed: white space, however much of it, adds nothing. */
export function overGap(before: number, separator: number): number {
  return (before + separator - SPACE) | 0;
}

/** Adds the next word to the hash of the words and gaps before it. */
export function join(before: number, word: number, multiplier: number): number {
  return (Math.imul(before, multiplier) + word) | 0;
}

/** Chooses one of 2^(32 − shift) cells for a hash. */
export function cellOf(hash: number, shift: number): number {
  return Math.imul(hash, GOLDEN) >>> shift;
}
