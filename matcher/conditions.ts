import type { ArticleContext, Reason, Refusal } from './article.ts';
import type { Countries } from './country.ts';
import { primarySubtag } from './language.ts';
import type { Occurrence } from './pattern.ts';
import type { Candidate, Reading } from './reading.ts';
import type { Conditions, HolderRule, Operand, Rules } from './rules.ts';

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
  /** By a form that stands on its own. */
  readonly own: boolean;
}

/** All that is known of an article while its conditions are weighed. */
export interface Evidence {
  readonly rules: Rules;
  readonly context: ArticleContext;
  readonly readings: readonly Reading[];
  readonly texts: readonly string[];
  readonly countries: Countries;
  readonly language: (block: number) => string;
  /** The mentions that stand so far, by entry number, in reading order. */
  readonly standing: ReadonlyMap<number, readonly Standing[]>;
  /** Introductions of something else under an entry's short names, by entry number, in reading order. */
  readonly strangers: ReadonlyMap<number, readonly { readonly at: Position; readonly by: string }[]>;
}

/** What weighing a candidate gives: a reason with its strength, or a refusal. */
export type Verdict =
  | { readonly reason: Reason; readonly strength: number; readonly introducedAt: Position }
  | { readonly refusal: Refusal };

/**
 * How strongly each reason speaks where entries claim one place: a definition beats what stands near,
 * that beats an introduction, that beats the page, and any evidence beats bare letters.
 */
const STRENGTH = { defined: 6, near: 5, introduced: 4, country: 2, page: 2, name: 1 } as const;

/** Weighs a candidate's conditions against the article. */
export function weigh(candidate: Candidate, block: number, evidence: Evidence): Verdict {
  const { use } = candidate;
  const { form } = use;
  if (candidate.defined !== undefined) {
    return accept({ why: 'defined', form, by: candidate.defined }, positionOf(block, candidate.start));
  }
  const stranger = strangerFor(candidate, block, evidence);
  const { conditions } = use;
  const language = languageRefusal(candidate, block, evidence);
  if (language) return { refusal: language };
  if (conditions === undefined) {
    if (candidate.unproven) return { refusal: { why: 'case', form } };
    if (stranger !== undefined && !/\s/u.test(form) && isShortName(form)) {
      return { refusal: { why: 'introduced', form, by: stranger } };
    }
    return accept({ why: 'name', form }, 0);
  }
  return weighConditions(candidate, block, evidence, conditions, stranger);
}

function accept(reason: Reason, introducedAt: Position, extra = 0): Verdict {
  return { reason, strength: STRENGTH[reason.why] + extra, introducedAt };
}

/** An abbreviation means what the text last said that it means; a distinctive surname stays its bearer's. */
function isShortName(form: string): boolean {
  return /^\p{Lu}{2,}$/u.test(form);
}

function weighConditions(
  candidate: Candidate,
  block: number,
  evidence: Evidence,
  conditions: Conditions,
  stranger: string | undefined,
): Verdict {
  const { form } = candidate.use;
  const against = conditions.unless && findNear(conditions.unless, candidate, block, evidence);
  if (against !== undefined) return { refusal: { why: 'unless', form, by: against } };
  const held: Reason[] = [];
  let introducedAt = 0;
  if (conditions.country) {
    const country = evidence.countries.holds(conditions.country, block);
    if (country === undefined) return { refusal: { why: 'country', form } };
    held.push({ why: 'country', form, by: country });
  }
  if (conditions.page) {
    const by = findOnPage(conditions.page, candidate, block, evidence);
    if (by === undefined) return { refusal: { why: 'page', form } };
    held.push({ why: 'page', form, by });
  }
  if (conditions.when) {
    const introduction = introductionOf(candidate, block, evidence, stranger);
    if ('refusal' in introduction) return introduction;
    introducedAt = introduction.at;
    held.push({ why: 'introduced', form, by: introduction.by });
  }
  if (conditions.near) {
    const by = findNear(conditions.near, candidate, block, evidence);
    if (by === undefined) return { refusal: { why: 'near', form } };
    held.push({ why: 'near', form, by });
  }
  const best = held.sort((a, b) => STRENGTH[b.why] - STRENGTH[a.why])[0];
  if (best) return accept(best, introducedAt, (held.length - 1) / 8);
  return candidate.unproven ? { refusal: { why: 'case', form } } : accept({ why: 'name', form }, 0);
}

/** A form without a language counts in English, and elsewhere only as a name or an abbreviation. */
function languageRefusal(candidate: Candidate, block: number, evidence: Evidence): Refusal | undefined {
  const { form, conditions } = candidate.use;
  const language = evidence.language(block);
  if (conditions?.lang) {
    return conditions.lang.some((one) => primarySubtag(one) === language) ? undefined : { why: 'lang', form, by: language };
  }
  if (language === 'en') return undefined;
  const name = /\p{Lu}/u.test(form);
  // German gives every noun a capital, and any language may shout: a common word proves nothing there.
  if (!name || candidate.use.common) return { why: 'lang', form, by: language };
  const text = evidence.texts[block] ?? '';
  const short = /^\p{Lu}{2,3}$/u.test(form);
  return short && text === text.toUpperCase() ? { why: 'lang', form, by: language } : undefined;
}

