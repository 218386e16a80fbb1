/** What an entry is, as far as recognition cares. */
export type Kind =
  | 'person'
  | 'office'
  | 'institution'
  | 'company'
  | 'programme'
  | 'agreement'
  | 'law'
  | 'process'
  | 'concept'
  | 'event'
  | 'place'
  | 'equipment';

/** Whether an entry is underlined, only listed, or only searchable. */
export type Marks = 'always' | 'quiet' | 'never';

/**
 * One thing that a condition looks for: an entry, a phrase (a pattern's number), any entry of a subject
 * that is plainly named, that the text is about a country (ISO 3166-1 alpha-2, or EU), the holder of
 * the entry's office on the article's date, or a list of places in which the form stands.
 */
export type Operand =
  | { readonly entry: number }
  | { readonly pattern: number }
  | { readonly subject: string }
  | { readonly country: string }
  | '@holders'
  | '@list';

/**
 * What must hold, besides the letters, for a form to count. All that are present must hold; the
 * items of one list are alternatives. `near` and `unless` look in the block, `page` in the whole
 * article with its headline. `country`: ISO 3166-1 alpha-2, or EU. `lang`: BCP 47 primary subtags.
 * `dated`: the first and the last day (ISO) on which an article that means this was published.
 */
export interface Conditions {
  readonly when?: 'introduced' | 'acting';
  readonly near?: readonly Operand[];
  readonly page?: readonly Operand[];
  readonly unless?: readonly Operand[];
  readonly country?: readonly string[];
  readonly lang?: readonly string[];
  readonly dated?: readonly string[];
}

/**
 * A pattern as a form of an entry.
 *
 * `form` is the form as the editor wrote it (a plural or another case variant names the same form).
 * `own`: stands on its own, so that it introduces its entry. `common`: a single ordinary word, whose
 * capital proves nothing where every word has one.
 */
export interface FormUse {
  readonly role: 'form';
  readonly entry: number;
  readonly form: string;
  readonly own: boolean;
  readonly common: boolean;
  readonly conditions?: Conditions;
}

/** A pattern as a longer phrase that means something else: it stops this entry's forms inside it, no others'. */
interface DecoyUse {
  readonly role: 'decoy';
  readonly entry: number;
}

/** A pattern that speaks for the article being about one country: "Whitehall", "Bundestag" (ISO 3166-1 alpha-2, or EU). */
interface CountryUse {
  readonly role: 'country';
  readonly country: string;
}

/** What a pattern stands for; a pattern with no use is only something that conditions look for. */
export type PatternUse = FormUse | DecoyUse | CountryUse;

/** A term of office as recognition needs it: from the first day to the first day no longer in office (ISO dates). */
export interface HolderRule {
  /** The holder's entry, where there is one. */
  readonly entry?: number;
  /** The patterns of the holder's name. */
  readonly patterns: readonly number[];
  readonly from: string;
  readonly to?: string;
}

/** An entry as recognition needs it. */
export interface EntryRule {
  readonly id: string;
  readonly kind: Kind;
  readonly marks: Marks;
  readonly subject: string;
  /** The country whose texts mean this entry by its bare title ("the Chancellor"): ISO 3166-1 alpha-2, or EU. */
  readonly country?: string;
  /** An office's terms, for `@holders`. */
  readonly holders?: readonly HolderRule[];
  /** A body's short forms are these nouns alone ("the Council"): patterns. */
  readonly nouns?: readonly number[];
}

/** All that the recogniser must know besides the patterns, as it asks for it. */
export interface Rules {
  readonly entries: readonly EntryRule[];
  /** What a pattern stands for: nothing where only conditions look for it. */
  usesOf(pattern: number): readonly PatternUse[];
  /** The forms of an entry, as its editor wrote them; a form may come more than once. */
  formsOf(entry: number): readonly string[];
}

/** Rules as the glossary is compiled to them, written out; `uses[n]` belongs to pattern `n`. */
export interface RuleLists {
  readonly version: number;
  readonly entries: readonly EntryRule[];
  readonly uses: readonly (readonly PatternUse[])[];
}

/** Lets the recogniser ask rules that are written out. */
export function listRules(rules: RuleLists): Rules & RuleLists {
  let forms: ReadonlyMap<number, readonly FormUse[]> | undefined;
  return {
    ...rules,
    usesOf: (pattern) => rules.uses[pattern] ?? [],
    formsOf(entry) {
      forms ??= Map.groupBy(
        rules.uses.flat().filter((use) => use.role === 'form'),
        (use) => use.entry,
      );
      return (forms.get(entry) ?? []).map(({ form }) => form);
    },
  };
}
