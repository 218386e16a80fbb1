import type { PagePart } from '#extension/page-parts.ts';
import { askWorker } from '#extension/send.ts';
import type { createPageReader } from '#page/page-reader.ts';
import type { Turns } from '#page/slices.ts';
import type { mountCard } from '../card/card.tsx';
import type { ShippedGlossary } from '../recogniser/shipped-index.ts';
import type { startSession } from '../session/session.ts';

/**
 * Brings the glossary once in a page's life; what failed is tried again at the next question. `signal`
 * aborts when another copy of the content script takes over.
 */
export function createGlossary(signal: AbortSignal): (turns: Turns) => Promise<ShippedGlossary> {
  let coming: Promise<ShippedGlossary> | undefined;
  return (turns) => {
    coming ??= bringGlossary(turns, signal);
    coming.catch(() => {
      coming = undefined;
    });
    return coming;
  };
}

/** Has the worker run the recogniser's scripts in this page, and loads the glossary; rejects where either fails. */
async function bringGlossary({ rest, away }: Turns, signal: AbortSignal): Promise<ShippedGlossary> {
  await away(bring('glossary', signal));
  await rest();
  // What lies there now is for that other copy, and loading takes it away.
  signal.throwIfAborted();
  const load = globalThis.newsglossGlossary;
  if (load === undefined) throw new Error('The recogniser did not arrive.');
  return load(rest);
}

/** How long a worker is given that was just being stopped, before it is asked once more, in ms. */
const AGAIN_MS = 1000;

async function bring(part: PagePart, signal?: AbortSignal): Promise<void> {
  try {
    await askWorker('bring', { part });
  } catch {
    // A page that never changes would ask only this once.
    await new Promise((resolve) => {
      setTimeout(resolve, AGAIN_MS);
    });
    signal?.throwIfAborted();
    await askWorker('bring', { part });
  }
}

/** What explains a page. */
interface Explaining {
  readonly reader: typeof createPageReader;
  readonly start: typeof startSession;
}

/** Brings what explains a page, once in the page's life; what failed is tried again the next time. */
export function createSessions(signal: AbortSignal): () => Promise<Explaining> {
  let coming: Promise<Explaining> | undefined;
  return () => {
    coming ??= bringSession(signal);
    coming.catch(() => {
      coming = undefined;
    });
    return coming;
  };
}

/** Has the worker run in this page what explains it; rejects where it does not come. */
async function bringSession(signal: AbortSignal): Promise<Explaining> {
  await bring('session', signal);
  const { newsglossReader: reader, newsglossSession: start } = globalThis;
  if (!reader || !start) throw new Error('What explains a page did not arrive.');
  return { reader, start };
}

/** Has the worker run the card's script in this page; rejects where it does not come. */
export async function bringCard(): Promise<typeof mountCard> {
  await bring('card');
  const mount = globalThis.newsglossCard;
  if (mount === undefined) throw new Error('The card did not arrive.');
  return mount;
}
