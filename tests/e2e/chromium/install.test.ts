import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROME_BUILD } from '../../../scripts/build.ts';
import type { NewsHost } from '../../../scripts/news-host.ts';
import { ARTICLE, launch, marked, pressOn, says, UNKNOWN } from '../panel-browser.ts';
import { serveSampleSite } from '../sample-site.ts';

let news: NewsHost;
let browser: Browser;
let article: Page;
let unknown: Page;

async function open(address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  return page;
}

beforeAll(async () => {
  news = await serveSampleSite();
  browser = await launch(news, {});
  unknown = await open(UNKNOWN);
  article = await open(ARTICLE);
  await browser.installExtension(CHROME_BUILD);
});
afterAll(async () => {
  await browser?.close();
  await news?.close();
});

describe('a reader who has just installed it', () => {
  let welcome: Page;

  it('is greeted once, by a page on which it works', async () => {
    const target = await browser.waitForTarget((one) => one.url().endsWith('/welcome.html'));
    welcome = await target.asPage();
    await says(welcome, 'Welcome to Newsgloss');
    await marked(welcome, true);
    const greetings = browser.targets().filter((one) => one.url().endsWith('/welcome.html'));
    expect(greetings).toHaveLength(1);
  });

  it('finds the article that was open already explained, and no other page', async () => {
    await marked(article, true);
    await unknown.bringToFront();
    expect(await unknown.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  it('can have it off everywhere but where they say, and back, at once', async () => {
    await welcome.bringToFront();
    await pressOn(
      welcome,
      'Only where I say Off everywhere until you switch a site on from the toolbar.',
    );
    await marked(article, false);
    await welcome.bringToFront();
    await welcome.locator('input[type=radio]').click();
    await marked(article, true);
  });
});
