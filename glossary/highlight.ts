import { foldForSearch, traceFold } from './search-fold.ts';

/** A stretch of a text: UTF-16 offsets, the end not included. */
export type Stretch = readonly [start: number, end: number];

/** Fewer letters stand out at the beginning of words only: in the middle of them they are chance. */
const SHORTEST_INSIDE = 3;

/** A word that was mistyped is recognised by its beginning, of at least so many letters. */
const SHORTEST_LIKENESS = 3;

const WORDS = /[\p{L}\p{N}]+/gu;

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** How many letters of a word, from which place, a typed word stands for: written out in it, or like its beginning. */
function likeness(word: string, typed: string): Stretch | undefined {
  const inside = word.indexOf(typed);
  if (inside === 0 || (inside > 0 && typed.length >= SHORTEST_INSIDE)) {
    return [inside, inside + typed.length];
  }
  const length = sharedStart(word, typed);
  return length >= SHORTEST_LIKENESS ? [0, length] : undefined;
}

/** Where in a text the words of a query stand, exactly or nearly; sorted, not overlapping. */
export function highlight(text: string, query: string): readonly Stretch[] {
  const typed = foldForSearch(query).split(' ').filter(Boolean);
  if (typed.length === 0) return [];
  const { folded, from } = traceFold(text);
  const stretches: Stretch[] = [];
  for (const word of folded.matchAll(WORDS)) {
    const found = typed
      .map((one) => likeness(word[0], one))
      .filter((one) => one !== undefined)
      .sort((a, b) => b[1] - b[0] - (a[1] - a[0]))[0];
    if (found === undefined) continue;
    const start = from[word.index + found[0]] ?? 0;
    const last = from[word.index + found[1] - 1] ?? 0;
    stretches.push([start, endOfLetter(text, last)]);
  }
  return stretches;
}

/** The end of the letter that begins at `at`, its marks included. */
function endOfLetter(text: string, at: number): number {
  const letter = /^.\p{M}*/su.exec(text.slice(at));
  const codePoint = String.fromCodePoint(text.codePointAt(at) ?? 0).length;
  return at + Math.max(codePoint, letter?.[0].length ?? 1);
}
