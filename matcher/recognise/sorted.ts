/**
 * How many of a sorted list have a key of at most `most`, by halving. A page may have tens of thousands
 * of mentions: what is asked of each of them must not walk all the others.
 */
export function countUpTo<T>(list: readonly T[], most: number, keyOf: (one: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = list[middle];
    if (one !== undefined && keyOf(one) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
