import { browser } from 'wxt/browser';
import { packageAddress } from './package-address.ts';
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

/** The tab that a panel of this window speaks of: the one in front, or, where the panel itself is a tab in front, the one used last before it. */
export async function pageTab(windowId: number): Promise<OpenTab | undefined> {
  const front = await frontTab(windowId);
  const own = packageAddress('');
  if (front === undefined || !front.address.startsWith(own)) return front;
  const all = await browser.tabs.query({ windowId });
  const others = all.filter((tab) => !(tab.url ?? '').startsWith(own));
  const last = others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
  return last === undefined ? undefined : readTab(last);
}

/** Brings a page's tab to the front, where we are a tab ourselves and hide it; a panel beside the page does not. */
export async function bringForward(tab: number): Promise<void> {
  const own = await browser.tabs.getCurrent();
  if (own !== undefined) await browser.tabs.update(tab, { active: true });
}
