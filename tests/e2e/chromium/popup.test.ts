import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasCard, middleOfMark } from '../page-marks.ts';
import {
  ARTICLE,
  clickInCard,
  closed,
  marked,
  OTHER,
  type PanelBrowser,
  pressOn,
  says,
  startPanelBrowser,
  UNKNOWN,
  wordsOf,
} from '../panel-browser.ts';

let reader: PanelBrowser;
let article: Page;
let other: Page;

const SWITCH = 'Explain bbc.co.uk';

/** The badge of the tab in front, as the toolbar has it. */
async function badge(): Promise<string> {
  const page = await reader.browser.newPage();
  await page.goto(`${reader.origin}/options.html`);
  const text = await page.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(filter: object): Promise<readonly { id: number }[]> };
        action: { getBadgeText(where: { tabId: number }): Promise<string> };
      };
    };
    const [tab] = await chrome.tabs.query({ url: address });
    return tab === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
  }, ARTICLE);
  await page.close();
  return text;
}

beforeAll(async () => {
  reader = await startPanelBrowser();
  article = await reader.open(ARTICLE);
  other = await reader.open(OTHER);
  await marked(article, true);
  await marked(other, true);
});
afterAll(async () => {
  await reader?.close();
});

describe('the real popup over an article', () => {
  it('says that the site is explained, why, and how many terms there are', async () => {
    const popup = await reader.popupOn(article);
    await says(popup, 'Explaining this site BBC, a news site we know');
    await says(popup, 'terms on this page');
    const size = await popup.evaluate(() => ({
      needs: document.documentElement.scrollHeight,
      has: innerHeight,
    }));
    expect(size.needs).toBeLessThanOrEqual(size.has + 1);
    const [said = ''] = /\d+ terms/u.exec(await wordsOf(popup)) ?? [];
    expect(said).toBe(`${await badge()} terms`);
    await closed(popup);
  });

  it('switches the site off in every tab at once, and on again, without a reload', async () => {
    const popup = await reader.popupOn(article);
    await pressOn(popup, SWITCH);
    await says(popup, 'Off on this site BBC, you switched it off');
    await closed(popup);
    await marked(article, false);
    await marked(other, false);
    expect(await badge()).toBe('off');
    const again = await reader.popupOn(other);
    await pressOn(again, SWITCH);
    await says(again, 'Explaining this site');
    await closed(again);
    await marked(article, true);
    await marked(other, true);
  });

  it('keeps a site off for pages opened later, although the worker was killed', async () => {
    const popup = await reader.popupOn(article);
    await pressOn(popup, SWITCH);
    await says(popup, 'Off on this site');
    await closed(popup);
    await reader.killWorker();
    const later = await reader.open(ARTICLE);
    const again = await reader.popupOn(later);
    await says(again, 'Off on this site');
    expect(await later.evaluate(() => CSS.highlights.size)).toBe(0);
    await pressOn(again, SWITCH);
    await says(again, 'Explaining this site');
    await closed(again);
    await marked(later, true);
    await marked(article, true);
    await later.close();
  });

  it('pauses for an hour in every tab, shows the time left, and resumes', async () => {
    const popup = await reader.popupOn(article);
    await pressOn(popup, 'for one hour');
    await says(popup, 'Paused on this site BBC, until');
    await says(popup, '60 minutes left');
    await closed(popup);
    await marked(article, false);
    await marked(other, false);
    const again = await reader.popupOn(article);
    await pressOn(again, 'Resume');
    await says(again, 'Explaining this site');
    await closed(again);
    await marked(article, true);
    await marked(other, true);
  });

  it('pauses until the tab closes: then the other tabs go on by themselves', async () => {
    const third = await reader.open(ARTICLE);
    await marked(third, true);
    const popup = await reader.popupOn(third);
    await pressOn(popup, 'until the tab closes');
    await says(popup, 'Paused on this site BBC, until the tab closes');
    await closed(popup);
    await marked(other, false);
    await third.close();
    await marked(article, true);
    await marked(other, true);
  });
});

describe('the badge', () => {
  const wanted = async (is: boolean) => {
    const page = await reader.open(`${reader.origin}/options.html`);
    await page.evaluate(async (value) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { sync: { set(values: object): Promise<void> } } };
      };
      await chrome.storage.sync.set({ badge: { v: 1, is: value } });
    }, is);
    await page.close();
  };

  it('goes when the reader wants none, and comes back without a reload', async () => {
    await expect.poll(badge).toMatch(/^\d+$/);
    await wanted(false);
    await expect.poll(badge).toBe('');
    await wanted(true);
    await expect.poll(badge).toMatch(/^\d+$/);
  });

  it('is there again when the reader goes back to a page', async () => {
    await article.bringToFront();
    await article.goto(UNKNOWN);
    await article.goBack();
    await marked(article, true);
    await expect.poll(badge).toMatch(/^\d+$/);
  });
});

describe('a card', () => {
  it('opens the panel beside the page at its entry, by a press in the card', async () => {
    await marked(article, true);
    const place = await article.evaluate(middleOfMark, 'Ursula von der Leyen');
    if (place === undefined) throw new Error('“Ursula von der Leyen” is not marked');
    await article.mouse.move(place.x - 90, place.y - 70);
    await article.mouse.move(place.x, place.y, { steps: 12 });
    await article.waitForFunction(hasCard);
    const opened = reader.browser.waitForTarget((one) => one.url().includes('/sidepanel.html'));
    await clickInCard(article, 'Open in glossary');
    const panel = await (await opened).asPage();
    await panel.waitForFunction(
      () => document.querySelector('h2')?.textContent === 'Ursula von der Leyen',
    );
    await panel.close();
  });
});

describe('the real popup elsewhere', () => {
  it('says that a site is not on our list, and explains one page once without keeping anything', async () => {
    const page = await reader.open(UNKNOWN);
    const popup = await reader.popupOn(page);
    await says(popup, 'Off on this site gazette.example, not on our list of news sites');
    await says(popup, 'Your browser will ask you first.');
    await pressOn(popup, 'Explain this page once');
    await says(popup, 'Explaining this page once');
    await closed(popup);
    await marked(page, true);
    await page.reload();
    const again = await reader.popupOn(page);
    await says(again, 'Off on this site');
    await marked(page, false);
    await closed(again);
    await page.close();
  });

  it('says that it cannot run on the browser’s own pages', async () => {
    const page = await reader.open('chrome://version/');
    const popup = await reader.popupOn(page);
    expect(await wordsOf(popup)).toContain(
      'Cannot run here This is one of the browser’s own pages.',
    );
    await closed(popup);
    await page.close();
  });
});
