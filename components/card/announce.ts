import type { CardHost } from './host.ts';
import { ANNOUNCE_AFTER_MS, ANNOUNCE_FOR_MS } from './timings.ts';

/** Says things to screen readers, politely, each once. */
export interface Announcer {
  /** Says a text; what was about to be said is not. `done` is called when the words may leave the document. */
  say(text: string, parent: Element): void;
  /** Drops what was about to be said. */
  stop(): void;
}

/** Announces through the host's live region; `done` is called when no words need it any more. */
export function createAnnouncer(
  host: CardHost,
  timers: Pick<Window, 'setTimeout' | 'clearTimeout'>,
  done: () => void,
): Announcer {
  let timer = 0;
  const stop = () => {
    timers.clearTimeout(timer);
    host.speech.textContent = '';
  };
  return {
    stop,
    say(text, parent) {
      stop();
      if (!host.element.isConnected) host.attach(parent);
      timer = timers.setTimeout(() => {
        host.speech.textContent = text;
        timer = timers.setTimeout(() => {
          stop();
          done();
        }, ANNOUNCE_FOR_MS);
      }, ANNOUNCE_AFTER_MS);
    },
  };
}
