import type { ArticleContext, Block, Match, Recognition, Refusal, Refused } from './article.ts';
import { type Evidence, positionOf, type Standing, type Verdict, weigh } from './conditions.ts';
import { weighCountries } from './country.ts';
import type { FormIndex } from './form-index.ts';
import { primarySubtag } from './language.ts';
import { type Candidate, ownWordsOf, type Reading, readBlock } from './reading.ts';
import type { Rules } from './rules.ts';
import { type Accepted, type Selection, select } from './select.ts';

/**
 * Recognises the entries that an article mentions.
 *
 * `read` scans one block and keeps what it found as long as the block lives, so that reading can be
 * done in slices and a changed page is scanned only where it changed. `resolve` decides for the whole
 * article; it costs by the number of places, not by the length of the text.
 */
export interface Recogniser {
  read(block: Block): void;
  resolve(blocks: readonly Block[], context: ArticleContext): Recognition;
}

/**
 * What is accepted may be evidence for more ("Safe" once the fund is introduced, what stands near
 * "Safe" after that); so many rounds settle every chain that editors build.
 */
const MOST_ROUNDS = 5;

/** Makes a recogniser of a loaded index and the rules that were compiled with it. */
export function createRecogniser(index: FormIndex, rules: Rules): Recogniser {
  const ownWords = ownWordsOf(rules);
  const readings = new WeakMap<Block, Reading>();
  const read = (block: Block): Reading => {
    const known = readings.get(block);
    if (known) return known;
    const reading = readBlock(index, rules, ownWords, block);
    readings.set(block, reading);
    return reading;
  };
  return {
    read: (block) => {
      read(block);
    },
    resolve: (blocks, context) => resolve(rules, blocks, blocks.map(read), context),
  };
}

function resolve(
  rules: Rules,
  blocks: readonly Block[],
  readings: readonly Reading[],
  context: ArticleContext,
): Recognition {
  const evidence = evidenceOf(rules, blocks, readings, context);
  let standing: Evidence['standing'] = new Map();
  let round = weighAll(rules, { ...evidence, standing });
  for (let rounds = 1; rounds < MOST_ROUNDS; rounds += 1) {
    const next = standingOf(rules, blocks, round);
    if (sameStanding(next, standing)) break;
    standing = next;
    round = weighAll(rules, { ...evidence, standing });
  }
  return recognition(rules, blocks, readings, round);
}

function evidenceOf(
  rules: Rules,
  blocks: readonly Block[],
  readings: readonly Reading[],
  context: ArticleContext,
): Omit<Evidence, 'standing'> {
  const strangers = new Map<number, { readonly at: number; readonly by: string }[]>();
  for (const [block, reading] of readings.entries()) {
    for (const { entry, start, by } of reading.strangers) {
      const list = strangers.get(entry) ?? [];
      list.push({ at: positionOf(block, start), by });
      strangers.set(entry, list);
    }
  }
  const pageLanguage = context.lang ? primarySubtag(context.lang) : undefined;
  return {
    rules,
    context,
    readings,
    texts: blocks.map((block) => block.text),
    countries: weighCountries(readings.map((reading) => reading.countries), context),
    // What the words themselves say beats what the page claims: templates carry wrong languages.
    language: (block) => {
      const tag = blocks[block]?.lang;
      return readings[block]?.language ?? (tag ? primarySubtag(tag) : undefined) ?? pageLanguage ?? 'en';
    },
    strangers,
  };
}

/** One round: every candidate weighed, and rivals settled block by block. */
interface Round {
  readonly selections: readonly Selection[];
  /** Accepted places of entries that are searchable only: evidence for others, and nothing else. */
  readonly silent: readonly Accepted[];
  readonly refusals: readonly { readonly block: number; readonly candidate: Candidate; readonly refusal: Refusal }[];
}

function weighAll(rules: Rules, evidence: Evidence): Round {
  const silent: Accepted[] = [];
  const refusals: { block: number; candidate: Candidate; refusal: Refusal }[] = [];
  const selections = evidence.readings.map((reading, block) => {
    const accepted: Accepted[] = [];
    for (const candidate of reading.candidates) {
      const verdict: Verdict = weigh(candidate, block, evidence);
      if ('refusal' in verdict) refusals.push({ block, candidate, refusal: verdict.refusal });
      else {
        const never = rules.entries[candidate.use.entry]?.marks === 'never';
        (never ? silent : accepted).push({ block, candidate, ...verdict });
      }
    }
    return select(accepted);
  });
  return { selections, silent, refusals };
}

