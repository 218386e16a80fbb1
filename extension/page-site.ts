import { askWorker } from './send.ts';
import type { Settings } from './settings.ts';
import { createSettings, type SettingsStore } from './settings-store.ts';
import { type SiteState, siteState } from './sites.ts';
import { browserStorage } from './storage-area.ts';

declare global {
  /** Set before the content script where the reader asked for "this page once"; gone with the page. */
  var newsglossOnce: boolean | undefined;
}

/** How a page stands: its site's state with all settings. `on` already counts "this page once". */
export interface PageStanding {
  readonly on: boolean;
  readonly site: SiteState;
  readonly settings: Settings;
}

/** The longest time that a browser's timer can wait, in ms. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** The settings in the browser's own storage. */
export function browserSettings(): SettingsStore {
  return createSettings(browserStorage());
}

/** How this page's site stands with these settings. A content script that runs was let in, unless the browser changed its mind since. */
function siteOfPage(address: string, settings: Settings, now: number): SiteState {
  const withheld = settings.withheld.has(URL.parse(address)?.hostname ?? '');
  return siteState(address, settings, { granted: !withheld }, now);
}

/**
 * Tells a page how it stands: once at the start, then at every change of the settings and when a
 * pause ends; until the signal aborts. One storage listener, and a timer only while paused.
 */
export async function watchPage(
  address: () => string,
  changed: (standing: PageStanding) => void,
  signal: AbortSignal,
): Promise<void> {
  const store = browserSettings();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wasOn = false;
  const tell = (settings: Settings): void => {
    clearTimeout(timer);
    if (signal.aborted) return;
    const site = siteOfPage(address(), settings, Date.now());
    // "Once" is for a site that is off: to switch off one that is on is to switch off this page too.
    if (wasOn && site.state !== 'on') globalThis.newsglossOnce = false;
    wasOn = site.state === 'on';
    const on = wasOn || globalThis.newsglossOnce === true;
    const { until } = site;
    if (until !== undefined) {
      timer = setTimeout(() => tell(settings), Math.min(until - Date.now() + 1, LONGEST_TIMER));
    }
    if (!on) tellOff();
    changed({ on, site, settings });
  };
  store.watch(tell, signal);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  tell(await store.read());
}

/** Tells the worker, for the badge, that this tab's page is not explained. */
function tellOff(): void {
  if (globalThis.top !== globalThis.self) return;
  askWorker('count', { terms: 0, state: 'off' }).catch(() => undefined);
}
