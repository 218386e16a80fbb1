/** Makes numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** Takes one of a list by chance. */
export function pick<T>(random: () => number, list: readonly T[]): T {
  const taken = list[Math.floor(random() * list.length)];
  if (taken === undefined) throw new Error('nothing to pick from');
  return taken;
}
