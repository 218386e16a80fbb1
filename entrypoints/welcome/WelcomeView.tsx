import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Welcome, type WelcomeKeys } from '#components/welcome/Welcome.tsx';
import { choose } from '#extension/changes.ts';
import { newsSites } from '#extension/news-sites.ts';
import type { Settings } from '#extension/settings.ts';
import type { SettingsStore } from '#extension/settings-store.ts';

interface WelcomeViewProps {
  readonly store: SettingsStore;
  readonly first: Settings;
  readonly keys: WelcomeKeys;
}

/** The first page at work: the reader's answer holds at once. */
export function WelcomeView({ store, first, keys }: WelcomeViewProps) {
  const [mode, setMode] = useState(first.mode);
  return (
    <Welcome
      mode={mode}
      sites={newsSites.length}
      keys={keys}
      onMode={(chosen) => {
        setMode(chosen);
        store.write([choose('mode', chosen)]).catch(() => setMode(mode));
      }}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}
