import type { PageReport } from '#extension/messages.ts';
import { countTerms } from '#extension/term-count.ts';
import { quotedSentence } from '#matcher/words/quoted-sentence.ts';
import type { Annotator } from '#page/annotator.ts';

/** Which entries the reader wants marked at all. */
type Wanted = (entry: string) => boolean;

/** What a panel or popup is told of this page. */
export function pageReport(document: Document, annotator: Annotator, wanted: Wanted): PageReport {
  const published = annotator.published();
  return {
    state: annotator.state(),
    title: document.title,
    url: document.URL,
    ...(published === undefined ? {} : { published }),
    mentions: annotator.all().map(({ id, match, text, blockText }) => {
      const { entry, reason, start, end } = match;
      const sentence = quotedSentence(blockText, start, end);
      const marked = match.marked && wanted(entry);
      return { id, entry, text, sentence, marked, reason };
    }),
    possible: annotator.possible().map(({ id, refused, text }) => {
      return { id, entry: refused.entry, text, refusal: refused.refusal };
    }),
  };
}

/** With how many terms this page is explained, for the badge. */
export function termsOn(annotator: Annotator, wanted: Wanted): number {
  return countTerms(
    annotator.all().map(({ match: { entry, marked } }) => ({
      entry,
      marked: marked && wanted(entry),
    })),
  );
}
