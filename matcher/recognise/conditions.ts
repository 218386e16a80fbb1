import type { Conditions, Kind } from '#matcher/rules/rules.ts';
import { actingBy } from '#matcher/words/acting.ts';
import { primarySubtag } from '#matcher/words/language.ts';
import { lettered } from '#matcher/words/letters.ts';
import type { Reason, Refusal } from './article.ts';
import { isBareBody } from './bodies.ts';
import type { Candidate } from './candidate.ts';
import { type Evidence, type Position, positionOf } from './evidence.ts';
import { introductionOf, type Rival, strangerFor } from './introductions.ts';
import { findNear, findOnPage, isBesideHolder } from './near.ts';

/** What weighing a candidate gives: a reason with its strength, or a refusal. */
export type Verdict =
  | { readonly reason: Reason; readonly strength: number; readonly introducedAt: Position }
  | { readonly refusal: Refusal };

/**
 * How strongly each reason speaks where entries claim one place: a definition beats what stands near,
 * that beats an introduction, that beats the page, and any evidence beats bare letters.
 */
const STRENGTH = { defined: 6, near: 5, introduced: 4, country: 2, page: 2, name: 1 } as const;
/** What each further condition that holds adds: less than the least step between two reasons. */
const FURTHER = 1 / 8;

/** Weighs a candidate's conditions against the article. */
export function weigh(candidate: Candidate, block: number, evidence: Evidence): Verdict {
  const { form, conditions } = candidate.use;
  if (candidate.defined !== undefined) {
    const at = positionOf(block, candidate.start);
    return accept({ why: 'defined', form, by: candidate.defined }, at);
  }
  const language = languageRefusal(candidate, block, evidence);
  if (language) return { refusal: language };
  const rival = strangerFor(candidate, block, evidence);
  if (rival && meansTheLatest(candidate, block, evidence, rival)) {
    return { refusal: { why: 'introduced', form, by: rival.by } };
  }
  const verdict = weighConditions(candidate, block, evidence, conditions ?? {}, rival);
  const abroad =
    'reason' in verdict && isOfAnotherState(candidate, block, evidence, verdict.reason);
  if (abroad) return { refusal: { why: 'country', form, by: abroad } };
  const isBare = 'reason' in verdict && BARE.has(verdict.reason.why);
  // A title alone is the last bearer's, unless what stands near says otherwise.
  if (rival && isBare && isTitle(candidate, evidence)) {
    return { refusal: { why: 'introduced', form, by: rival.by } };
  }
  return verdict;
}

/** Kinds that every state has its own of, under the same words. */
const OWNED: ReadonlySet<Kind | undefined> = new Set(['office', 'institution', 'concept', 'event']);

/** Whether nothing but common words speaks for a candidate: those beside it, or its own in small letters. */
function isCommonly({ use }: Candidate, why: Reason['why']): boolean {
  if (why === 'near' || why === 'page') return true;
  return why === 'name' && use.conditions !== undefined && !CAPITAL().test(use.form);
}

/**
 * The state that an article is plainly about, where an office or a body is known only by common words
 * beside it ("the Speaker" near "MPs") and neither the block nor a holder's name speaks for its own.
 */
function isOfAnotherState(
  candidate: Candidate,
  block: number,
  evidence: Evidence,
  { why }: Reason,
): string | undefined {
  const { country, kind } = evidence.rules.entries[candidate.use.entry] ?? {};
  if (country === undefined || !OWNED.has(kind) || !isCommonly(candidate, why)) return undefined;
  const abroad = evidence.countries.elsewhere(country, block, candidate.use.entry);
  if (abroad === undefined) return undefined;
  return findNear(['@holders'], candidate, block, evidence) === undefined ? abroad : undefined;
}

/** Whether a candidate is an office's title, or a body's noun alone. */
function isTitle({ use }: Candidate, { rules }: Evidence): boolean {
  const entry = rules.entries[use.entry];
  return entry?.kind === 'office' || isBareBody(entry, use);
}

/** Reasons that say nothing of who is meant. */
const BARE: ReadonlySet<Reason['why']> = new Set(['country', 'page']);

function accept(reason: Reason, introducedAt: Position, further = 0): Verdict {
  return { reason, strength: STRENGTH[reason.why] + further * FURTHER, introducedAt };
}

