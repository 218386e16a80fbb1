import type { HolderRule, Operand } from '#matcher/rules/rules.ts';
import type { Occurrence } from '#matcher/scan/pattern.ts';
import { listAround } from '#matcher/words/listed.ts';
import type { Candidate } from './candidate.ts';
import { type Evidence, mentionElsewhere, mentionInBlock } from './evidence.ts';

/** The words in a candidate's block that satisfy one of the operands, outside the candidate itself. */
export function findNear(
  operands: readonly Operand[],
  candidate: Candidate,
  block: number,
  evidence: Evidence,
): string | undefined {
  return firstFound(operands, candidate, evidence, {
    pattern: (pattern) => phraseInBlock(pattern, candidate, block, evidence),
    entry: (entry) => mentionInBlock(evidence.standing.get(entry), candidate, block)?.text,
    // That an article names the entry itself is `introduced`.
    subject: (subject) =>
      mentionInBlock(evidence.named(subject, candidate.use.entry), candidate, block)?.text,
    country: (country) => evidence.countries.holds([country], block, candidate.use.entry),
    list: () => listAround(evidence.texts[block] ?? '', candidate.start, candidate.end),
  });
}

/** The words anywhere in the article that satisfy one of the operands; its own block is asked first. */
export function findOnPage(
  operands: readonly Operand[],
  candidate: Candidate,
  block: number,
  evidence: Evidence,
): string | undefined {
  const elsewhere = {
    pattern: (pattern: number) => phraseElsewhere(pattern, block, evidence),
    entry: (entry: number) => mentionElsewhere(evidence.standing.get(entry), block)?.text,
    subject: (subject: string) =>
      mentionElsewhere(evidence.named(subject, candidate.use.entry), block)?.text,
    // Which country a block is about is settled by the whole page already.
    country: () => undefined,
    list: () => undefined,
  };
  return (
    findNear(operands, candidate, block, evidence) ??
    firstFound(operands, candidate, evidence, elsewhere)
  );
}

/** Where to look for what an operand names; gives the words found. */
interface Search {
  readonly pattern: (pattern: number) => string | undefined;
  readonly entry: (entry: number) => string | undefined;
  readonly subject: (subject: string) => string | undefined;
  readonly country: (country: string) => string | undefined;
  readonly list: () => string | undefined;
}

function firstFound(
  operands: readonly Operand[],
  candidate: Candidate,
  evidence: Evidence,
  search: Search,
): string | undefined {
  for (const operand of operands) {
    const found = lookFor(operand, candidate, evidence, search);
    if (found !== undefined) return found;
  }
  return undefined;
}

function lookFor(
  operand: Operand,
  candidate: Candidate,
  evidence: Evidence,
  search: Search,
): string | undefined {
  if (operand === '@list') return search.list();
  if (operand !== '@holders') {
    if ('pattern' in operand) return search.pattern(operand.pattern);
    if ('entry' in operand) return search.entry(operand.entry);
    return 'subject' in operand ? search.subject(operand.subject) : search.country(operand.country);
  }
  const names = holdersOf(candidate, evidence).flatMap(({ patterns }) => patterns);
  const found = names.find((pattern) => search.pattern(pattern) !== undefined);
  return found === undefined ? undefined : search.pattern(found);
}

/** What may stand between an office and its holder's name, in either order. */
const BESIDE = /^(?:,?\s+(?:the\s+)?|\s+(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|Baroness)\.?\s+)$/u;

/** Whether the name of a holder of the candidate's office stands right beside it: "Foreign Secretary David Lammy". */
export function isBesideHolder(candidate: Candidate, block: number, evidence: Evidence): boolean {
  const text = evidence.texts[block] ?? '';
  const places = evidence.readings[block]?.places;
  return holdersOf(candidate, evidence).some(({ patterns }) =>
    patterns.some((pattern) =>
      places?.get(pattern)?.some(({ start, end }) => {
        const gap = start >= candidate.end ? [candidate.end, start] : [end, candidate.start];
        return BESIDE.test(text.slice(...gap));
      }),
    ),
  );
}

/** The holders of a candidate's office on the article's date, on the day of a change both, as both are in its news; all of them where the date is unknown. */
function holdersOf(candidate: Candidate, evidence: Evidence): readonly HolderRule[] {
  const holders = evidence.rules.entries[candidate.use.entry]?.holders ?? [];
  const day = evidence.context.published;
  if (day === undefined) return holders;
  return holders.filter(({ from, to }) => from <= day && (to === undefined || day <= to));
}

function phraseInBlock(
  pattern: number,
  candidate: Candidate,
  block: number,
  evidence: Evidence,
): string | undefined {
  const places = evidence.readings[block]?.places.get(pattern);
  const place = places?.find((one) => !isWithin(one, candidate));
  return place && evidence.texts[block]?.slice(place.start, place.end);
}

/**
 * Whether a phrase is no more than the candidate or a part of it. One that reaches beyond it says more
 * than the candidate's own words: "council adopted" of "the Council", "US Treasury" of "US".
 */
function isWithin(phrase: Occurrence, candidate: Candidate): boolean {
  return phrase.start >= candidate.start && phrase.end <= candidate.end;
}

function phraseElsewhere(
  pattern: number,
  exceptBlock: number,
  evidence: Evidence,
): string | undefined {
  const block = evidence.otherBlockWith(pattern, exceptBlock);
  if (block === undefined) return undefined;
  const place = evidence.readings[block]?.places.get(pattern)?.[0];
  return place && evidence.texts[block]?.slice(place.start, place.end);
}
