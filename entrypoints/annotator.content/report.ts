import type { PageReport } from '#extension/messages.ts';
import { quotedSentence } from '#matcher/quoted-sentence.ts';
import type { Annotator } from '#page/annotator.ts';

/** What a panel or popup is told of this page. */
export function pageReport(document: Document, annotator: Annotator): PageReport {
  const published = annotator.published();
  return {
    state: annotator.state(),
    title: document.title,
    url: document.URL,
    ...(published === undefined ? {} : { published }),
    mentions: annotator.all().map(({ id, match, text, drawn, blockText }) => {
      const { entry, reason, start, end } = match;
      const sentence = quotedSentence(blockText, start, end);
      return { id, entry, text, sentence, marked: drawn, reason };
    }),
    possible: annotator.possible().map(({ id, refused, text }) => {
      return { id, entry: refused.entry, text, refusal: refused.refusal };
    }),
  };
}
