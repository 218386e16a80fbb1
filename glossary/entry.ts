import type { Kind, Marks } from '#matcher/rules/rules.ts';

/** A page or document that a statement rests on. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly date?: string;
}

/** A labelled figure or date; `sources` are positions in the entry's sources, from 0. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly sources: readonly number[];
}

/** What was so from a day on. */
export interface Stage {
  readonly date: string;
  readonly says: string;
  readonly sources: readonly number[];
}

/** One side of a contested matter, in its own terms. */
export interface View {
  readonly who: string;
  readonly says: string;
  readonly sources: readonly number[];
}

/** One person's time in an office: `from` is the first day in it, `to` the first day no longer in it. */
export interface Term {
  readonly name: string;
  /** The holder's entry, where there is one. */
  readonly entry?: string;
  readonly from: string;
  readonly to?: string;
  readonly acting?: boolean;
  readonly title?: string;
}

/** An office with its terms, oldest first; nobody is known to hold it after `knownUntil`. */
export interface Office {
  readonly id: string;
  readonly title: string;
  readonly country: string;
  readonly knownUntil: string;
  readonly terms: readonly Term[];
  /** The entry that explains the office, where there is one. */
  readonly entry?: string;
}

/** A person's time in one office, seen from the person. */
export interface Career {
  readonly office: string;
  readonly title: string;
  readonly entry?: string;
  readonly from: string;
  readonly to?: string;
  readonly acting?: boolean;
  /** The last day for which the office was checked. */
  readonly knownUntil: string;
}

/**
 * An entry as the card and the panel show it: checked and compiled, plain JSON.
 *
 * Dates are ISO calendar dates. `forms` are the ways a text may write it, for search. `office` is
 * there for an office, `careers` for a person who held offices that the glossary knows (oldest first).
 */
export interface Entry {
  /** The reader wrote it: plain text, which nobody has checked, in `body`. */
  readonly own?: true;
  readonly id: string;
  readonly subject: string;
  readonly headword: string;
  readonly kind: Kind;
  readonly label: string;
  readonly marks: Marks;
  readonly forms: readonly string[];
  readonly summary: string;
  readonly body: string;
  readonly facts: readonly Fact[];
  readonly timeline: readonly Stage[];
  readonly office?: Office;
  readonly careers: readonly Career[];
  readonly knownUntil: string;
  readonly views: readonly View[];
  readonly confusedWith: readonly string[];
  readonly seeAlso: readonly string[];
  readonly sources: readonly Source[];
}

/** An entry in a list: what a row, a link or a search result needs. */
export interface EntryHead {
  readonly id: string;
  readonly subject: string;
  readonly headword: string;
  readonly kind: Kind;
  readonly label: string;
}

/** The compiled glossary as worker and panel load it. `heads` of `seeAlso` and `confusedWith` are found among `entries`. */
export interface Glossary {
  readonly version: number;
  /** The day of the glossary's release (the newest `known-until`). */
  readonly released: string;
  readonly entries: readonly Entry[];
  readonly offices: readonly Office[];
}
