import type { CardWords } from '#components/card/words.ts';
import type { CardEntry } from '#extension/messages.ts';
import type { Settings } from '#extension/settings.ts';
import type { Marks } from '#page/mark.ts';

/** All that a card needs from the page around it and from the browser. */
export interface CardOptions {
  readonly document: Document;
  readonly marks: Marks;
  /** ISO date of the article's publication, asked for at each opening. */
  readonly published: () => string | undefined;
  /** The reader's own day, ISO. */
  readonly today: () => string;
  /** The entries for these ids, from the worker; unknown ids are left out. */
  readonly entries: (ids: readonly string[]) => Promise<readonly CardEntry[]>;
  /** The reader's choices as they are now. */
  readonly settings: () => Pick<Settings, 'card' | 'theme'>;
  /** Opens the glossary panel at an entry, within the reader's gesture; false where it could not. */
  readonly openPanel: (entry: string) => Promise<boolean>;
  /** Never marks an entry again, or marks it again. */
  readonly never: (entry: string, on: boolean) => void;
  /** Words of the interface by key. */
  readonly t: CardWords;
  /** Closed in the product; open only where a test must look inside. */
  readonly mode?: ShadowRootMode;
  readonly signal: AbortSignal;
}
