import './annotator.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { newsMatches } from '#extension/news-sites.ts';
import { watchPage } from '#extension/page-site.ts';
import { startSession } from './session.ts';
import { loadShipped, type ShippedGlossary } from './shipped-index.ts';

export default defineContentScript({
  matches: newsMatches(),
  allFrames: true,
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  main(ctx) {
    // Feeds and drawings are no pages to read.
    if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType)) return;
    let glossary: ShippedGlossary | undefined;
    let session: ReturnType<typeof startSession> | undefined;
    let life = new AbortController();
    ctx.onInvalidated(() => life.abort());

    const end = () => {
      life.abort();
      life = new AbortController();
      session = undefined;
    };
    watchPage(
      () => document.URL,
      ({ on, settings }) => {
        if (!on) return end();
        if (session !== undefined) return session.update(settings);
        const start = () => {
          end();
          glossary ??= loadShipped();
          session = startSession(document, glossary, settings, start, life.signal);
        };
        start();
      },
      ctx.signal,
      // Where even the settings cannot be read, the extension is gone: nothing is explained.
    ).catch(end);
  },
});
