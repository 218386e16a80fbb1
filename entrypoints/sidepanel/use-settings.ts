import { useEffect, useState } from 'preact/hooks';
import { dress } from '#components/panel/mount-view.tsx';
import type { Settings } from '#extension/settings.ts';
import type { SettingsStore } from '#extension/settings-store.ts';

/** The settings as they are now, whoever changes them; the page follows the reader's theme. `first`: as they were when it was opened. */
export function useSettings(store: SettingsStore, first: Settings): Settings {
  const [settings, setSettings] = useState(first);
  useEffect(() => {
    const end = new AbortController();
    store.watch((changed) => {
      dress(document, changed.theme);
      setSettings(changed);
    }, end.signal);
    return () => end.abort();
  }, [store]);
  return settings;
}
