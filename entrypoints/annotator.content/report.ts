import type { PageReport } from '#extension/messages.ts';
import type { Annotator } from '#page/annotator.ts';

/** What a panel or popup is told of this page. */
export function pageReport(document: Document, annotator: Annotator): PageReport {
  const published = annotator.published();
  return {
    state: annotator.state(),
    title: document.title,
    url: document.URL,
    ...(published === undefined ? {} : { published }),
    mentions: annotator.all().map(({ id, match, text, drawn }) => {
      return { id, entry: match.entry, text, marked: drawn, reason: match.reason };
    }),
    possible: annotator.possible().map(({ id, refused, text }) => {
      return { id, entry: refused.entry, text, refusal: refused.refusal };
    }),
  };
}
