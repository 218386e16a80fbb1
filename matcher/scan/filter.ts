/**
 * What the scan asks before the hash table: the answer is mostly no, and a small table gives it fast.
 *
 * A filter is a table of bits. A hash sets one of them, so that a stranger finds its bit set as often as
 * there are bits set. Two bits a hash would tell more strangers, and would cost more at each word than
 * the few do that slip through.
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

/** The bit of a hash: 1 if the hash was added, and for few others. Takes a filter's parts, which a loop has at hand. */
export function bitOf(bits: Int32Array, mask: number, hash: number): number {
  return ((bits[(hash >>> 5) & mask] ?? 0) >>> hash) & 1;
}

/** Adds a hash: its lowest five bits choose the bit, as a shift takes them, those above the number. */
export function addTo({ bits, mask }: Filter, hash: number): void {
  const at = (hash >>> 5) & mask;
  bits[at] = (bits[at] ?? 0) | (1 << hash);
}
