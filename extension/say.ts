import { counted, words, wordsLocale } from './words.ts';

/** The words of the interface as the views take them. */
export function browserSay() {
  return { t: words, counted, locale: wordsLocale() };
}
