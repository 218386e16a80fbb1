import type { Entry, EntryHead, Fact } from '#glossary/entry.ts';
import type { Last, Moment, OnDay } from '#glossary/moment.ts';
import type { Reason } from '#matcher/recognise/article.ts';
import { writtenDate } from '../entry/dates.ts';

/** An entry with the heads of those that its card leads to. */
export interface CardContent {
  readonly entry: Entry;
  readonly linked: readonly EntryHead[];
  /** The reader's own note on it, in a line. */
  readonly note?: string;
}

/** What is known of the mention whose card it is. */
export interface Mention {
  readonly text: string;
  /** The sentence around it, as one quotes it. */
  readonly sentence?: string;
  readonly reason: Reason;
}

/** Words that summary, day and facts may have together: what is read at a glance, before reading the page goes on. */
export const CARD_WORDS = 60;

/** Facts that a card shows at most. */
const CARD_FACTS = 3;

/** Words of a text, as a reader counts them. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The words of a state, as far as they are the entry's own. */
function stateText(state: OnDay | Last | undefined): string {
  switch (state?.what) {
    case 'holder':
      return state.term.name;
    case 'stage':
      return state.stage.says;
    case 'offices':
      return state.held.map((career) => career.title).join(' ');
    default:
      return '';
  }
}

/** The dates that stand beside a state, as the card writes them. */
function stateDates(state: OnDay | Last | undefined): readonly string[] {
  switch (state?.what) {
    case 'holder':
      return spanDates(state.term);
    case 'stage':
      return [writtenDate(state.stage.date)];
    case 'offices':
      return state.held.flatMap(spanDates);
    default:
      return [];
  }
}

function spanDates({ from, to }: { readonly from: string; readonly to?: string }): string[] {
  return to === undefined ? [writtenDate(from)] : [writtenDate(from), writtenDate(to)];
}

/** A date, an amount or a number as the glossary writes it: "1 December 2024", "€150 billion", "32". */
const FIGURE =
  /[€£$]?\d+(?:[.,]\d+)*(?:\s(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s\d{4})?|\s(?:thousand|million|billion|trillion)|%)?/gu;

function figuresOf(text: string): readonly string[] {
  return text.match(FIGURE) ?? [];
}

/** Whether a fact has figures and all of them stand above it: then it would only say them again. */
function isSaid({ value }: Fact, said: ReadonlySet<string>): boolean {
  const figures = figuresOf(value);
  return figures.length > 0 && figures.every((figure) => said.has(figure));
}

/** What a card has room for: the day before what came after, both before the facts; in their order, none in part. */
export interface CardText {
  readonly moment: Moment;
  readonly facts: readonly Fact[];
}

/** Chooses what a card says of an entry within `CARD_WORDS`, and nothing twice. The summary and the day are always said. */
export function fitText(entry: Entry, moment: Moment): CardText {
  let left = CARD_WORDS - countWords(entry.summary) - countWords(stateText(moment.onDay));
  const later = countWords(stateText(moment.last));
  const fits = moment.last === undefined || moment.onDay === undefined || later <= left;
  if (fits) left -= later;
  const states = [moment.onDay, fits ? moment.last : undefined];
  const said = new Set(
    [entry.summary, ...states.flatMap((state) => [stateText(state), ...stateDates(state)])].flatMap(
      figuresOf,
    ),
  );
  const facts: Fact[] = [];
  for (const fact of entry.facts.filter((one) => !isSaid(one, said)).slice(0, CARD_FACTS)) {
    const length = countWords(`${fact.label} ${fact.value}`);
    if (length > left) break;
    left -= length;
    facts.push(fact);
  }
  return { moment: fits ? moment : { ...moment, last: undefined }, facts };
}
