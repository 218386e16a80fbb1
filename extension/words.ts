import { browser } from 'wxt/browser';
import type messages from '../public/_locales/en/messages.json';

/** A key of `public/_locales/en/messages.json`, which is the complete one. */
export type WordKey = keyof typeof messages;

/** The keys of words that depend on a number: `…One` and `…Other` stand in the locale. */
export type CountKey = {
  [Key in WordKey]: Key extends `${infer Base}One` ? Base : never;
}[WordKey];

/** The words of the interface for a key, with `args` in its gaps $1, $2 and so on. */
export const words = (key: WordKey, ...args: readonly string[]): string =>
  // WXT types this call for its own module's keys; ours come from the file itself.
  (browser.i18n.getMessage as (key: string, args: string[]) => string)(key, [...args]);

/** The locale in whose words the interface speaks, for dates and numbers (BCP 47); `en` stands for British English. */
export function wordsLocale(): string {
  const locale = words('appLocale');
  return locale === '' ? 'en-GB' : locale;
}
