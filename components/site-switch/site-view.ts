import type { Say, WordKey } from '#components/panel/say.ts';
import { timeOfDay } from '#components/panel/say.ts';

/** How Newsgloss stands on a site, as the switch shows it. `reason` is the machine's; `until` in ms since 1970. */
export interface SiteView {
  readonly state: 'on' | 'off' | 'paused' | 'cannot';
  readonly reason: string;
  readonly host: string;
  readonly site: string;
  readonly name?: string;
  readonly rule?: string;
  readonly until?: number;
}

/** How a page stands, for a line of the popup. */
export interface PageView {
  readonly state: 'reading' | 'done' | 'off' | 'no-text' | 'too-large' | 'busy';
  readonly terms: number;
}

const TITLES: Readonly<Record<SiteView['state'], WordKey>> = {
  on: 'siteOn',
  off: 'siteOff',
  paused: 'sitePaused',
  cannot: 'siteCannot',
};

const REASONS: Readonly<Record<string, WordKey>> = {
  'news-site': 'reasonNewsSite',
  'switched-on': 'reasonSwitchedOn',
  'switched-off': 'reasonSwitchedOff',
  'only-listed': 'reasonOnlyListed',
  'unknown-site': 'reasonUnknownSite',
  'not-granted': 'reasonNotGranted',
  'until-tab-closes': 'reasonUntilTabCloses',
  'browser-page': 'reasonBrowserPage',
  store: 'reasonStore',
  file: 'reasonFile',
  'no-address': 'reasonNoAddress',
  private: 'reasonPrivate',
};

const PAGES: Readonly<Partial<Record<PageView['state'], WordKey>>> = {
  'no-text': 'popupNoText',
  'too-large': 'popupTooLarge',
  busy: 'popupBusy',
};

/** The state of a site in two or three words. `once`: this page is explained all the same. */
export function siteTitle(site: SiteView, once: boolean, { t }: Say): string {
  return t(once && site.state !== 'on' ? 'siteOnce' : TITLES[site.state]);
}

/** The reason for the state, in words. */
export function siteReason(site: SiteView, { t, locale }: Say): string {
  if (site.until !== undefined) return t('reasonForATime', timeOfDay(site.until, locale));
  const above = site.rule !== undefined && site.rule !== site.site && site.rule !== site.host;
  if (site.reason === 'switched-off' && above) return t('reasonSwitchedOffAbove', site.rule ?? '');
  const key = REASONS[site.reason];
  return key === undefined ? site.reason : t(key);
}

/** What was found on a page, in words; the terms' number even where reading had to stop. */
export function pageWords(page: PageView, { t, counted }: Say): string {
  const trouble = PAGES[page.state];
  if (trouble !== undefined) return t(trouble);
  if (page.terms > 0) return counted('popupTerms', page.terms);
  return t(page.state === 'reading' ? 'popupReading' : 'panelNoMarks');
}
