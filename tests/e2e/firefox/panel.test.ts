import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { FIREFOX_BUILD } from '../../../scripts/build.ts';
import { FIREFOX_ORIGIN, launchFirefox } from '../../../scripts/launch.ts';
import { NEWS_HOST, type NewsHost } from '../../../scripts/news-host.ts';
import { drawnWords } from '../page-marks.ts';
import { marked, says } from '../panel-browser.ts';
import { serveSampleSite } from '../sample-site.ts';

let news: NewsHost;
let browser: Browser;
let article: Page;

/** Firefox shows its sidebar to nobody outside: the same pages are opened in tabs. */
async function open(path: string): Promise<Page> {
  const page = await browser.newPage();
  // It never says that an extension's page has loaded, although it has.
  await page.goto(`${FIREFOX_ORIGIN}/${path}`, { waitUntil: [] });
  return page;
}

beforeAll(async () => {
  news = await serveSampleSite();
  browser = await launchFirefox(FIREFOX_BUILD);
  article = await browser.newPage();
  const address = `https://${NEWS_HOST}:${news.port}/news/uk-eu-defence.html`;
  await article.goto(address, { waitUntil: 'domcontentloaded' });
  await marked(article, true);
});
afterAll(async () => {
  await browser?.close();
  await news?.close();
});

describe('in Firefox', () => {
  it('the sidebar’s page searches the glossary and opens an entry', async () => {
    const panel = await open('sidepanel.html#/search/sefcovic');
    await says(panel, '1 entry found');
    await panel.locator('.row a').click();
    await says(panel, 'Sources');
    await panel.close();
  });

  it('an entry of the reader’s own is marked in the open page, and no more once it is deleted', async () => {
    const panel = await open('sidepanel.html#/new/food%20checks');
    await panel.locator('[name=text]').fill('What the lorries wait for.');
    await panel.locator('.own-form [type=submit]').click();
    await says(panel, 'Your glossary food checks What the lorries wait for.');
    const isMarked = async (wanted: boolean) => {
      await article.bringToFront();
      await vi.waitFor(
        async () => {
          const words = await article.evaluate(drawnWords);
          expect(words.includes('food checks')).toBe(wanted);
          expect(words).toContain('Maroš Šefčovič');
        },
        { timeout: 10_000, interval: 50 },
      );
    };
    await isMarked(true);
    await panel.bringToFront();
    await panel.locator('.entry footer button:nth-of-type(2)').click();
    await says(panel, '“food checks” is deleted.');
    await isMarked(false);
    await panel.close();
  });

  it('the options switch a news site off in an open tab, and undo it', async () => {
    const options = await open('options.html');
    await says(options, 'Newsgloss options');
    await options.locator('summary').click();
    await options.locator('.news-sites input').fill('bbc.co.uk');
    await options.locator('.news-sites [role=switch]').click();
    await says(options, 'Saved.');
    await marked(article, false);
    await options.locator('.undo-bar button').click();
    await says(options, 'Undone.');
    await marked(article, true);
    await options.close();
  });

  it('a site that the reader adds is explained in the tab that is open, and left again', async () => {
    const page = await browser.newPage();
    const address = `https://gazette.example:${news.port}/news/uk-eu-defence.html`;
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const options = await open('options.html');
    await says(options, 'Newsgloss options');
    await options.locator('.add-site input').fill('gazette.example');
    await options.locator('.add-site [type=submit]').click();
    await says(options, 'Saved.');
    await says(options, 'gazette.example on Remove');
    await marked(page, true);
    await options.bringToFront();
    await options.locator('.rules button').click();
    await marked(page, false);
    await options.close();
    await page.close();
  });

  it('the first page shows the thing working', async () => {
    const welcome = await open('welcome.html');
    await says(welcome, 'Welcome to Newsgloss');
    await marked(welcome, true);
    expect(await welcome.evaluate(() => document.querySelectorAll('[type=radio]').length)).toBe(2);
    await welcome.close();
  });

  it('the popup’s page stands on its own', async () => {
    const popup = await open('popup.html');
    await says(popup, 'Cannot run here');
    await popup.close();
  });
});
