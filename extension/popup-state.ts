import type { PageState } from './messages.ts';
import { askPage } from './send.ts';
import type { Settings } from './settings.ts';
import type { SiteState } from './sites.ts';
import { frontTab, type OpenTab, tabSite } from './tabs.ts';
import { countTerms } from './term-count.ts';

/** What the popup knows of the tab in front. `page` is there where a content script answers; `once`: it explains the page whatever the site's rule. */
export interface PopupState {
  readonly tab: OpenTab;
  readonly site: SiteState;
  readonly settings: Settings;
  readonly page?: { readonly state: PageState; readonly terms: number };
  readonly once: boolean;
}

/** Looks at the tab in front; `undefined` where no window has one. */
export async function readPopup(settings: Settings): Promise<PopupState | undefined> {
  const front = await frontTab();
  if (front === undefined) return undefined;
  // A press on our button shows us the tab's address, but never that of a page which is the browser's own.
  const tab = front.address === '' ? { ...front, address: 'about:blank' } : front;
  const site = await tabSite(tab, settings);
  const report = await askPage(tab.id, 'report', {}).catch(() => undefined);
  const base = { tab, site, settings };
  if (report === undefined) return { ...base, once: false };
  const terms = countTerms(report.mentions);
  const once = report.state !== 'off' && site.state !== 'on';
  return { ...base, page: { state: report.state, terms }, once };
}
