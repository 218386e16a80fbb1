import type { Rules } from '#matcher/rules/rules.ts';
import type { FormIndex } from '#matcher/scan/form-index.ts';
import { atOnce, type Steps } from '#matcher/scan/steps.ts';
import { primarySubtag } from '#matcher/words/language.ts';
import type { ArticleContext, Block, Recognition } from './article.ts';
import { createBodies } from './bodies.ts';
import { weigh } from './conditions.ts';
import { weighCountries } from './country.ts';
import type { Evidence, Mentions, Standing } from './evidence.ts';
import { ownWordsOf, type Reading, readBlock } from './reading.ts';
import { type Refusing, type Round, recognition } from './recognition.ts';
import { type Accepted, type Selection, select } from './select.ts';
import { strangersIn } from './strangers.ts';

/**
 * Recognises the entries that an article mentions.
 *
 * `read` scans one block and keeps what it found as long as the block lives, so that reading can be
 * done in slices and a changed page is scanned only where it changed. `resolve` decides for the whole
 * article; it costs by the number of places, not by the length of the text. `resolving` does the same
 * in small steps, one for each `next()`, for those who must not hold a thread for long.
 */
export interface Recogniser {
  read(block: Block): void;
  resolve(blocks: readonly Block[], context: ArticleContext): Recognition;
  resolving(blocks: readonly Block[], context: ArticleContext): Steps<Recognition>;
}

/**
 * What is accepted may be evidence for more ("Safe" once the fund is introduced, what stands near
 * "Safe" after that); so many rounds settle every chain that editors build.
 */
const MOST_ROUNDS = 5;

/** Makes a recogniser of a loaded index and the rules that were compiled with it. */
export function createRecogniser(index: FormIndex, rules: Rules): Recogniser {
  const ownWords = ownWordsOf(rules);
  const reader = { index, rules, ownWords, bodiesIn: createBodies(rules, ownWords) };
  const readings = new WeakMap<Block, Reading>();
  const read = (block: Block): Reading => {
    const known = readings.get(block);
    if (known) return known;
    const reading = readBlock(reader, block);
    readings.set(block, reading);
    return reading;
  };
  return {
    read: (block) => {
      read(block);
    },
    resolve: (blocks, context) => atOnce(resolving(rules, blocks, blocks.map(read), context)),
    resolving: (blocks, context) => resolving(rules, blocks, blocks.map(read), context),
  };
}

function* resolving(
  rules: Rules,
  blocks: readonly Block[],
  readings: readonly Reading[],
  context: ArticleContext,
): Steps<Recognition> {
  const evidence = evidenceOf(rules, blocks, readings, context);
  yield;
  let standing: Evidence['standing'] = new Map();
  let round = yield* weighAll({ ...evidence, standing, named: bySubject(rules, []) });
  for (let rounds = 1; rounds < MOST_ROUNDS; rounds += 1) {
    const all = mentionsIn(blocks, round);
    const next = byEntry(all);
    if (sameStanding(next, standing)) break;
    standing = next;
    yield;
    round = yield* weighAll({ ...evidence, standing, named: bySubject(rules, all) });
  }
  yield;
  return recognition(rules, blocks, readings, round);
}

function evidenceOf(
  rules: Rules,
  blocks: readonly Block[],
  readings: readonly Reading[],
  context: ArticleContext,
): Omit<Evidence, 'standing' | 'named'> {
  const pageLanguage = context.lang ? primarySubtag(context.lang) : undefined;
  return {
    rules,
    context,
    readings,
    texts: blocks.map((block) => block.text),
    countries: weighCountries(
      readings.map((reading) => reading.cues),
      context,
    ),
    // What the words themselves say beats what the page claims: templates carry wrong languages.
    language: (block) => {
      const tag = blocks[block]?.lang;
      const claimed = (tag ? primarySubtag(tag) : undefined) ?? pageLanguage ?? 'en';
      return readings[block]?.language ?? claimed;
    },
    strangers: strangersIn(rules, readings),
    otherBlockWith: blocksByPattern(readings),
  };
}

