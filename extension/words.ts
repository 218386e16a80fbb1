import { browser } from 'wxt/browser';
import type messages from '#locales/en/messages.json';

/** A key of `public/_locales/en/messages.json`, which is the complete one. */
export type WordKey = keyof typeof messages;

/** The keys of words that depend on a number: `…One` and `…Other` stand in the locale. */
export type CountKey = {
  [Key in WordKey]: Key extends `${infer Base}One` ? Base : never;
}[WordKey];

/** The browser's own door to the locale. */
interface Messages {
  getMessage(key: string, args: string[]): string;
}

/** The words of the interface for a key, with `args` in its gaps $1, $2 and so on. */
export const words = (key: WordKey, ...args: readonly string[]): string =>
  // WXT types this call for a module of its own, that we do not use.
  (browser.i18n as unknown as Messages).getMessage(key, [...args]);

/** The locale in whose words the interface speaks, for dates and numbers (BCP 47); `en` stands for British English. */
export function wordsLocale(): string {
  const locale = words('appLocale');
  return locale === '' ? 'en-GB' : locale;
}

/** The words for a number of things: `keyOne` or `keyOther`, as the language counts, with the number in gap $1. */
export function counted(key: CountKey, number: number): string {
  const locale = wordsLocale();
  const one = new Intl.PluralRules(locale).select(number) === 'one';
  return words(`${key}${one ? 'One' : 'Other'}`, number.toLocaleString(locale));
}
