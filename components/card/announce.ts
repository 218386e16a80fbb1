import type { CardHost } from './host.ts';
import { ANNOUNCE_AFTER_MS, ANNOUNCE_FOR_MS } from './timings.ts';

/** Says things to screen readers, politely, each once. */
export interface Announcer {
  /** Says a text; what was about to be said is not. `done` is called when the words may leave the document. */
  say(text: string, parent: Element): void;
  /** Whether words still need the host in the document. */
  speaking(): boolean;
}

/** Announces through the host's live region; `done` is called when no words need it any more. */
export function createAnnouncer(
  host: CardHost,
  timers: Pick<Window, 'setTimeout' | 'clearTimeout'>,
  done: () => void,
): Announcer {
  let timer = 0;
  const silence = () => {
    timer = 0;
    host.speech.textContent = '';
    done();
  };
  return {
    speaking: () => timer !== 0,
    say(text, parent) {
      timers.clearTimeout(timer);
      host.speech.textContent = '';
      if (!host.element.isConnected) host.attach(parent);
      timer = timers.setTimeout(() => {
        host.speech.textContent = text;
        timer = timers.setTimeout(silence, ANNOUNCE_FOR_MS);
      }, ANNOUNCE_AFTER_MS);
    },
  };
}
