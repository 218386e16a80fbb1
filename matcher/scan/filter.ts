/**
 * What the scan asks before the hash table: the answer is mostly no, and a small table gives it fast.
 *
 * A filter is a Bloom filter of blocks: a hash sets two bits of one number, so that one look tells
 * whether both are set. Its false positives are the share of all bits that are set, squared.
 */
export interface Filter {
  /** As many numbers as a power of two. */
  readonly bits: Int32Array;
  /** One less than that. */
  readonly mask: number;
}

/** Makes a filter of its bits. */
export function filterOf(bits: Int32Array): Filter {
  return { bits, mask: bits.length - 1 };
}

/** In its lowest bit, whether both bits of a hash are set. Takes a filter's parts, which a loop has at hand. */
export function testBits(bits: Int32Array, mask: number, hash: number): number {
  const block = bits[(hash >>> 5) & mask] ?? 0;
  return (block >>> hash) & (block >>> (hash >>> 27));
}

/** Whether a hash was added; now and then one that was not. */
export function mayHave({ bits, mask }: Filter, hash: number): boolean {
  return (testBits(bits, mask, hash) & 1) !== 0;
}

/** Adds a hash: its lowest five bits choose one bit, as a shift takes them, its uppermost the other, those between the number. */
export function addTo({ bits, mask }: Filter, hash: number): void {
  const at = (hash >>> 5) & mask;
  bits[at] = (bits[at] ?? 0) | (1 << hash) | (1 << (hash >>> 27));
}
