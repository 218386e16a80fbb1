import type { PageFacts } from './article-block.ts';
import { documentLanguage } from './language.ts';
import { publishedOn } from './published.ts';
import { readStructuredData } from './structured-data.ts';

/** What a document says of itself: title, structured data, day of publication (ISO), language (BCP 47). */
export interface DocumentFacts extends PageFacts {
  readonly published?: string;
  readonly lang?: string;
}

/** Reads what a document says of itself. `now`: ms since 1970. */
export function readDocumentFacts(
  document: Document,
  teasers: boolean,
  now: number,
): DocumentFacts {
  const data = readStructuredData(document);
  const published = publishedOn(document, data, now);
  const lang = documentLanguage(document);
  return {
    title: titleOf(document),
    data,
    teasers,
    ...(published === undefined ? {} : { published }),
    ...(lang === undefined ? {} : { lang }),
  };
}

function titleOf(document: Document): string {
  const shared = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  return `${document.title} ${shared ?? ''}`;
}