/** Remembers the first two blocks of each pattern: one of them is another than any given one. */
function blocksByPattern(readings: readonly Reading[]): Evidence['otherBlockWith'] {
  const firstTwo = new Map<number, number[]>();
  for (const [block, reading] of readings.entries()) {
    for (const pattern of reading.places.keys()) {
      const known = firstTwo.get(pattern);
      if (!known) firstTwo.set(pattern, [block]);
      else if (known.length < 2) known.push(block);
    }
  }
  return (pattern, exceptBlock) => firstTwo.get(pattern)?.find((block) => block !== exceptBlock);
}

/** One round: every candidate weighed, and rivals settled, a block at each step. */
function* weighAll(evidence: Evidence): Steps<Round> {
  const silent: Accepted[] = [];
  const refusals: Refusing[] = [];
  const selections: Selection[] = [];
  for (const [block, reading] of evidence.readings.entries()) {
    const accepted: Accepted[] = [];
    for (const candidate of reading.candidates) {
      const verdict = weigh(candidate, block, evidence);
      if ('refusal' in verdict) refusals.push({ block, candidate, refusal: verdict.refusal });
      else {
        const never = evidence.rules.entries[candidate.use.entry]?.marks === 'never';
        (never ? silent : accepted).push({ block, candidate, ...verdict });
      }
    }
    selections.push(select(accepted));
    if (reading.candidates.length > 0) yield;
  }
  return { selections, silent, refusals };
}

/** A mention that a round left standing, with what it counts for. */
interface Left extends Standing {
  readonly entry: number;
  readonly own: boolean;
  /** Its letters alone speak for it. */
  readonly named: boolean;
}

/** All mentions that a round left standing, in reading order. */
function mentionsIn(blocks: readonly Block[], round: Round): readonly Left[] {
  const silent = round.silent.map((one) => ({ ...one, own: one.candidate.use.own }));
  return [...round.selections.flatMap(({ winners }) => winners), ...silent]
    .sort((a, b) => a.block - b.block || a.candidate.start - b.candidate.start)
    .map(({ block, candidate: { start, end, use }, own, reason }) => {
      const text = blocks[block]?.text.slice(start, end) ?? '';
      const named = reason.why === 'name' || reason.why === 'defined';
      return { block, start, end, text, entry: use.entry, own, named };
    });
}

function byEntry(all: readonly Left[]): Evidence['standing'] {
  const standing = new Map<number, { all: Standing[]; own: Standing[] }>();
  for (const one of all) {
    const mentions = standing.get(one.entry) ?? { all: [], own: [] };
    standing.set(one.entry, mentions);
    mentions.all.push(one);
    if (one.own) mentions.own.push(one);
  }
  return standing;
}

/** What rests on a subject is no evidence for it: one weak word could carry a whole page. */
function bySubject(rules: Rules, all: readonly Left[]): Evidence['named'] {
  const subjects = Map.groupBy(
    all.filter((one) => one.named),
    ({ entry }) => rules.entries[entry]?.subject ?? '',
  );
  // Every candidate of an entry asks the same: a long page has thousands.
  const known = new Map<string, Mentions>();
  return (subject, exceptEntry) => {
    const key = `${exceptEntry} ${subject}`;
    const mentions = known.get(key) ?? asMentions(subjects.get(subject), exceptEntry);
    known.set(key, mentions);
    return mentions;
  };
}

function asMentions(named: readonly Left[] = [], exceptEntry: number): Mentions {
  const others = named.filter(({ entry }) => entry !== exceptEntry);
  return { all: others, own: others };
}

/** Whether two rounds left the same mentions standing: then no further round can change anything. */
function sameStanding(a: Evidence['standing'], b: Evidence['standing']): boolean {
  if (a.size !== b.size) return false;
  for (const [entry, { all, own }] of a) {
    const other = b.get(entry);
    if (other?.all.length !== all.length || other.own.length !== own.length) return false;
    const same = all.every((one, at) => {
      const two = other.all[at];
      return two?.block === one.block && two.start === one.start && two.end === one.end;
    });
    if (!same) return false;
  }
  return true;
}
