/**
 * The hash of a word, made unit by unit; of a prefix (the first words of a pattern), made word by word;
 * and the cell of the hash table that it leads to. All are 32-bit integers with a sign. All multipliers
 * are odd: nothing is lost in them.
 */
import { SPACE } from './fold-table.ts';

/** The hash of no text. */
export const EMPTY = 0;
/** The hash of what stands before a text's first word: were it `EMPTY`, that word would pass for two. */
export const TEXT_START = 1;
/** 2³² divided by the golden ratio: spreads a hash over the upper bits, from which cells are taken. */
const GOLDEN = 0x9e3779b1;

/**
 * Adds a folded letter to the hash of a word. The multiplication does not wait for the letter before, as it
 * would in the more usual FNV: the chain from letter to letter is half as long. It is a sum, as the
 * carry does not let two equal halves of a word cancel each other.
 */
export function addUnit(wordHash: number, unit: number, multiplier: number): number {
  return (((wordHash << 5) | (wordHash >>> 27)) + Math.imul(unit, multiplier)) | 0;
}

/** Adds all letters of a folded spelling to the hash of a word. */
export function addUnits(wordHash: number, letters: string, multiplier: number): number {
  let hash = wordHash;
  for (let at = 0; at < letters.length; at += 1) {
    hash = addUnit(hash, letters.charCodeAt(at), multiplier);
  }
  return hash;
}

/** Adds a separator to the hash of the words before it: white space, however much of it, adds nothing. */
export function addSeparator(prefixHash: number, separator: number): number {
  return (prefixHash + separator - SPACE) | 0;
}

/** Adds the next word to the hash of the words and separators before it. */
export function addWord(prefixHash: number, wordHash: number, multiplier: number): number {
  return (Math.imul(prefixHash, multiplier) + wordHash) | 0;
}

/** Chooses one of 2^(32 − shift) cells for a hash. */
export function cellOf(hash: number, shift: number): number {
  return Math.imul(hash, GOLDEN) >>> shift;
}
