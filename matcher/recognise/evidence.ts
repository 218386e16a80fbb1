import type { Rules } from '#matcher/rules/rules.ts';
import type { ArticleContext } from './article.ts';
import type { Candidate } from './candidate.ts';
import type { Countries } from './country.ts';
import type { Reading } from './reading.ts';
import { countUpTo } from './sorted.ts';

/** A place in the article as one number, so that places can be compared: block first, then offset. */
export type Position = number;

/** More code units than any block has. */
const BLOCK_STRIDE = 2 ** 32;

/** The position of an offset in a block. */
export function positionOf(block: number, offset: number): Position {
  return block * BLOCK_STRIDE + offset;
}

/** A mention that stands, as evidence for others. */
export interface Standing {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An introduction of something else under a name that an entry's short form shares. */
export interface Introduced {
  readonly at: Position;
  /** The words that introduce it. */
  readonly by: string;
  /** The name that it bears. */
  readonly name: string;
  /** False where only small letters introduce it. */
  readonly named: boolean;
}

/** The mentions of one entry that stand so far, in reading order. */
export interface Mentions {
  readonly all: readonly Standing[];
  /** Those by a form that stands on its own. */
  readonly own: readonly Standing[];
}

/** All that is known of an article while its conditions are weighed. */
export interface Evidence {
  readonly rules: Rules;
  readonly context: ArticleContext;
  readonly readings: readonly Reading[];
  readonly texts: readonly string[];
  readonly countries: Countries;
  readonly language: (block: number) => string;
  /** The mentions that stand so far, by entry number. */
  readonly standing: ReadonlyMap<number, Mentions>;
  /** Those of a subject's entries, but for one, that their letters alone speak for. */
  readonly named: (subject: string, exceptEntry: number) => Mentions;
  /** Introductions of something else that an entry's words could mean, in reading order. */
  readonly strangers: (entry: number, words: string, namedOnly: boolean) => readonly Introduced[];
  /** Where a pattern stands first in a block other than this one: that block, if there is one. */
  readonly otherBlockWith: (pattern: number, exceptBlock: number) => number | undefined;
}

/**
 * Under what an introduction of something else is kept: an entry, and, for a person, the one name that
 * is meant ("Boris Becker" says nothing of "Johnson").
 */
export function strangerKey(rules: Rules, entry: number, words: string): string {
  if (rules.entries[entry]?.kind !== 'person') return `${entry}`;
  const name = words.slice(words.search(LAST_WORD));
  return `${entry} ${name.toLowerCase()}`;
}

const LAST_WORD = /[^\s]+$/u;

/** Whether two places of one block share a character. */
function overlaps(
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Where a standing mention begins. */
export function positionOfStanding(one: Standing): Position {
  return positionOf(one.block, one.start);
}

/** A mention in a candidate's own block, outside the candidate itself. */
export function mentionInBlock(
  mentions: Mentions | undefined,
  candidate: Candidate,
  block: number,
): Standing | undefined {
  const all = mentions?.all ?? [];
  const first = countUpTo(all, positionOf(block, 0) - 1, positionOfStanding);
  for (let at = first; all[at]?.block === block; at += 1) {
    const one = all[at];
    if (one && !overlaps(one, candidate)) return one;
  }
  return undefined;
}

/** A mention in any other block. */
export function mentionElsewhere(
  mentions: Mentions | undefined,
  block: number,
): Standing | undefined {
  const all = mentions?.all ?? [];
  if (all[0]?.block !== block) return all[0];
  return all[countUpTo(all, positionOf(block + 1, 0) - 1, positionOfStanding)];
}

/** The last mention by an own form up to a candidate, and the first of all, neither being the candidate itself. */
export function ownMentions(
  mentions: Mentions | undefined,
  candidate: Candidate,
  block: number,
): { readonly before: Standing | undefined; readonly first: Standing | undefined } {
  const own = mentions?.own ?? [];
  const isItself = (one: Standing | undefined) =>
    one !== undefined && one.block === block && overlaps(one, candidate);
  let last = countUpTo(own, positionOf(block, candidate.start), positionOfStanding) - 1;
  while (isItself(own[last])) last -= 1;
  let first = 0;
  while (isItself(own[first])) first += 1;
  return { before: own[last], first: own[first] };
}
