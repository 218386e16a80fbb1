import type { Recogniser } from '#matcher/recognise/recognise.ts';
import type { Limits } from './limits.ts';
import type { Underline } from './marker.ts';
import type { createPageReader } from './page-reader.ts';
import type { Turns } from './slices.ts';

/** What the reader wants of marks. `marks`: first mentions, every mention, or first ones while a key is held. */
export interface MarkChoices {
  readonly marks: 'first' | 'every' | 'key';
  readonly underline: Underline;
  /** Whether an entry may be marked at all. */
  readonly wanted: (entry: string) => boolean;
}

/** All that an annotator needs of the world. */
export interface AnnotatorOptions {
  readonly document: Document;
  /** Creates what reads the page; it comes from outside, since it is a script of its own. */
  readonly reader: typeof createPageReader;
  /**
   * Asked for when there is an article to read, not before: a page without one costs no index. It is
   * loaded in steps, so that the page has its turn between them.
   */
  readonly recogniser: (turns: Turns) => Promise<Recogniser>;
  /** The reader's choices as they are now. */
  readonly choices: () => MarkChoices;
  /** Country that the site writes for: ISO 3166-1 alpha-2, or EU. */
  readonly country?: string | undefined;
  /** Front pages are read too. */
  readonly teasers?: boolean;
  readonly limits?: Limits;
  /** Milliseconds from any origin, for slices and rates. */
  readonly now?: () => number;
  /** Milliseconds since 1970, for dates of publication. */
  readonly today?: () => number;
  /** Asked whenever the reader or the page does something: false once the extension is gone, and then nothing is done. */
  readonly isAlive?: () => boolean;
  /** Told of a fault of ours; none ever reaches the page. */
  readonly onFault?: (error: unknown) => void;
  readonly signal: AbortSignal;
}
