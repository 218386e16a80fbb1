import type { Rules } from '#matcher/rules/rules.ts';
import { lettered } from '#matcher/words/letters.ts';
import type { Block, Match, Recognition, Refusal, Refused } from './article.ts';
import type { Candidate } from './candidate.ts';
import { byPlace, countFirst } from './first-mentions.ts';
import type { Reading } from './reading.ts';
import type { Accepted, Selection } from './select.ts';

/** A candidate whose conditions do not hold. */
export interface Refusing {
  readonly block: number;
  readonly candidate: Candidate;
  readonly refusal: Refusal;
}

/** What one round of weighing gives. */
export interface Round {
  readonly selections: readonly Selection[];
  /** Accepted places of entries that are searchable only: evidence for others, and nothing else. */
  readonly silent: readonly Accepted[];
  readonly refusals: readonly Refusing[];
}

/** Writes the last round out: matches, what the article may mean besides, and every refusal. */
export function recognition(
  rules: Rules,
  blocks: readonly Block[],
  readings: readonly Reading[],
  round: Round,
): Recognition {
  const refusedOf = (
    block: number,
    { start, end, use }: Pick<Candidate, 'start' | 'end' | 'use'>,
    refusal: Refusal,
  ): Refused => ({ block, start, end, entry: rules.entries[use.entry]?.id ?? '', refusal });
  const settled = (list: (selection: Selection) => readonly Accepted[], why: Refusal['why']) =>
    round.selections.flatMap((selection) =>
      list(selection).map(({ block, candidate }) =>
        refusedOf(block, candidate, { why, form: candidate.use.form }),
      ),
    );
  const matches = firstMentions(rules, blocks, round);
  const ties = settled((selection) => selection.ties, 'tie');
  const beaten = settled((selection) => selection.beaten, 'tie');
  const covered = settled((selection) => selection.covered, 'covered');
  const conditional = round.refusals.map(({ block, candidate, refusal }) =>
    refusedOf(block, candidate, refusal),
  );
  const ruledOut = readings.flatMap((reading, block) =>
    reading.ruledOut.map((place) => refusedOf(block, place, place.refusal)),
  );
  return {
    matches,
    possible: possibleOf(rules, blocks, matches, ties, [...beaten, ...conditional]),
    refused: [...beaten, ...conditional, ...covered, ...ruledOut].sort(byPlace),
  };
}

function firstMentions(rules: Rules, blocks: readonly Block[], round: Round): readonly Match[] {
  const matches = round.selections.flatMap(({ winners }) =>
    winners.map(({ block, candidate: { start, end, use }, reason }) => {
      return { block, start, end, entry: rules.entries[use.entry]?.id ?? '', reason };
    }),
  );
  const always = rules.entries.filter(({ marks }) => marks === 'always').map(({ id }) => id);
  return countFirst(blocks, matches, new Set(always));
}

const CAPITAL_OR_SPACE = lettered(String.raw`[\p{Lu}\s]`);

/** Refusals for want of evidence, which a reader may want to see all the same. */
const WANT_OF_EVIDENCE: ReadonlySet<Refusal['why']> = new Set([
  'tie',
  'introduced',
  'near',
  'page',
  'country',
]);

/** Ties, and one place for each other entry that the article may mean and that is not recognised anywhere in it. */
function possibleOf(
  rules: Rules,
  blocks: readonly Block[],
  matches: readonly Match[],
  ties: readonly Refused[],
  others: readonly Refused[],
): readonly Refused[] {
  const settled = new Set(matches.map(({ entry }) => entry));
  for (const { id, marks } of rules.entries) if (marks === 'never') settled.add(id);
  const worth = others.filter((one) => {
    if (!WANT_OF_EVIDENCE.has(one.refusal.why) || settled.has(one.entry)) return false;
    const words = blocks[one.block]?.text.slice(one.start, one.end) ?? '';
    // A single small word says too little to be worth a line.
    if (!CAPITAL_OR_SPACE().test(words)) return false;
    settled.add(one.entry);
    return true;
  });
  return [...ties, ...worth].sort(byPlace);
}
