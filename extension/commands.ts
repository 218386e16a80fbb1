import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import type { PageProtocol } from './messages.ts';
import { openPanel } from './panel.ts';
import { askPage } from './send.ts';
import type { SettingsStore } from './settings-store.ts';
import { switchSite } from './site-control.ts';
import { type OpenTab, readTab, tabSite } from './tabs.ts';

type PageCommand = Parameters<PageProtocol['command']>[0]['name'];

const PAGE_COMMANDS: ReadonlySet<string> = new Set<PageCommand>([
  'next-term',
  'previous-term',
  'toggle-card',
]);

/** Switches a tab's site on or off by keyboard; the popup opens where the browser has to ask the reader first. */
async function toggleSite(store: SettingsStore, tab: OpenTab): Promise<void> {
  const settings = await store.read();
  const site = await tabSite(tab, settings);
  if (site.state === 'cannot') return;
  if (site.asks) {
    await browser.action.openPopup().catch(() => undefined);
    return;
  }
  await store.write(switchSite(tab.address, site, settings, site.state !== 'on', Date.now()));
}

/** Carries out the browser's keyboard commands; to be called in the worker's first turn. */
export function listenForCommands(store: SettingsStore): void {
  browser.commands.onCommand.addListener((name: string, record?: Browser.tabs.Tab) => {
    const tab = record === undefined ? undefined : readTab(record);
    if (tab === undefined) return;
    if (name === 'open-panel') {
      openPanel(tab.windowId, { show: 'page' }, true).catch(() => undefined);
    } else if (name === 'toggle-site') {
      toggleSite(store, tab).catch(() => undefined);
    } else if (PAGE_COMMANDS.has(name)) {
      // A tab without our content script has no terms to go to.
      askPage(tab.id, 'command', { name: name as PageCommand }).catch(() => undefined);
    }
  });
}
