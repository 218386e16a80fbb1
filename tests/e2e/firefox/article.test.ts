import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIREFOX_BUILD } from '../../../scripts/build.ts';
import { FIREFOX_ORIGIN, launchFirefox } from '../../../scripts/launch.ts';
import { NEWS_HOST, type NewsHost } from '../../../scripts/news-host.ts';
import { activeWords, drawnWords, hasCard, middleOfMark, pageHtml } from '../page-marks.ts';
import { serveSampleSite } from '../sample-site.ts';

let news: NewsHost;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  news = await serveSampleSite();
  browser = await launchFirefox(FIREFOX_BUILD);
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  await news?.close();
});

/** Firefox cannot map ports: the address carries it, and match patterns ignore it. */
const address = (path: string) => `https://${NEWS_HOST}:${news.port}${path}`;

describe('a reader of a news article in Firefox', () => {
  it('finds its terms marked, and the page as it was', async () => {
    await page.goto(address('/news/uk-eu-defence.html'), { waitUntil: 'domcontentloaded' });
    await page.bringToFront();
    const before = await page.evaluate(pageHtml);
    await page.waitForFunction(() => (CSS.highlights.get('newsgloss-mark')?.size ?? 0) > 0);
    const words = await page.evaluate(drawnWords);
    expect(words).toContain('Ursula von der Leyen');
    expect(new Set(words).size).toBe(words.length);
    expect(await page.evaluate(pageHtml)).toBe(before);
  });

  it('opens a card by resting on a term, and closes it by Escape', async () => {
    const place = await page.evaluate(middleOfMark, 'Ursula von der Leyen');
    if (!place) throw new Error('“Ursula von der Leyen” is not marked');
    await page.mouse.move(place.x - 90, place.y - 70);
    await page.mouse.move(place.x, place.y, { steps: 12 });
    await page.waitForFunction(hasCard);
    expect(await page.evaluate(activeWords)).toBe('Ursula von der Leyen');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('newsgloss-card'));
  });

  it('searches the glossary in the sidebar’s page', async () => {
    const panel = await browser.newPage();
    await panel.goto(`${FIREFOX_ORIGIN}/sidepanel.html#/search`, { waitUntil: [] });
    const field = await panel.waitForSelector('input');
    await field?.type('sefcovic');
    await panel.waitForFunction(() => document.body.innerText.includes('Maroš Šefčovič'));
    await panel.close();
  });
});