function standingOf(rules: Rules, blocks: readonly Block[], round: Round): Map<number, Standing[]> {
  const standing = new Map<number, Standing[]>(rules.entries.map((_, number) => [number, []]));
  const all = [...round.selections.flatMap(({ winners }) => winners), ...round.silent].sort(
    (a, b) => a.block - b.block || a.candidate.start - b.candidate.start,
  );
  for (const { block, candidate } of all) {
    const { start, end, use } = candidate;
    const text = blocks[block]?.text.slice(start, end) ?? '';
    standing.get(use.entry)?.push({ block, start, end, text, own: use.own });
  }
  return standing;
}

function sameStanding(a: Evidence['standing'], b: Evidence['standing']): boolean {
  const key = (standing: Evidence['standing']) =>
    [...standing]
      .filter(([, places]) => places.length > 0)
      .map(([entry, places]) => `${entry}:${places.map((one) => `${one.block}.${one.start}.${one.end}`).join()}`)
      .join(';');
  return key(a) === key(b);
}

function recognition(
  rules: Rules,
  blocks: readonly Block[],
  readings: readonly Reading[],
  round: Round,
): Recognition {
  const id = (candidate: Candidate) => rules.entries[candidate.use.entry]?.id ?? '';
  const refusedOf = (block: number, candidate: Pick<Candidate, 'start' | 'end' | 'use'>, refusal: Refusal): Refused => ({
    block,
    start: candidate.start,
    end: candidate.end,
    entry: rules.entries[candidate.use.entry]?.id ?? '',
    refusal,
  });
  const matches = firstMentions(rules, blocks, round, id);
  const settled = (list: (selection: Selection) => readonly Accepted[], why: Refusal['why']) =>
    round.selections.flatMap((selection) =>
      list(selection).map(({ block, candidate }) =>
        refusedOf(block, candidate, { why, form: candidate.use.form }),
      ),
    );
  const ties = settled(({ ties: tied }) => tied, 'tie');
  const beaten = settled((selection) => selection.beaten, 'tie');
  const conditional = round.refusals.map(({ block, candidate, refusal }) =>
    refusedOf(block, candidate, refusal),
  );
  const ruledOut = readings.flatMap((reading, block) =>
    reading.ruledOut.map((place) => refusedOf(block, place, place.refusal)),
  );
  const refused = [...conditional, ...settled(({ covered }) => covered, 'covered'), ...ruledOut];
  return {
    matches,
    possible: possibleOf(rules, blocks, matches, ties, [...beaten, ...conditional]),
    refused: [...beaten, ...refused].sort(byPlace),
  };
}

function byPlace(a: Refused, b: Refused): number {
  return a.block - b.block || a.start - b.start || b.end - a.end;
}

function firstMentions(
  rules: Rules,
  blocks: readonly Block[],
  round: Round,
  id: (candidate: Candidate) => string,
): readonly Match[] {
  const seen = new Set<string>();
  return round.selections.flatMap(({ winners }) =>
    winners.map(({ block, candidate, reason }) => {
      const mention = `${blocks[block]?.section ?? 0} ${candidate.use.entry}`;
      const first = !seen.has(mention);
      seen.add(mention);
      const always = rules.entries[candidate.use.entry]?.marks === 'always';
      const { start, end } = candidate;
      return { block, start, end, entry: id(candidate), reason, first, marked: first && always };
    }),
  );
}

/** Refusals for want of evidence, which a reader may want to see all the same. */
const WANT_OF_EVIDENCE: ReadonlySet<Refusal['why']> = new Set(['tie', 'introduced', 'near', 'page', 'country']);

/** Ties, and one place for each other entry that the article may mean and that is not recognised anywhere in it. */
function possibleOf(
  rules: Rules,
  blocks: readonly Block[],
  matches: readonly Match[],
  ties: readonly Refused[],
  others: readonly Refused[],
): readonly Refused[] {
  const named = new Set(matches.map(({ entry }) => entry));
  const never = new Set(rules.entries.filter(({ marks }) => marks === 'never').map(({ id }) => id));
  const once = new Set<string>();
  const worth = others.filter((one) => {
    if (!WANT_OF_EVIDENCE.has(one.refusal.why) || named.has(one.entry) || never.has(one.entry)) return false;
    const words = blocks[one.block]?.text.slice(one.start, one.end) ?? '';
    // A single small word says too little to be worth a line.
    if (!/\p{Lu}/u.test(words) && !/\s/u.test(words)) return false;
    if (once.has(one.entry)) return false;
    once.add(one.entry);
    return true;
  });
  return [...ties, ...worth].sort(byPlace);
}
