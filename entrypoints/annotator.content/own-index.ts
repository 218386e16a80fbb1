import { browser } from 'wxt/browser';
import { browserStorage } from '#extension/page-site.ts';
import { askWorker } from '#extension/send.ts';
import type { StorageListener } from '#extension/storage-area.ts';
import { NOTE, OWN_STAMP } from '#extension/stored.ts';
import { combineRecognisers } from '#matcher/combine.ts';
import { loadIndex } from '#matcher/form-index.ts';
import { type PackedRules, unpackRules } from '#matcher/packed-rules.ts';
import { createRecogniser, type Recogniser } from '#matcher/recognise.ts';
import { decodeBase64 } from './shipped-index.ts';

/**
 * The recogniser of the reader's own entries; `undefined`, and nothing asked for, where there are none.
 * Made step by step, with the page's own work between the steps (`rest`).
 */
export async function loadOwn(rest: () => Promise<void>): Promise<Recogniser | undefined> {
  try {
    const stored = await browser.storage.local.get(OWN_STAMP);
    if (stored[OWN_STAMP] === undefined) return undefined;
    const own = await askWorker('own-glossary', {});
    if (own === null) return undefined;
    const index = loadIndex(decodeBase64(own.index));
    await rest();
    // Our own worker packed them, and the index beside them is checked.
    return createRecogniser(index, unpackRules(JSON.parse(own.rules) as PackedRules));
  } catch {
    // Without the worker, or with an index that is spoilt, the shipped entries are explained all the same.
    return undefined;
  }
}

/** The shipped recogniser, with the reader's own where there is one. */
export function withOwn(own: Recogniser | undefined, shipped: Recogniser): Recogniser {
  return own === undefined ? shipped : combineRecognisers(own, shipped);
}

/** Calls back when the reader's own entries have changed, and when notes have; until the signal aborts. */
export function watchOwn(
  changed: { readonly entries: () => void; readonly notes: () => void },
  signal: AbortSignal,
): void {
  const { onChanged } = browserStorage();
  const listener: StorageListener = (changes, area) => {
    if (area !== 'local') return;
    if (OWN_STAMP in changes) changed.entries();
    else if (Object.keys(changes).some((key) => key.startsWith(NOTE))) changed.notes();
  };
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
}
