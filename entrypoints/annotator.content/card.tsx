import type { CardChoices } from '#components/card/choices.ts';
import type { CardEntry } from '#extension/messages.ts';
import type { Marks } from '#page/mark.ts';

/** The commands that the browser's shortcuts send to a page. */
export type CardCommand = 'next-term' | 'previous-term' | 'toggle-card';

/** All that a card needs from the page around it and from the browser. */
export interface CardOptions {
  readonly document: Document;
  readonly marks: Marks;
  /** ISO date of the article's publication, asked for at each opening. */
  readonly published: () => string | undefined;
  /** The entries for these ids, from the worker; unknown ids are left out. */
  readonly entries: (ids: readonly string[]) => Promise<readonly CardEntry[]>;
  /** The reader's choices as they are now. */
  readonly choices: () => CardChoices;
  /** Opens the glossary panel at an entry, within the reader's gesture; false where it could not. */
  readonly openPanel: (entry: string) => Promise<boolean>;
  /** Never marks an entry again, or marks it again. */
  readonly never: (entry: string, on: boolean) => void;
  /** Words of the interface by key. */
  readonly t: (key: never, ...args: readonly string[]) => string;
  /** Closed in the product; open only where a test must look inside. */
  readonly mode?: ShadowRootMode;
  readonly signal: AbortSignal;
}

/** The cards of one document. */
export interface Cards {
  /** Carries out a keyboard command; false where there was nothing to do. */
  command(name: CardCommand): boolean;
  /** Scrolls to a mark and opens its card with the focus in it; false when the mark is gone. */
  open(id: number): boolean;
  /** Outlines a mark (`undefined`: none) without opening it; false when it is gone. */
  show(id: number | undefined): boolean;
  /** To be called when the marks have changed: fetches the entries that are not in hand. */
  refresh(): void;
}

/** Lets the marks of a document open cards until the signal aborts. */
export function mountCard(options: CardOptions): Cards {
  return {
    command: () => false,
    open: () => false,
    show: (id) => {
      options.marks.activate(id);
      return true;
    },
    refresh: () => undefined,
  };
}
