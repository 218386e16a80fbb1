import type { EntryRule, FormUse, Rules } from '#matcher/rules/rules.ts';
import type { Occurrence } from '#matcher/scan/pattern.ts';
import { lettered } from '#matcher/words/letters.ts';
import { surroundingsOf } from '#matcher/words/surroundings.ts';
import { countUpTo } from './sorted.ts';

const WORD = String.raw`\p{Lu}[\p{L}\p{M}’'-]+`;
const PARTICLES = String.raw`(?:\s+(?:de|del|di|da|van|von|der|den|la|le|al|bin|el))*`;
/** Two to four words with capitals, as a full name has. */
const FULL_NAME = `${WORD}(?:${PARTICLES}\\s+${WORD}){1,3}`;
/** What may stand between an office and its holder's name. */
const LEAD = String.raw`(?:,\s*|\s+)(?:(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|Baroness)\.?\s+)?`;
const NAME_AFTER = lettered(`^(${LEAD})(${FULL_NAME})`);
/** "Anwar Ibrahim, the" before the office; behind a preposition it is a place. */
const NAME_BEFORE = lettered(
  `(?<!\\b(?:in|at|from|of|to|near|outside)\\s)(?<![\\p{L}])(${FULL_NAME})(,\\s+(?:the\\s+)?)$`,
);
/** "Prime minister of Luxembourg", "chancellor of the Universidad Central". */
const STATE_AFTER = lettered(String.raw`^(\sof\s(?:the\s)?)(${WORD}(?:\s${WORD}){0,2})`);
/** Houses that have such offices too: "chancellor of the new university". */
const HOUSE_AFTER =
  /^\sof\s(?:(?:the|its|his|her|their|our|this|that|a)\s)?(?:[\p{L}-]+\s){0,2}(university|college|diocese|cathedral|order|school|academy|club|society|union|association|guild|lodge|parish)\b/u;
/** How much text beside an office is looked at: a title and four long words. */
const NAME_UNITS = 90;
/** First words of a run that is no name. */
const NO_NAME =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|The|A|An|In|On|At|But|And|If|When|After|Before|For|From|With|As|His|Her|Their)$/u;

/** What is known of the places in a block, by where they begin. */
interface Known {
  readonly occurrences: readonly Occurrence[];
  readonly rules: Rules;
}

/**
 * Finds the full name beside an office's title that no holder bears: "Home Secretary Govind Mohan",
 * "Anwar Ibrahim, the prime minister,". Then the title is another country's, or another body's.
 *
 * Asked only of offices whose holders are known. A name that the glossary knows as a body's, or that
 * speaks for the office's own country, says nothing.
 */
export function createOfficeNeighbours(
  rules: Rules,
  text: string,
  occurrences: readonly Occurrence[],
): (place: Occurrence, use: FormUse) => string | undefined {
  const known = { occurrences, rules };
  return ({ start, end }, use) => {
    const office = rules.entries[use.entry];
    if (office?.kind !== 'office' || !office.holders) return undefined;
    const house = HOUSE_AFTER.exec(text.slice(end, end + NAME_UNITS))?.[1];
    if (house !== undefined) return house;
    const run = nameAfter(text, end) ?? stateAfter(text, end) ?? nameBefore(text, start, end);
    if (!run || surroundingsOf(text, start, end) !== 'plain') return undefined;
    return isStranger(run, office, known) ? text.slice(run.start, run.end) : undefined;
  };
}

interface Run {
  readonly start: number;
  readonly end: number;
}

function nameAfter(text: string, end: number): Run | undefined {
  const [, lead, name] = NAME_AFTER().exec(text.slice(end, end + NAME_UNITS)) ?? [];
  if (lead === undefined || name === undefined || NO_NAME.test(name.split(/\s/u)[0] ?? '')) {
    return undefined;
  }
  const start = end + lead.length;
  return { start, end: start + name.length };
}

function stateAfter(text: string, end: number): Run | undefined {
  const [, lead, name] = STATE_AFTER().exec(text.slice(end, end + NAME_UNITS)) ?? [];
  if (lead === undefined || name === undefined) return undefined;
  const start = end + lead.length;
  return { start, end: start + name.length };
}

function nameBefore(text: string, start: number, end: number): Run | undefined {
  if (!/^(?:[,.;)]|\sof\s|$)/u.test(text.slice(end, end + 4))) return undefined;
  const before = text.slice(Math.max(0, start - NAME_UNITS), start);
  const [, name, gap] = NAME_BEFORE().exec(before) ?? [];
  if (name === undefined || gap === undefined || NO_NAME.test(name.split(/\s/u)[0] ?? '')) {
    return undefined;
  }
  const to = start - gap.length;
  return { start: to - name.length, end: to };
}

/** How far before a run a place may begin that reaches into it. */
const LONGEST_PLACE = 80;

function placesOver(run: Run, occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const from = countUpTo(occurrences, run.start - LONGEST_PLACE, (one) => one.start);
  const to = countUpTo(occurrences, run.end - 1, (one) => one.start);
  return occurrences.slice(from, to).filter(({ end }) => end > run.start);
}

function isStranger(run: Run, office: EntryRule, { occurrences, rules }: Known): boolean {
  const holders = office.holders ?? [];
  const places = placesOver(run, occurrences);
  const names = new Set(holders.flatMap(({ patterns }) => patterns));
  if (places.some(({ pattern }) => names.has(pattern))) return false;
  const people = new Set(holders.map(({ entry }) => entry));
  const uses = places.flatMap(({ pattern }) => rules.usesOf(pattern));
  return !uses.some((use) => {
    if (use.role === 'country') return use.country === office.country;
    if (use.role === 'decoy') return false;
    return people.has(use.entry) || rules.entries[use.entry]?.kind !== 'person';
  });
}
