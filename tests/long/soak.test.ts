import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHROME_BUILD } from '../../scripts/build.ts';
import { type ExtensionBrowser, launchChromium } from '../../scripts/launch.ts';
import { NEWS_HOST, type NewsHost, serveNews } from '../../scripts/news-host.ts';
import { drawnWords } from '../e2e/page-marks.ts';

/** A paragraph without a term: what stands between the terms. */
const FILLER = `<p>The ministers met for two hours in the morning and said little afterwards. They will meet again before
the end of the month, when the figures that both sides have asked for should be on the table.</p>`;
const TERMS = [
  'Windsor Framework',
  'European Court of Auditors',
  'Trade and Cooperation Agreement',
  'European Parliament',
];

/** With an icon of its own: the browser asks for one at each navigation, and notes it. */
const SHELL = `<!doctype html><html lang="en-GB"><title>T</title><link rel="icon" href="data:,"><body><main></main></body></html>`;
/** Navigations after which the page's memory is first looked at, and last. */
const WARM = 20;
const LAST = 200;
/** How much more memory than at first the last look may find. */
const GROWTH_MOST = 1.05;
/** An hour of a live page that is updated each second, run as fast as it is read. */
const UPDATES = 3600;
const UPDATES_A_BATCH = 40;
const SOAK_MS = 900_000;

let news: NewsHost;
let browser: ExtensionBrowser;
let page: Page;
let session: CDPSession;

function articleOf(number: number): string {
  const term = TERMS[number % TERMS.length] ?? '';
  return `<article><h1>Story ${number} of the day</h1>${FILLER}<p>It named the ${term}.</p>${FILLER.repeat(20)}</article>`;
}

/** Shows another article in the same document, as a single-page site does, and waits for its mark. */
async function navigate(number: number): Promise<void> {
  await page.evaluate(
    ([html, path]) => {
      history.pushState(null, '', path);
      const main = document.querySelector('main');
      if (main) main.innerHTML = html;
    },
    [articleOf(number), `/news/${number}`] as const,
  );
  const term = TERMS[number % TERMS.length];
  await expect
    .poll(async () => (await page.evaluate(drawnWords)).join(), { timeout: 20_000, interval: 50 })
    .toBe(term);
}

/** The memory that page and content script use together after a clean-up, in bytes. */
async function heap(): Promise<number> {
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

beforeAll(async () => {
  news = await serveNews(() => ({ body: SHELL }));
  // Without compiled machine code, which grows as the browser comes to know what is run often.
  const args = ['--js-flags=--jitless'];
  browser = await launchChromium({ extension: CHROME_BUILD, port: news.port, args });
  page = await browser.context.newPage();
  session = await browser.context.newCDPSession(page);
  await page.goto(`https://${NEWS_HOST}/news/0`);
  await page.bringToFront();
});
afterAll(async () => {
  await browser?.close();
  await news?.close();
});

test(
  'after two hundred articles in one document a page uses no more memory than after twenty',
  async () => {
    for (let number = 1; number <= WARM; number += 1) await navigate(number);
    const warm = await heap();
    for (let number = WARM + 1; number <= LAST; number += 1) await navigate(number);
    expect(await heap()).toBeLessThan(warm * GROWTH_MOST);
  },
  SOAK_MS,
);

test(
  'a live page that is updated all the time keeps one mark of what it names, and none of what has gone',
  async () => {
    await navigate(LAST + 4);
    for (let update = 0; update < UPDATES; update += UPDATES_A_BATCH) {
      await page.evaluate(
        ([first, count]) => {
          const article = document.querySelector('article');
          for (let number = first; number < first + count; number += 1) {
            const post = document.createElement('p');
            post.textContent = `Update ${number}: the European Court of Auditors has said nothing yet.`;
            article?.prepend(post);
            if (article && article.children.length > 60) article.lastElementChild?.remove();
          }
        },
        [update, UPDATES_A_BATCH] as const,
      );
      await page.waitForTimeout(120);
    }
    await expect
      .poll(() => page.evaluate(drawnWords), { timeout: 20_000 })
      .toEqual(['European Court of Auditors']);
    const connected = await page.evaluate(() =>
      [...(CSS.highlights.get('newsgloss-mark') ?? [])].every(
        (range) => range.startContainer.isConnected,
      ),
    );
    expect(connected).toBe(true);
  },
  SOAK_MS,
);
