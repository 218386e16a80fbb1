import type { Refusal } from './article.ts';
import type { Candidate } from './candidate.ts';
import {
  type Evidence,
  ownMentions,
  type Position,
  positionOf,
  positionOfStanding,
} from './evidence.ts';
import { countUpTo } from './sorted.ts';

/**
 * The introduction of something else that a candidate's short name would mean here: one that came
 * later than the entry's own, or, where neither has come yet, one that comes sooner.
 */
export function strangerFor(
  candidate: Candidate,
  block: number,
  evidence: Evidence,
): string | undefined {
  const words = evidence.texts[block]?.slice(candidate.start, candidate.end) ?? '';
  const strangers = evidence.strangers(candidate.use.entry, words);
  const first = strangers[0];
  if (first === undefined) return undefined;
  const here = positionOf(block, candidate.start);
  const own = ownMentions(evidence.standing.get(candidate.use.entry), candidate, block);
  const last = strangers[countUpTo(strangers, here, (one) => one.at) - 1];
  if (last) return !own.before || positionOfStanding(own.before) < last.at ? last.by : undefined;
  if (own.before) return undefined;
  return !own.first || first.at < positionOfStanding(own.first) ? first.by : undefined;
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
  stranger: string | undefined,
): { readonly at: Position; readonly by: string } | { readonly refusal: Refusal } {
  const { form } = candidate.use;
  if (stranger !== undefined) return { refusal: { why: 'introduced', form, by: stranger } };
  const own = ownMentions(evidence.standing.get(candidate.use.entry), candidate, block);
  const chosen = own.before ?? own.first;
  if (!chosen) return { refusal: { why: 'introduced', form } };
  const at = positionOfStanding(chosen);
  return { at: own.before ? at : -at, by: chosen.text };
}
