import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountCard } from './card.tsx';

declare global {
  /** Mounts the card; left by this script for the content script that asked for it. */
  var newsglossCard: typeof mountCard | undefined;
}

/** The card, for a page with marks. */
export default defineUnlistedScript(() => {
  globalThis.newsglossCard = mountCard;
});
