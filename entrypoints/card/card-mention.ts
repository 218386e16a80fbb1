import type { Mention } from '#components/card/content.ts';
import { quotedSentence } from '#matcher/words/quoted-sentence.ts';
import type { Mark } from '#page/mark.ts';

/** A mark as its card tells of it. */
export function mentionOf({ text, blockText, match: { start, end, reason } }: Mark): Mention {
  return { text, sentence: quotedSentence(blockText, start, end), reason };
}
