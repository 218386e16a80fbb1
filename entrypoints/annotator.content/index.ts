import './annotator.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchPage } from '#extension/page-site.ts';
import { defaultSettings, type Settings } from '#extension/settings.ts';
import { bringCard, createGlossary } from './parts.ts';
import { isReadable } from './readable.ts';
import { type Session, startSession } from './session.ts';

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
    const glossary = createGlossary(ctx.signal);
    let latest: Settings = defaultSettings;
    let life: AbortController | undefined;
    let session: Session | undefined;

    const end = () => {
      life?.abort();
      life = undefined;
      session = undefined;
    };
    const begin = () => {
      end();
      life = new AbortController();
      session = startSession({
        document,
        glossary,
        card: bringCard,
        settings: latest,
        isAlive: () => ctx.isValid,
        restart: begin,
        signal: life.signal,
      });
    };
    ctx.onInvalidated(end);
    // The storage takes the browser about as long to open as this script to read: a turn of its own.
    ctx.setTimeout(() => {
      watchPage(
        () => document.URL,
        ({ on, settings }) => {
          latest = settings;
          if (!on) end();
          else if (session === undefined) begin();
          else session.update(settings);
        },
        ctx.signal,
        // Where not even the settings can be read, the extension is gone: nothing is explained.
      ).catch(end);
    });
  },
});
