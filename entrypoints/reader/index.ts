import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPageReader } from '#page/page-reader.ts';

declare global {
  /** Creates the reader of a page; left by this script for the content script that asked for it. */
  var newsglossReader: typeof createPageReader | undefined;
}

/** What reads a page and finds its article, for a page whose site is on. */
export default defineUnlistedScript(() => {
  globalThis.newsglossReader = createPageReader;
});
