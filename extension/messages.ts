import type { Entry, EntryHead } from '#glossary/entry.ts';
import type { Reason, Refusal } from '#matcher/recognise/article.ts';
import type { PagePart } from './page-parts.ts';

/**
 * The browser behind typed doors: settings, sites, messages, panel. The only room that touches the
 * browser's API; knows no view and no page. State travels by storage; messages are commands and
 * questions only, all declared here.
 */

/**
 * A mention as a panel lists it; `id` is the annotator's own number for it, stable while its text stands.
 * `marked`: it speaks for an underline, by its entry and the reader's choices; others are listed only.
 */
interface Mention {
  readonly id: number;
  readonly entry: string;
  readonly text: string;
  /** The sentence around it as one quotes it, `LONGEST_QUOTE` at most. */
  readonly sentence: string;
  readonly marked: boolean;
  readonly reason: Reason;
}

/** A place that may mean an entry, and why it was not taken. */
interface PossibleMention {
  readonly id: number;
  readonly entry: string;
  readonly text: string;
  readonly refusal: Refusal;
}

/** Why nothing (more) is explained on a page, where that is so. */
export type PageState = 'reading' | 'done' | 'off' | 'no-text' | 'too-large' | 'busy';

/** What an annotated page tells a panel or popup: the mentions in reading order, and how the page stands. */
export interface PageReport {
  readonly state: PageState;
  readonly title: string;
  readonly url: string;
  readonly published?: string;
  readonly mentions: readonly Mention[];
  readonly possible: readonly PossibleMention[];
}

/** An entry with the heads of those that its card links to. */
export interface CardEntry {
  readonly entry: Entry;
  readonly linked: readonly EntryHead[];
  /** The reader's own note on it, cut to a line. */
  readonly note?: string;
}

/** The reader's own entries as a page recognises them: the compiled index in base64, the packed rules as JSON. */
export interface OwnGlossary {
  readonly index: string;
  readonly rules: string;
}

/** To the worker, from any context: name, data and reply. */
export interface WorkerProtocol {
  /** Run the scripts of a part of ours in the sender's document. Replies when they have run. */
  bring: (data: { readonly part: PagePart }) => void;
  /** The entries of a page's mentions, for its cards. Unknown ids are left out. */
  entries: (data: { readonly ids: readonly string[] }) => readonly CardEntry[];
  /** The reader's own entries, for recognition; `null` where there are none. */
  'own-glossary': (data: Record<string, never>) => OwnGlossary | null;
  /** Open the glossary panel (at an entry); needs a user gesture. Replies whether it opened. */
  'open-panel': (data: { readonly entry?: string }) => boolean;
  /** The number of terms found, for the badge of the sender's tab. */
  count: (data: { readonly terms: number; readonly state: PageState }) => void;
}

/** To a tab's content script, from popup, panel or worker. */
export interface PageProtocol {
  /** What was found on the page. */
  report: (data: Record<string, never>) => PageReport;
  /** Show a mention in the page: `show` outlines it, `open` scrolls to it and opens its card, `leave` ends the outline. */
  mention: (data: { readonly id: number; readonly act: 'show' | 'open' | 'leave' }) => boolean;
  /** A keyboard command. */
  command: (data: { readonly name: 'next-term' | 'previous-term' | 'toggle-card' }) => boolean;
}

/** The name of the port by which a panel follows a page: the content script posts a `PageReport` at once and at every change. */
export const PAGE_PORT = 'newsgloss-page';
