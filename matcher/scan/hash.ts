/**
 * The hash of the beginning of a text, one folded unit after the other, and the cells and bits that
 * it leads to. The multipliers are odd: no letter is lost in them.
 */

/** The hash of no text. */
export const NOTHING = 0;
/** 2³² divided by the golden ratio: spreads a hash over the upper bits, from which cells are taken. */
const GOLDEN = 0x9e3779b1;
/** Another odd constant (MurmurHash3's first), so that the filter does not follow the cells. */
const OTHER_WAY = 0x85ebca6b;

/**
 * Adds a folded unit to a hash. The multiplication does not wait for the unit before, as it would in
 * the more usual FNV: the chain from letter to letter is half as long.
 */
export function step(hash: number, unit: number, multiplier: number): number {
  return ((hash << 5) | (hash >>> 27)) ^ Math.imul(unit, multiplier);
}

/** Adds all letters of a folded spelling to a hash. */
export function stepAll(hash: number, letters: string, multiplier: number): number {
  let sum = hash;
  for (let at = 0; at < letters.length; at += 1) {
    sum = step(sum, letters.charCodeAt(at), multiplier);
  }
  return sum;
}

/** Chooses one of 2^(32 − shift) cells for a hash; for `NOTHING` it is cell 0. */
export function cellOf(hash: number, shift: number): number {
  return Math.imul(hash, GOLDEN) >>> shift;
}

/** One of the four upper bits of a byte, by the lower bits of a hash: it tells three of four strangers in a cell. */
export function signOf(hash: number): number {
  return 0x10 << ((hash ^ (hash >>> 9)) & 3);
}

/** Mixes a hash for the Bloom filter. Its upper bits choose the word; see `bitsOf`. */
export function mix(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), OTHER_WAY);
}

/** The two bits of a mixed hash in its word of the Bloom filter. */
export function bitsOf(mixed: number): number {
  return (1 << (mixed >>> 7)) | (1 << (mixed >>> 12));
}
