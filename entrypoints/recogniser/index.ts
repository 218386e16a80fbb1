import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { loadShipped } from './shipped-index.ts';

declare global {
  /** Loads the glossary; left by this script for the content script that asked for it. */
  var newsglossGlossary: typeof loadShipped | undefined;
}

/** The recogniser, for a page with an article; the form index comes before it, in scripts of its own. */
export default defineUnlistedScript(() => {
  globalThis.newsglossGlossary = loadShipped;
});
