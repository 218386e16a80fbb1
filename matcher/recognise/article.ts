/** Where in the article a block stands: its headline, its standfirst, or its body (captions included). */
export type BlockRole = 'headline' | 'standfirst' | 'body';

/**
 * A run of text that is read as one: a paragraph, a heading, a caption.
 *
 * Blocks are immutable and compared by identity: a block that changed is a new object, and only new
 * objects are scanned again. `lang` is the BCP 47 tag of the text where the page says one. `section`
 * numbers the article or live post that the block belongs to: first mentions are counted in each.
 */
export interface Block {
  readonly text: string;
  readonly role: BlockRole;
  readonly section: number;
  readonly lang?: string;
}

/** What is known of the page: ISO date of publication, BCP 47 language, country of the site (ISO 3166-1 alpha-2). */
export interface ArticleContext {
  readonly published?: string;
  readonly lang?: string;
  readonly country?: string;
}

/**
 * Why a form counts here, for machines; the words for it come from the locale.
 *
 * `name`: it stands on its own. `introduced`: the article uses `by`, a form that stands on its own.
 * `defined`: the text defines it in brackets, `by` is the definition. `near`: `by` stands in the same
 * block. `page`: `by` stands in the article. `country`: `by` is the country whose article this is.
 */
export interface Reason {
  readonly why: 'name' | 'introduced' | 'defined' | 'near' | 'page' | 'country';
  readonly form: string;
  readonly by?: string;
}

/** Why a form that stands in the text does not count here. `by` names what spoke against it, where something did. */
export interface Refusal {
  readonly why:
    | 'case'
    | 'introduced'
    | 'near'
    | 'page'
    | 'unless'
    | 'country'
    | 'lang'
    | 'decoy'
    | 'neighbour'
    | 'address'
    | 'compound'
    | 'covered'
    | 'tie';
  readonly form: string;
  readonly by?: string;
}

/** A mention of an entry; offsets are UTF-16 code units into `blocks[block].text`. */
export interface Match {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly entry: string;
  readonly reason: Reason;
  /** The first mention of its entry in its section. */
  readonly first: boolean;
  /** Drawn by default: the first mention of an entry whose `marks` is `always`. */
  readonly marked: boolean;
}

/** A place that was not taken as the entry, and why. */
export interface Refused {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly entry: string;
  readonly refusal: Refusal;
}

/**
 * What an article mentions. `matches`: by block and offset, not overlapping. `possible`: ties and
 * rivals refused for want of evidence, for "possibly also". `refused`: every refusal but ties.
 */
export interface Recognition {
  readonly matches: readonly Match[];
  readonly possible: readonly Refused[];
  readonly refused: readonly Refused[];
}
