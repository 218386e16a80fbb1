import { neverMark } from '#extension/changes.ts';
import { siteCountry } from '#extension/news-site-at.ts';
import { browserSettings } from '#extension/page-site.ts';
import type { Settings } from '#extension/settings.ts';
import type { Session } from '../session/session.ts';
import { bringCard, createGlossary, createSessions } from './parts.ts';

/** The explaining of one page, which is on or off. */
export interface Explaining {
  /** Has the page explained by these choices; what explains it is sent for the first time. */
  keep(settings: Settings): void;
  /** Explains the page no longer; nothing is left of it. */
  end(): void;
}

/** What it needs of its page. `isAlive`: the extension is still there; `signal` aborts when another copy takes over. */
interface ExplainingOptions {
  readonly document: Document;
  readonly isAlive: () => boolean;
  readonly signal: AbortSignal;
}

/** Creates the explaining of a page, off. */
export function createExplaining({ document, isAlive, signal }: ExplainingOptions): Explaining {
  const sessions = createSessions(signal);
  const glossary = createGlossary(signal);
  let latest: Settings | undefined;
  let life: AbortController | undefined;
  let session: Session | undefined;

  const stop = () => {
    life?.abort();
    life = undefined;
    session = undefined;
  };
  const again = () => {
    if (latest && !life) keep(latest);
  };
  const begin = async (settings: Settings, mine: AbortController) => {
    const { reader, start } = await sessions();
    mine.signal.throwIfAborted();
    session = start({
      ...{ document, reader, glossary, isAlive, never: writeNever, card: bringCard },
      country: siteCountry(document.location.hostname),
      settings: latest ?? settings,
      restart,
      signal: mine.signal,
    });
  };
  const keep = (settings: Settings) => {
    latest = settings;
    if (session) return session.update(settings);
    if (life) return;
    const mine = new AbortController();
    life = mine;
    begin(settings, mine).catch(() => {
      if (life !== mine) return;
      stop();
      // The worker was not there. A reader who leaves the page or comes back to it asks again.
      document.addEventListener('visibilitychange', again, { once: true, signal });
    });
  };
  const restart = () => {
    stop();
    again();
  };
  const end = () => {
    latest = undefined;
    stop();
  };
  signal.addEventListener('abort', end);
  return { keep, end };
}

/** Where the storage is gone or full, the entry stays marked; there is nothing else to say here. */
function writeNever(entry: string, on: boolean): void {
  browserSettings()
    .write([neverMark(entry, on)])
    .catch(() => undefined);
}
