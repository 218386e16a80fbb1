import { browser } from 'wxt/browser';
import type { PageState } from './messages.ts';
import type { SiteState } from './sites.ts';
import { counted, words } from './words.ts';

/** What a page said of itself. */
export interface PageCount {
  readonly terms: number;
  readonly state: PageState;
}

/** The toolbar's badge on a tab: its text (four characters at most are legible), its colour and the words of the button. */
export interface Badge {
  readonly text: string;
  readonly colour: string;
  readonly title: string;
}

/** A quiet teal for a number, grey for everything else: the badge tells, it does not call. */
const COUNT_COLOUR = '#1f5f6b';
const QUIET_COLOUR = '#6a7178';
/** The largest number that is written out; above it the badge says so with a plus. */
const LARGEST_COUNT = 999;

/** The badge of a page. `wanted`: the reader wants one; the button's words are said in any case. */
export function badgeFor(site: SiteState, page: PageCount, wanted: boolean): Badge {
  const show = (text: string, colour: string, title: string): Badge => ({
    text: wanted ? text : '',
    colour,
    title,
  });
  if (page.state !== 'off') {
    const text = page.terms > LARGEST_COUNT ? `${LARGEST_COUNT}+` : String(page.terms);
    const title = counted('actionTerms', page.terms);
    return show(page.terms === 0 ? '' : text, COUNT_COLOUR, title);
  }
  return site.state === 'paused'
    ? show('II', QUIET_COLOUR, words('actionPaused'))
    : show(words('badgeOff'), QUIET_COLOUR, words('actionOff'));
}

/** Puts a badge on a tab; a tab that has gone meanwhile has none. */
export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: badge.text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: badge.colour });
    await browser.action.setTitle({ tabId, title: badge.title });
  } catch {
    // The tab was closed between its message and this answer.
  }
}

/** Takes the badges off all tabs: the reader wants none. */
export async function clearBadges(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    if (id !== undefined) await browser.action.setBadgeText({ tabId: id, text: '' });
  }
}
