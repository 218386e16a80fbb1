import { browser } from 'wxt/browser';
import { grantFor } from './permissions.ts';
import type { Settings } from './settings.ts';
import { type SiteState, siteState } from './sites.ts';

/** A tab, with what the browser tells us of it; without an address where it keeps that to itself. */
export interface OpenTab {
  readonly id: number;
  readonly windowId: number;
  readonly address: string;
  readonly incognito: boolean;
}

/** The tab that a browser's record names; `undefined` for one that has no number (a developer tool's). */
export function readTab(tab: {
  id?: number | undefined;
  windowId: number;
  url?: string | undefined;
  incognito: boolean;
}): OpenTab | undefined {
  const { id, windowId, url = '', incognito } = tab;
  return id === undefined ? undefined : { id, windowId, address: url, incognito };
}

/** The tab in front of the reader in this window, or in the one used last. */
export async function frontTab(windowId?: number): Promise<OpenTab | undefined> {
  const where = windowId === undefined ? { lastFocusedWindow: true } : { windowId };
  const [tab] = await browser.tabs.query({ active: true, ...where });
  return tab === undefined ? undefined : readTab(tab);
}

/** How Newsgloss stands in a tab. */
export async function tabSite(tab: OpenTab, settings: Settings): Promise<SiteState> {
  const grant = await grantFor(tab.address, tab.incognito);
  return siteState(tab.address, settings, grant, Date.now());
}