function overlaps(a: { readonly start: number; readonly end: number }, b: { readonly start: number; readonly end: number }) {
  return a.start < b.end && b.start < a.end;
}

/** The words in this block that satisfy one of the operands, outside the candidate itself. */
function findNear(
  operands: readonly Operand[],
  candidate: Candidate,
  block: number,
  evidence: Evidence,
): string | undefined {
  const reading = evidence.readings[block];
  const text = evidence.texts[block] ?? '';
  const words = (place: Occurrence | undefined) => place && text.slice(place.start, place.end);
  const phrase = (pattern: number) =>
    words(reading?.places.get(pattern)?.find((place) => !overlaps(place, candidate)));
  for (const operand of operands) {
    if (operand === '@holders') {
      const by = holdersOf(candidate, evidence)
        .flatMap((holder) => holder.patterns)
        .map(phrase)
        .find((found) => found !== undefined);
      if (by !== undefined) return by;
    } else if ('pattern' in operand) {
      const by = phrase(operand.pattern);
      if (by !== undefined) return by;
    } else {
      const standing = evidence.standing.get(operand.entry);
      const by = standing?.find((one) => one.block === block && !overlaps(one, candidate));
      if (by) return by.text;
    }
  }
  return undefined;
}

/** The holders of a candidate's office on the article's date; all of them where the date is unknown. */
function holdersOf(candidate: Candidate, evidence: Evidence): readonly HolderRule[] {
  const holders = evidence.rules.entries[candidate.use.entry]?.holders ?? [];
  const day = evidence.context.published;
  if (day === undefined) return holders;
  return holders.filter(({ from, to }) => from <= day && (to === undefined || day <= to));
}

function findOnPage(
  operands: readonly Operand[],
  candidate: Candidate,
  block: number,
  evidence: Evidence,
): string | undefined {
  const near = findNear(operands, candidate, block, evidence);
  if (near !== undefined) return near;
  for (const operand of operands) {
    if (operand === '@holders') {
      const patterns = holdersOf(candidate, evidence).flatMap((holder) => holder.patterns);
      const by = patterns.map((pattern) => firstPlace(pattern, block, evidence)).find(Boolean);
      if (by !== undefined) return by;
    } else if ('pattern' in operand) {
      const by = firstPlace(operand.pattern, block, evidence);
      if (by !== undefined) return by;
    } else {
      const by = evidence.standing.get(operand.entry)?.find((one) => one.block !== block);
      if (by) return by.text;
    }
  }
  return undefined;
}

/** The words of a pattern's first place in another block. */
function firstPlace(pattern: number, exceptBlock: number, evidence: Evidence): string | undefined {
  for (const [block, reading] of evidence.readings.entries()) {
    const place = block === exceptBlock ? undefined : reading.places.get(pattern)?.[0];
    if (place) return evidence.texts[block]?.slice(place.start, place.end);
  }
  return undefined;
}

/** The introduction of something else that a candidate's short name would mean here, if one came later than its own. */
function strangerFor(candidate: Candidate, block: number, evidence: Evidence): string | undefined {
  const strangers = evidence.strangers.get(candidate.use.entry);
  if (!strangers) return undefined;
  const here = positionOf(block, candidate.start);
  const own = (evidence.standing.get(candidate.use.entry) ?? [])
    .filter((one) => one.own && !(one.block === block && overlaps(one, candidate)))
    .map((one) => positionOf(one.block, one.start));
  const lastOwn = own.filter((at) => at <= here).at(-1);
  const lastStranger = strangers.filter(({ at }) => at <= here).at(-1);
  if (lastStranger) return lastOwn === undefined || lastOwn < lastStranger.at ? lastStranger.by : undefined;
  if (lastOwn !== undefined) return undefined;
  const nextOwn = own[0];
  const nextStranger = strangers[0];
  return nextStranger && (nextOwn === undefined || nextStranger.at < nextOwn) ? nextStranger.by : undefined;
}

function introductionOf(
  candidate: Candidate,
  block: number,
  evidence: Evidence,
  stranger: string | undefined,
): { readonly at: Position; readonly by: string } | { readonly refusal: Refusal } {
  const { form } = candidate.use;
  if (stranger !== undefined) return { refusal: { why: 'introduced', form, by: stranger } };
  const here = positionOf(block, candidate.start);
  const own = (evidence.standing.get(candidate.use.entry) ?? []).filter(
    (one) => one.own && !(one.block === block && overlaps(one, candidate)),
  );
  const before = own.filter((one) => positionOf(one.block, one.start) <= here).at(-1);
  const chosen = before ?? own[0];
  if (!chosen) return { refusal: { why: 'introduced', form } };
  const at = positionOf(chosen.block, chosen.start);
  // One that only comes later is the weakest introduction; among several, the nearest is the best.
  return { at: before ? at : -at, by: chosen.text };
}
