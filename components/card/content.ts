import type { Entry, EntryHead, Fact } from '#glossary/entry.ts';
import type { Last, Moment, OnDay } from '#glossary/moment.ts';
import type { Reason } from '#matcher/article.ts';

/** An entry with the heads of those that its card leads to. */
export interface CardContent {
  readonly entry: Entry;
  readonly linked: readonly EntryHead[];
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

/** What a card has room for: the day before what came after, both before the facts; in their order, none in part. */
export interface CardText {
  readonly moment: Moment;
  readonly facts: readonly Fact[];
}

/** Chooses what a card says of an entry within `CARD_WORDS`. The summary and the day are always said. */
export function fitText(entry: Entry, moment: Moment): CardText {
  let left = CARD_WORDS - countWords(entry.summary) - countWords(stateText(moment.onDay));
  const later = countWords(stateText(moment.last));
  const fits = moment.last === undefined || moment.onDay === undefined || later <= left;
  if (fits) left -= later;
  const facts: Fact[] = [];
  for (const fact of entry.facts.slice(0, CARD_FACTS)) {
    const length = countWords(`${fact.label} ${fact.value}`);
    if (length > left) break;
    left -= length;
    facts.push(fact);
  }
  return { moment: fits ? moment : { ...moment, last: undefined }, facts };
}
