import Fuse from 'fuse.js';

/** A name of something, folded for search, with the number of the thing. */
export interface Named {
  readonly number: number;
  readonly names: readonly string[];
}

/** Fuse judges so many candidates, however large the glossary: its time grows with them. */
const MOST_CANDIDATES = 80;
/** More lookalikes than this help nobody. */
const MOST_LIKE = 20;
/** How unlike a word may be, from 0 (the same) to 1: tried on names of EU and UK politics. */
const THRESHOLD = 0.35;

function pairsOf(name: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const word of name.split(' ')) {
    const padded = ` ${word}`;
    for (let at = 0; at + 1 < padded.length; at += 1) pairs.add(padded.slice(at, at + 2));
  }
  return pairs;
}

function indexPairs(things: readonly Named[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  things.forEach((thing, place) => {
    for (const pair of new Set(thing.names.flatMap((name) => [...pairsOf(name)]))) {
      const places = index.get(pair);
      if (places === undefined) index.set(pair, [place]);
      else places.push(place);
    }
  });
  return index;
}

/**
 * Finds names that look like a mistyped query, best first, as numbers of the things.
 *
 * Pairs of letters choose the candidates, Fuse.js judges them: so the cost of a keystroke is the same
 * for five hundred entries and for ten thousand.
 */
export function createLikeness(things: readonly Named[]): (folded: string) => readonly number[] {
  let index: ReadonlyMap<string, readonly number[]> | undefined;
  return (folded) => {
    index ??= indexPairs(things);
    const shared = new Uint16Array(things.length);
    for (const pair of pairsOf(folded)) {
      for (const place of index.get(pair) ?? []) shared[place] = (shared[place] ?? 0) + 1;
    }
    const candidates = mostShared(shared).map((place) => things[place]);
    const fuse = new Fuse(
      candidates.filter((thing) => thing !== undefined),
      {
        keys: ['names'],
        useTokenSearch: true,
        tokenMatch: 'all',
        threshold: THRESHOLD,
        ignoreLocation: true,
      },
    );
    return fuse.search(folded, { limit: MOST_LIKE }).map(({ item }) => item.number);
  };
}

/** The places with the most pairs in common, up to the limit; by counting, since sorting ten thousand costs more than the search. */
function mostShared(shared: Uint16Array): readonly number[] {
  const most = shared.reduce((a, b) => Math.max(a, b), 0);
  const chosen: number[] = [];
  for (let level = most; level > 0 && chosen.length < MOST_CANDIDATES; level -= 1) {
    for (let place = 0; place < shared.length && chosen.length < MOST_CANDIDATES; place += 1) {
      if (shared[place] === level) chosen.push(place);
    }
  }
  return chosen;
}
