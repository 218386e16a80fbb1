import { JSDOM, VirtualConsole } from 'jsdom';
import { siteCountry } from '#extension/news-site-at.ts';
import { LIMITS } from '#page/limits.ts';
import { createPageReader } from '#page/page-reader.ts';
import { WITHOUT_PAUSE } from '#page/slices.ts';
import type { Page } from './annotation.ts';

/** The address that a saved page says it had, for the country of its site. */
function addressOf(document: Document): string | undefined {
  const written =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return written && URL.canParse(written) ? written : undefined;
}

/**
 * Reads an HTML page as the extension reads it: the same code over a document without layout.
 *
 * The text is the article's blocks joined by a line feed. `published` (YYYY-MM-DD) beats the page's own
 * date.
 */
export async function htmlPage(html: string, published: string | undefined): Promise<Page> {
  // A console of its own that nobody listens to: a page's faulty style sheets are not our concern.
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  // The page room asks for these by name, as code in a browser does.
  const { Node, ShadowRoot, getComputedStyle } = window;
  Object.assign(globalThis, { Node, ShadowRoot, getComputedStyle: getComputedStyle.bind(window) });
  const reader = createPageReader({
    document: window.document,
    limits: LIMITS,
    teasers: false,
    today: () => Date.now(),
  });
  const { blocks, facts } = await reader.read(WITHOUT_PAUSE);
  const starts: number[] = [];
  let length = 0;
  for (const { text } of blocks) {
    starts.push(length);
    length += text.length + 1;
  }
  const day = published ?? facts.published;
  const address = addressOf(window.document);
  const country = address === undefined ? undefined : siteCountry(new URL(address).hostname);
  return {
    text: blocks.map(({ text }) => text).join('\n'),
    title: window.document.title,
    blocks,
    starts,
    context: {
      ...(day === undefined ? {} : { published: day }),
      ...(facts.lang === undefined ? {} : { lang: facts.lang }),
      ...(country === undefined ? {} : { country }),
    },
  };
}
