import type { CardWords } from '#components/card/words.ts';
import type messages from '#locales/en/messages.json';

// Fetched, not imported: what lies in public/ is served as it is.
const english = (await (await fetch('/_locales/en/messages.json')).json()) as typeof messages;

/** The words of the English locale, as the browser would give them. */
export const sampleWords: CardWords = (key, ...args) =>
  english[key].message.replace(/\$(\d)/gu, (_, number) => args[Number(number) - 1] ?? '');
