import type { FormUse } from '#matcher/rules/rules.ts';

/** A place where a form of an entry stands and nothing in its own block's letters speaks against it. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly use: FormUse;
  /** The letter case here proves nothing: only conditions can speak for a common word. */
  readonly unproven: boolean;
  /** A bracket here defines the form as the entry: the words that it stands for. */
  readonly defined?: string;
}

/** A place that introduces something else under a name that an entry's short form shares. */
export interface Stranger {
  readonly start: number;
  readonly entry: number;
  /** The name that is shared: "Johnson", "Council". */
  readonly name: string;
  /** The words that introduce it: "Mike", "Kent County Council". */
  readonly by: string;
  /** False where small letters introduce it ("a royal commission"): it takes no capital from a name. */
  readonly named?: boolean;
}

/** Tells an entry's own words: the spellings of the words of its forms, by entry number. */
export type OwnWords = (entry: number) => ReadonlySet<string>;
