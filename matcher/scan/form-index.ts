/**
 * The compiled form of a glossary: a header of 32-bit numbers, then its arrays, all little-endian.
 * It is read where it lies: opening it makes views, and nothing per form. The shipped index travels as
 * text, and is laid out in the page (`index-text.ts`).
 */
import { type Filter, filterOf } from './filter.ts';
import type { Spelt } from './spelling.ts';

/** An index cannot be used: cut short, spoilt, or made by another version. The message says which. */
export class IndexError extends Error {
  override name = 'IndexError';
}

/** "NGLX", read as a little-endian number. */
export const MAGIC = 0x584c474e;
/** Goes up with every change of the layout, of the hash or of the fold. */
export const VERSION = 6;
/** The order of the header's numbers. */
export const HEADER = {
  magic: 0,
  version: 1,
  checksum: 2,
  byteLength: 3,
  multiplier: 4,
  flags: 5,
  filter: 6,
  prefixes: 7,
  keys: 8,
  heads: 9,
} as const;
/** Numbers at the head of an index: its version, checksum, multiplier, flags and the lengths of its arrays. */
export const HEADER_LENGTH = 10;

/** Header flag: some pattern has a number after its first word. */
export const HAS_NUMBERS = 1;
/** Header flag: some pattern begins with a number. */
export const BEGINS_WITH_NUMBER = 2;

/** Table value: the bit that says that a pattern goes on. */
export const GOES_ON_BIT = 1;

/**
 * A compiled list of patterns, ready to scan with.
 *
 * `prefixes`: a hash table of all prefixes, without the first words of longer patterns (see
 * `firstInTable`), open addressing, in pairs: the hash, then a value: the number plus one of a pattern
 * that ends there, shifted left by one, with `GOES_ON_BIT` where a pattern goes on; 0 is a free cell.
 * `prefixShift`: see `cellOf`. `filter`: of the same hashes, which the scan asks first. `keys`, `heads`:
 * see `Spelt`; the second number of a head is that of the next pattern with the same hash, plus one, or 0.
 */
export interface FormIndex extends Spelt {
  readonly multiplier: number;
  readonly flags: number;
  readonly filter: Filter;
  readonly prefixes: Int32Array;
  readonly prefixShift: number;
}

/** Sums up all numbers of an index behind its checksum. */
export function checksumOf(numbers: Uint32Array): number {
  let sum = 0;
  for (let at = HEADER.checksum + 1; at < numbers.length; at += 1) {
    sum = Math.imul(sum ^ (numbers[at] ?? 0), 0x01000193);
  }
  return sum >>> 0;
}

/**
 * Opens an index that `compileIndex` made, without a copy where `bytes` begins on a multiple of four.
 * Throws `IndexError` where it is cut short, spoilt, no index, or of another version.
 */
export function loadIndex(bytes: Uint8Array): FormIndex {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const numbers = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 2);
  check(numbers, bytes.byteLength);
  const { buffer, byteOffset } = aligned;
  let at = byteOffset + HEADER_LENGTH * 4;
  const take = (field: number, bytesEach: number): readonly [number, number] => {
    const length = numbers[field] ?? 0;
    const from = at;
    at += Math.ceil((length * bytesEach) / 4) * 4;
    return [from, length];
  };
  const bits = new Int32Array(buffer, ...take(HEADER.filter, 4));
  const prefixes = new Int32Array(buffer, ...take(HEADER.prefixes, 4));
  return {
    multiplier: (numbers[HEADER.multiplier] ?? 0) | 0,
    flags: numbers[HEADER.flags] ?? 0,
    filter: filterOf(bits),
    prefixes,
    prefixShift: shiftFor(prefixes.length / 2),
    keys: new Uint16Array(buffer, ...take(HEADER.keys, 2)),
    heads: new Uint32Array(buffer, ...take(HEADER.heads, 4)),
  };
}

function check(numbers: Uint32Array, byteLength: number): void {
  if (numbers.length < HEADER_LENGTH || numbers[HEADER.magic] !== MAGIC) {
    throw new IndexError(`This is no form index (${byteLength} bytes).`);
  }
  const version = numbers[HEADER.version];
  if (version !== VERSION) {
    throw new IndexError(`The form index has version ${version}; this matcher reads ${VERSION}.`);
  }
  const promised = numbers[HEADER.byteLength];
  if (promised !== byteLength) {
    throw new IndexError(`The form index has ${byteLength} bytes of ${promised}.`);
  }
  if (checksumOf(numbers) !== numbers[HEADER.checksum]) {
    throw new IndexError('The form index is spoilt: its checksum does not hold.');
  }
}

/** The shift that leaves as many upper bits of a hash as a table of this length (a power of two) needs. */
export function shiftFor(length: number): number {
  return Math.clz32(length) + 1;
}
