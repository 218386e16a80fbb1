import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '#components/entry/words.ts';
import type messages from '#locales/en/messages.json';

/** A key of the interface's words. */
export type WordKey = keyof typeof messages;

/** The keys of words that depend on a number. */
type CountKey = {
  [Key in WordKey]: Key extends `${infer Base}One`
    ? `${Base}Other` extends WordKey
      ? Base
      : never
    : never;
}[WordKey];

/** How the views around the page speak: words by key, words with a number, and the locale for dates (BCP 47). */
export interface Say {
  readonly t: Words<WordKey>;
  readonly counted: (key: CountKey, number: number) => string;
  readonly locale: string;
}

const silent: Say = {
  t: (key) => key,
  counted: (key, number) => `${key} ${number}`,
  locale: 'en-GB',
};

/** Where the views find their words; an entrypoint provides them once. */
export const SayContext = createContext<Say>(silent);

/** The words of the interface, in a view. */
export function useSay(): Say {
  return useContext(SayContext);
}

/** A time of day as the reader's locale writes it, from ms since 1970. */
export function timeOfDay(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(at);
}
