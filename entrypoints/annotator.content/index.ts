import './annotator.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchPage } from '#extension/page-site.ts';
import { createExplaining } from './explaining.ts';
import { isReadable } from './readable.ts';

export default defineContentScript({
  // The build enters the news sites here (wxt.config.ts): no page need carry the list of patterns.
  matches: [],
  allFrames: true,
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  // An older copy of this script hears of this one by an event; a message would be heard by every page.
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (!isReadable(window)) return;
    const explaining = createExplaining({
      document,
      isAlive: () => ctx.isValid,
      signal: ctx.signal,
    });
    // The storage takes the browser about as long to open as this script to read: a turn of its own.
    ctx.setTimeout(() => {
      watchPage(
        () => document.URL,
        ({ on, settings }) => (on ? explaining.keep(settings) : explaining.end()),
        ctx.signal,
        // Where not even the settings can be read, the extension is gone: nothing is explained.
      ).catch(explaining.end);
    });
  },
});
