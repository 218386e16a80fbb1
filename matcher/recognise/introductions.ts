import { lettered } from '#matcher/words/letters.ts';
import type { Refusal } from './article.ts';
import { isBareBody } from './bodies.ts';
import type { Candidate } from './candidate.ts';
import {
  type Evidence,
  type Introduced,
  ownMentions,
  type Position,
  positionOf,
  positionOfStanding,
  type Standing,
} from './evidence.ts';
import { countUpTo } from './sorted.ts';

/** Something else that a candidate's short name would mean here. */
export interface Rival {
  /** The words that introduce it. */
  readonly by: string;
  /** It stands nearer than any mention of the entry itself: before the candidate, in its block or as the only one. */
  readonly closer: boolean;
}

/**
 * The introduction of something else that a candidate's short name would mean here: one that came
 * later than the entry's own, or, where neither has come yet, one that comes sooner.
 */
export function strangerFor(
  candidate: Candidate,
  block: number,
  evidence: Evidence,
): Rival | undefined {
  const words = evidence.texts[block]?.slice(candidate.start, candidate.end) ?? '';
  const { entry } = candidate.use;
  if (evidence.strangers(entry, words, false).length === 0) return undefined;
  const own = ownMentions(evidence.standing.get(entry), candidate, block);
  // A name that the article has introduced keeps its capital: "a royal commission" is not "the Commission".
  const isName = own.first !== undefined && NAMED().test(words);
  const strangers = evidence.strangers(entry, words, isName);
  const first = strangers[0];
  if (first === undefined) return undefined;
  const here = positionOf(block, candidate.start);
  const last = strangers[countUpTo(strangers, here, (one) => one.at) - 1];
  if (last) {
    if (own.before === undefined) return { by: last.by, closer: true };
    const closer = last.at >= positionOf(block, 0);
    return positionOfStanding(own.before) < last.at ? { by: last.by, closer } : undefined;
  }
  if (own.before) return undefined;
  return comesFirst(first, own.first) ? { by: first.by, closer: false } : undefined;
}

function comesFirst(stranger: Introduced, own: Standing | undefined): boolean {
  return own === undefined || stranger.at < positionOfStanding(own);
}

/** The last word has a capital. */
const NAMED = lettered(String.raw`\p{Lu}[^\s]*$`);

/** How many blocks after a body's bare noun its full name may first come: a headline and a lead's worth. */
const LATEST_INTRODUCTION = 6;

/** Whether a body is named so far behind its bare noun that a reader would have taken that for another's. */
function isTooLate(
  chosen: Standing,
  { use }: Candidate,
  block: number,
  { rules }: Evidence,
): boolean {
  const isLate = chosen.block > block + LATEST_INTRODUCTION;
  return isLate && isBareBody(rules.entries[use.entry], use);
}

/**
 * What introduces a candidate that counts only where its entry is introduced. `at` orders rivals that
 * are introduced both: a later introduction is greater; one that only comes after the mention is
 * negative, and the weakest.
 */
export function introductionOf(
  candidate: Candidate,
  block: number,
  evidence: Evidence,
  rival: Rival | undefined,
): { readonly at: Position; readonly by: string } | { readonly refusal: Refusal } {
  const { form } = candidate.use;
  if (rival) return { refusal: { why: 'introduced', form, by: rival.by } };
  const own = ownMentions(evidence.standing.get(candidate.use.entry), candidate, block);
  const chosen = own.before ?? own.first;
  if (!chosen || isTooLate(chosen, candidate, block, evidence))
    return { refusal: { why: 'introduced', form } };
  const at = positionOfStanding(chosen);
  return { at: own.before ? at : -at, by: chosen.text };
}
