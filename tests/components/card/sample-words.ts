import type { CardWords } from '#components/card/words.ts';
import messages from '#locales/en/messages.json' with { type: 'json' };

/** The words of the English locale, as the browser would give them. */
export const sampleWords: CardWords = (key, ...args) =>
  messages[key].message.replace(/\$(\d)/gu, (_, number) => args[Number(number) - 1] ?? '');
