import type { Match, Refused } from '#matcher/recognise/article.ts';

/**
 * The page room reads and marks somebody else's document. It may import matcher/ only; it knows an
 * entry's id, never an entry, and no browser API beyond the DOM's.
 */

/**
 * A mention of an entry in the page.
 *
 * `id` is the annotator's own number for it and stays the same while its block's text stands.
 * `match` is what the recogniser said. `drawn`: underlined, when it is on the screen.
 */
export interface Mark {
  readonly id: number;
  readonly match: Match;
  /** The words as the page has them, white space folded to single spaces. */
  readonly text: string;
  /** The whole text of the block in which it stands; `match` gives its place there. */
  readonly blockText: string;
  readonly drawn: boolean;
}

/** A place that may mean an entry; listed for the reader, never drawn. */
export interface PossibleMark {
  readonly id: number;
  readonly refused: Refused;
  readonly text: string;
}

/** Where a mark stands on the screen: one rectangle for each line, in CSS pixels of the viewport, and the element around it. */
export interface MarkPlace {
  readonly rects: readonly DOMRect[];
  readonly element: Element;
}

/**
 * The marks of one document, kept in step with it until its signal aborts.
 *
 * All reading is lazy: a place is measured when it is asked for.
 */
export interface Marks {
  /** All mentions in reading order, drawn or not. */
  all(): readonly Mark[];
  possible(): readonly PossibleMark[];
  /** The drawn mark under a point of the viewport, if one is there; costs up to half a millisecond. */
  at(x: number, y: number): Mark | undefined;
  /** Where a mark stands; `undefined` when its text is gone or not rendered. */
  place(id: number): MarkPlace | undefined;
  /** Outlines one mark as the active one (`newsgloss-active`), or none. */
  activate(id: number | undefined): void;
  /** Scrolls a mark into view, in its scrolled containers too; false when it is gone. */
  reveal(id: number): boolean;
  /** Takes one mark away until the page is left ("not this one here"), or brings it back. */
  dismiss(id: number, dismissed: boolean): void;
}
