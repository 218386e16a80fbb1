import { neverMark } from '#extension/changes.ts';
import { packageAddress } from '#extension/package-address.ts';
import type { Settings } from '#extension/settings.ts';
import type { SettingsStore } from '#extension/settings-store.ts';
import { createPageReader } from '#page/page-reader.ts';
import { mountCard } from '../card/card.tsx';
import { loadShipped } from '../recogniser/shipped-index.ts';
import { startSession } from '../session/session.ts';

/** The form index, which the worker brings to other pages. */
const FORM_INDEX = ['form-index.js', 'form-rules.js'];

function loadScript(document: Document, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = packageAddress(path);
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${path} is not in the package.`));
    document.head.append(script);
  });
}

/** Explains the sample article with the same code as any page, so that what the reader tries is what they get. */
export async function explainSample(
  document: Document,
  store: SettingsStore,
  first: Settings,
): Promise<void> {
  await Promise.all(FORM_INDEX.map((path) => loadScript(document, path)));
  const { signal } = new AbortController();
  const session = startSession({
    document,
    reader: createPageReader,
    country: 'GB',
    glossary: ({ rest }) => loadShipped(rest),
    card: async () => mountCard,
    settings: first,
    never: (entry, on) => void store.write([neverMark(entry, on)]).catch(() => undefined),
    // This page goes with the extension, and nobody writes it anew.
    isAlive: () => true,
    restart: () => undefined,
    signal,
  });
  store.watch((settings) => session.update(settings), signal);
}
