import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveModules } from '#extension/shared-modules.ts';
import { quotedSentence } from '#matcher/words/quoted-sentence.ts';
import { startSession } from './session.ts';

declare global {
  /** Starts to explain a page; left by this script for the content script that asked for it. */
  var newsglossSession: typeof startSession | undefined;
}

/** What explains a page, for a page whose site is on; what reads the page comes before it, as a script of its own. */
export default defineUnlistedScript(() => {
  leaveModules({ '#matcher/words/quoted-sentence.ts': { quotedSentence } });
  globalThis.newsglossSession = startSession;
});
