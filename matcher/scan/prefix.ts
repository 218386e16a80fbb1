/** The prefixes of a pattern: its first word, its first two words, and so on to its last. */
import { folded, LETTERS } from './fold-table.ts';
import { addSeparator, addUnit, addWord, EMPTY } from './hash.ts';
import { END_OF_KEY, isWordUnit, NUMBER, smallUnit } from './key.ts';
import { beginOf, type Spelt } from './spelling.ts';

/** A prefix that ends at `end` among the keys; `wordHash` is that of its last word alone. */
export interface Prefix {
  readonly hash: number;
  readonly wordHash: number;
  readonly end: number;
}

/** Lists the prefixes of a pattern, the shortest first. */
export function prefixesOf(spelt: Spelt, pattern: number, multiplier: number): Prefix[] {
  const { keys } = spelt;
  const prefixes: Prefix[] = [];
  let hash = EMPTY;
  let wordHash = EMPTY;
  for (let at = firstWordOf(spelt, pattern); keys[at] !== END_OF_KEY; at += 1) {
    const unit = keys[at] ?? 0;
    if (!isWordUnit(unit)) {
      hash = addSeparator(hash, unit);
      continue;
    }
    // Nearly always a plain letter: a page does this a hundred thousand times before it is compiled.
    const letter = folded[unit] ?? 0;
    wordHash = addUnit(wordHash, letter >= LETTERS ? letter : smallUnit(unit), multiplier);
    if (isWordUnit(keys[at + 1] ?? 0)) continue;
    hash = prefixes.length === 0 ? wordHash : addWord(hash, wordHash, multiplier);
    prefixes.push({ hash, wordHash, end: at + 1 });
    wordHash = EMPTY;
  }
  return prefixes;
}

/**
 * From which of its prefixes on a pattern stands in the hash table. One of letters stands there from its
 * first two words on, as the walk asks for pairs of words. It does not know a number for one word:
 * where the first or the second word is a number, the first word stands there too.
 */
export function firstInTable({ keys }: Spelt, prefixes: readonly Prefix[]): number {
  const [first, second] = prefixes;
  if (first === undefined || second === undefined) return 0;
  return [first, second].some(({ end }) => keys[end - 1] === NUMBER) ? 0 : 1;
}

/** Where the first word of a pattern begins among the keys: separators may stand before it (".uk"). In a spoilt index there may be none: then the key's close. */
function firstWordOf({ keys, heads }: Spelt, pattern: number): number {
  let at = beginOf(heads[pattern * 2] ?? 0);
  while (keys[at] !== END_OF_KEY && !isWordUnit(keys[at] ?? NUMBER)) at += 1;
  return at;
}
