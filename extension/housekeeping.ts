import { browser } from 'wxt/browser';
import { clearBadges } from './badge.ts';
import { pauseSite } from './changes.ts';
import type { SettingsStore } from './settings-store.ts';
import { pausesOver } from './sites.ts';

/** Forgets pauses that are over, or whose tab has closed. */
export async function endPauses(store: SettingsStore): Promise<void> {
  const { pauses } = await store.read();
  if (pauses.size === 0) return;
  const tabs = await browser.tabs.query({});
  const open = new Set(tabs.map((tab) => tab.id).filter((id) => id !== undefined));
  const over = pausesOver(pauses, Date.now(), open);
  if (over.length > 0) await store.write(over.map((host) => pauseSite(host, undefined)));
}

/** Forgets every pause that was to last until a tab closes: after a restart, tabs have other numbers. */
export async function endTabPauses(store: SettingsStore): Promise<void> {
  const { pauses } = await store.read();
  const over = [...pauses].filter(([, pause]) => 'tab' in pause).map(([host]) => host);
  if (over.length > 0) await store.write(over.map((host) => pauseSite(host, undefined)));
}

/** Ends pauses with their tabs, and takes badges away when the reader wants none; to be called in the worker's first turn. */
export function keepHouse(store: SettingsStore): void {
  browser.tabs.onRemoved.addListener(() => {
    endPauses(store).catch(() => undefined);
  });
  store.watch(({ badge }) => {
    if (!badge) clearBadges().catch(() => undefined);
  }, new AbortController().signal);
}
