import { browser } from 'wxt/browser';
import type { OwnGlossary } from '#extension/messages.ts';
import { askWorker } from '#extension/send.ts';
import { browserStorage, type StorageListener } from '#extension/storage-area.ts';
import { NOTE, OWN_STAMP } from '#extension/storage-keys.ts';

/** The reader's own entries as a page recognises them; `null`, and nothing asked for, where there are none. */
export async function findOwn(): Promise<OwnGlossary | null> {
  try {
    const stored = await browser.storage.local.get(OWN_STAMP);
    return stored[OWN_STAMP] === undefined ? null : await askWorker('own-glossary', {});
  } catch {
    // Without the worker the shipped entries are explained all the same.
    return null;
  }
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