/** "ECHR", "MPs". */
const ABBREVIATION = lettered(String.raw`^\p{Lu}{2,}s?$`);
const SHORT_ABBREVIATION = lettered(String.raw`^\p{Lu}{2,3}$`);
const CAPITAL = lettered(String.raw`\p{Lu}`);
/** A small word in a name, other than those that names are joined with. */
const SMALL_WORD = lettered(
  String.raw`\s(?!(?:of|the|for|and|von|van|der|den|zum|zur|del|des)\s)\p{Ll}{3,}`,
);

/**
 * Whether a name means whatever bore it last, whatever else speaks for the entry: an abbreviation that
 * the text has defined, a surname that is not distinctive, and a body's noun alone where the other body
 * stands closer. A distinctive surname stays its bearer's.
 */
function meansTheLatest(
  { use, start, end }: Candidate,
  block: number,
  evidence: Evidence,
  rival: Rival,
): boolean {
  const entry = evidence.rules.entries[use.entry];
  if (isBareBody(entry, use)) return rival.closer;
  if (use.conditions) return entry?.kind === 'person';
  return ABBREVIATION().test(evidence.texts[block]?.slice(start, end) ?? '');
}

/** What a condition says: what holds, with where it was introduced, or why not. */
type Held = { readonly reason: Reason; readonly at?: Position } | { readonly refusal: Refusal };

function weighConditions(
  candidate: Candidate,
  block: number,
  evidence: Evidence,
  conditions: Conditions,
  rival: Rival | undefined,
): Verdict {
  const { form } = candidate.use;
  const against = conditions.unless && findNear(conditions.unless, candidate, block, evidence);
  if (against !== undefined && !isBesideHolder(candidate, block, evidence)) {
    return { refusal: { why: 'unless', form, by: against } };
  }
  if (conditions.dated && !isDated(conditions.dated, evidence.context.published)) {
    return { refusal: { why: 'page', form } };
  }
  const held: Reason[] = [];
  let introducedAt = 0;
  for (const one of eachCondition(candidate, block, evidence, conditions, rival)) {
    if ('refusal' in one) return one;
    held.push(one.reason);
    introducedAt = one.at ?? introducedAt;
  }
  const best = held.sort((a, b) => STRENGTH[b.why] - STRENGTH[a.why])[0];
  if (best) return accept(best, introducedAt, held.length - 1);
  return candidate.unproven ? { refusal: { why: 'case', form } } : accept({ why: 'name', form }, 0);
}

/** Whether an article is of the days between two; one without a date is not. */
function isDated([from = '', to = '']: readonly string[], published: string | undefined): boolean {
  return published !== undefined && published >= from && published <= to;
}

/** Asks the conditions one by one, the cheapest first. */
function* eachCondition(
  candidate: Candidate,
  block: number,
  evidence: Evidence,
  { country, page, when, near }: Conditions,
  rival: Rival | undefined,
): Generator<Held> {
  const { form, entry } = candidate.use;
  const held = (why: 'country' | 'page' | 'near', by: string | undefined): Held =>
    by === undefined ? { refusal: { why, form } } : { reason: { why, form, by } };
  if (country) yield held('country', evidence.countries.holds(country, block, entry));
  if (page) yield held('page', findOnPage(page, candidate, block, evidence));
  if (when === 'acting') {
    const text = evidence.texts[block] ?? '';
    yield held('near', actingBy(text, candidate.start, candidate.end));
  } else if (when) {
    const found = introductionOf(candidate, block, evidence, rival);
    if ('refusal' in found) yield found;
    else yield { reason: { why: 'introduced', form, by: found.by }, at: found.at };
  }
  if (near) yield held('near', findNear(near, candidate, block, evidence));
}

/** A form without a language counts in English, and elsewhere only as a name or an abbreviation. */
function languageRefusal(
  candidate: Candidate,
  block: number,
  evidence: Evidence,
): Refusal | undefined {
  const { form, conditions, common, entry } = candidate.use;
  const language = evidence.language(block);
  const refusal: Refusal = { why: 'lang', form, by: language };
  if (conditions?.lang) {
    return conditions.lang.some((one) => primarySubtag(one) === language) ? undefined : refusal;
  }
  if (language === 'en') return undefined;
  if (!CAPITAL().test(form)) return refusal;
  // German gives every noun a capital: a common word proves nothing there, unless it is a surname.
  if (common && evidence.rules.entries[entry]?.kind !== 'person') return refusal;
  // For the same reason a small word in a name is another word there ("mit dem Iran war").
  if (language === 'de' && SMALL_WORD().test(form)) return refusal;
  // Any language may shout, and then a short word looks like an abbreviation.
  const short = SHORT_ABBREVIATION().test(form);
  return short && evidence.readings[block]?.shouted ? refusal : undefined;
}
