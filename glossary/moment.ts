import type { Career, Entry, Office, Stage, Term } from './entry.ts';

/**
 * What was so on a day. Days are ISO calendar dates (`2026-01-31`), which compare as strings.
 *
 * Nothing here claims the present: what has no end holds until the last day that was checked.
 */

/**
 * What an entry was on the day of an article. `before`: the day is earlier than all that is recorded,
 * and nothing is claimed of it; `later`: a person took the office only afterwards.
 */
export type OnDay =
  | { readonly what: 'holder'; readonly term: Term }
  | { readonly what: 'nobody' }
  | { readonly what: 'stage'; readonly stage: Stage }
  | { readonly what: 'before'; readonly stage: Stage }
  | { readonly what: 'offices'; readonly held: readonly Career[] }
  | { readonly what: 'left'; readonly career: Career }
  | { readonly what: 'later'; readonly career: Career };

/** The last state known, where it is another than that of the day (or the day is not known), with the day it was checked. */
export type Last = (
  | { readonly what: 'holder'; readonly term: Term }
  | { readonly what: 'stage'; readonly stage: Stage }
  | { readonly what: 'offices'; readonly held: readonly Career[] }
) & { readonly checked: string };

/** An entry at a day: `old` when the article is more than a year older than the reader. */
export interface Moment {
  readonly day: string | undefined;
  readonly old: boolean;
  readonly onDay: OnDay | undefined;
  readonly last: Last | undefined;
}

/** Days after its last check at which an entry whose matter moves is getting old: people, offices, files under way. */
export const OLD_WHEN_MOVING_DAYS = 270;

/** Days after its last check at which any other entry is getting old: two years. */
export const OLD_OTHERWISE_DAYS = 730;

/** A file whose last step lay so long before its last check is settled, not under negotiation: a year. */
const SETTLED_AFTER_DAYS = 365;

/** An article older than this is read with other eyes: a year. */
const OLD_ARTICLE_DAYS = 365;

const MS_A_DAY = 86_400_000;

/** Whole days from one day to another; negative when `to` is the earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_A_DAY);
}

/** Who held an office on a day: the regular holder before an acting one; `undefined` where the glossary does not know. */
export function holderOn(office: Office, day: string): Term | undefined {
  if (day > office.knownUntil) return undefined;
  const terms = office.terms.filter((term) => covers(term, day));
  return terms.findLast((term) => !term.acting) ?? terms.at(-1);
}

/** The stage that a matter had reached on a day; `undefined` before the first. */
export function stageOn(entry: Pick<Entry, 'timeline'>, day: string): Stage | undefined {
  return entry.timeline.findLast((stage) => stage.date <= day);
}

/** The offices that a person held on a day, as far as the glossary knows, oldest first. */
export function officesOn(entry: Pick<Entry, 'careers'>, day: string): readonly Career[] {
  return entry.careers.filter(
    (career) => covers(career, day) && (career.to !== undefined || day <= career.knownUntil),
  );
}

/** Whether an entry was checked so long ago that it may have been overtaken. */
export function isGettingOld(entry: Entry, today: string): boolean {
  const checked = entry.office?.knownUntil ?? entry.knownUntil;
  const step = entry.timeline.at(-1);
  const underWay = step !== undefined && daysBetween(step.date, checked) < SETTLED_AFTER_DAYS;
  const moves = entry.kind === 'person' || entry.kind === 'office' || underWay;
  return daysBetween(checked, today) > (moves ? OLD_WHEN_MOVING_DAYS : OLD_OTHERWISE_DAYS);
}

/** What an entry was on the day of an article, and what is known since. `published`: ISO date or date-time. */
export function momentOf(entry: Entry, published: string | undefined, today: string): Moment {
  const day = published?.slice(0, 10);
  const old = day !== undefined && daysBetween(day, today) > OLD_ARTICLE_DAYS;
  if (entry.office) return { day, old, ...officeAt(entry.office, day) };
  if (entry.timeline.length > 0) return { day, old, ...stageAt(entry, day) };
  if (entry.careers.length > 0) return { day, old, ...careerAt(entry, day) };
  return { day, old, onDay: undefined, last: undefined };
}

function covers(span: Pick<Term, 'from' | 'to'>, day: string): boolean {
  return span.from <= day && (span.to === undefined || day < span.to);
}

type States = Pick<Moment, 'onDay' | 'last'>;

function officeAt(office: Office, day: string | undefined): States {
  const last = holderOn(office, office.knownUntil);
  const term = day === undefined ? undefined : holderOn(office, day);
  const first = office.terms[0]?.from;
  const within = day !== undefined && first !== undefined && first <= day;
  const nobody = within && day <= office.knownUntil && !term;
  const onDay: OnDay | undefined = term ? { what: 'holder', term } : undefined;
  const differs = last && last.name !== term?.name;
  return {
    onDay: nobody ? { what: 'nobody' } : onDay,
    last: differs ? { what: 'holder', term: last, checked: office.knownUntil } : undefined,
  };
}

function stageAt(entry: Entry, day: string | undefined): States {
  const known = day !== undefined && day <= entry.knownUntil;
  const stage = known ? stageOn(entry, day) : undefined;
  const first = entry.timeline[0];
  const last = entry.timeline.at(-1);
  const isBefore = known && first && !stage;
  const onDay: OnDay | undefined = stage ? { what: 'stage', stage } : undefined;
  return {
    onDay: isBefore ? { what: 'before', stage: first } : onDay,
    last:
      last && last !== stage
        ? { what: 'stage', stage: last, checked: entry.knownUntil }
        : undefined,
  };
}

function careerAt(entry: Entry, day: string | undefined): States {
  const checked = lastCheck(entry);
  const now = officesOn(entry, checked);
  const held = day === undefined ? [] : officesOn(entry, day);
  const same = held.length === now.length && held.every((career, at) => career === now[at]);
  return {
    onDay: day === undefined ? undefined : officesThen(entry, held, day),
    last: now.length > 0 && !same ? { what: 'offices', held: now, checked } : undefined,
  };
}

/** The earliest of the last checks of the offices that a person was last known to hold. */
function lastCheck(entry: Entry): string {
  const open = entry.careers.filter((career) => career.to === undefined);
  const checks = open.map((career) => career.knownUntil).sort();
  return checks[0] ?? entry.knownUntil;
}

function officesThen(entry: Entry, held: readonly Career[], day: string): OnDay | undefined {
  if (held.length > 0) return { what: 'offices', held };
  const ended = entry.careers.findLast((career) => career.to !== undefined && career.to <= day);
  const open = entry.careers.some((career) => career.to === undefined && career.from <= day);
  if (open) return undefined;
  if (ended) return { what: 'left', career: ended };
  const first = entry.careers[0];
  return first ? { what: 'later', career: first } : undefined;
}
