import Fuse from 'fuse.js';

/** A name of something, folded for search, with the number of the thing. */
export interface Named {
  readonly number: number;
  readonly name: string;
}

/** Fuse judges so many names, however large the glossary: its time grows with them. */
const MOST_CANDIDATES = 60;
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

function indexPairs(names: readonly Named[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [place, { name }] of names.entries()) {
    for (const pair of pairsOf(name)) {
      const places = index.get(pair);
      if (places === undefined) index.set(pair, [place]);
      else places.push(place);
    }
  }
  return index;
}

/**
 * Finds names that look like a mistyped query, best first, as numbers of the things.
 *
 * Pairs of letters choose the candidates, Fuse.js judges them: so the cost of a keystroke is nearly
 * the same for five hundred entries and for ten thousand.
 */
export function createLikeness(names: readonly Named[]): (folded: string) => readonly number[] {
  let index: ReadonlyMap<string, readonly number[]> | undefined;
  return (folded) => {
    index ??= indexPairs(names);
    const shared = new Uint16Array(names.length);
    for (const pair of pairsOf(folded)) {
      for (const place of index.get(pair) ?? []) shared[place] = (shared[place] ?? 0) + 1;
    }
    const candidates = mostShared(shared).flatMap((place) => names[place] ?? []);
    const fuse = new Fuse(candidates, {
      keys: ['name'],
      useTokenSearch: true,
      tokenMatch: 'all',
      threshold: THRESHOLD,
      ignoreLocation: true,
    });
    const like = new Set(fuse.search(folded).map(({ item }) => item.number));
    return [...like].slice(0, MOST_LIKE);
  };
}

/** The places with the most pairs in common, up to the limit; by counting, since sorting them all costs more than the search. */
function mostShared(shared: Uint16Array): readonly number[] {
  const levels: number[][] = [];
  for (const [place, count] of shared.entries()) {
    if (count === 0) continue;
    levels[count] ??= [];
    levels[count]?.push(place);
  }
  return levels.toReversed().flat().slice(0, MOST_CANDIDATES);
}
