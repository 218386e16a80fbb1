import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROME_BUILD } from '../../../scripts/build.ts';
import { type ExtensionBrowser, launchChromium } from '../../../scripts/launch.ts';
import { NEWS_HOST, type NewsHost } from '../../../scripts/news-host.ts';
import { drawnWords, pageHtml } from '../page-marks.ts';
import { serveSampleSite } from '../sample-site.ts';

const ARTICLE = `<article><h1>Ministers meet again</h1><p>The Windsor Framework was named once, in a corridor, by
a man who asked not to be named himself. Nothing in it changes, he said, and nothing will before the summer, when the
harbour towns hope to hear how long the old rules will still hold for them and for the boats.</p></article>`;

const pageOf = (body: string) =>
  `<!doctype html><html lang="en-GB"><title>T</title><body>${body}</body></html>`;

let news: NewsHost;
let browser: ExtensionBrowser;
let page: Page;
const errors: string[] = [];

async function read(name: string): Promise<void> {
  await page.goto(`https://${NEWS_HOST}/news/${name}`, { waitUntil: 'load' });
  await page.bringToFront();
}

/** Waits until the marks are as they should be. */
async function marksAre(pleases: (words: readonly string[]) => boolean): Promise<void> {
  await expect
    .poll(async () => pleases(await page.evaluate(drawnWords)), { timeout: 15_000 })
    .toBe(true);
}

async function setSite(rule: 'on' | 'off'): Promise<void> {
  const worker = browser.context.serviceWorkers()[0];
  await worker?.evaluate(
    async ([host, value]) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { sync: { set(values: object): Promise<void> } } };
      };
      await chrome.storage.sync.set({ [`site:${host}`]: { v: 1, is: value } });
    },
    [NEWS_HOST, rule] as const,
  );
}

beforeAll(async () => {
  news = await serveSampleSite({
    '/news/plain': pageOf(ARTICLE),
    '/news/quirks': `<title>T</title>${ARTICLE}`,
    '/news/framed': pageOf(
      `${ARTICLE}<iframe src="/news/plain" width="600" height="500"></iframe>`,
    ),
    '/news/sandboxed': pageOf(
      `${ARTICLE}<iframe sandbox src="/news/plain" width="600" height="500"></iframe>`,
    ),
  });
  browser = await launchChromium({ extension: CHROME_BUILD, port: news.port });
  page = await browser.context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
});
afterAll(async () => {
  await browser?.close();
  await news?.close();
});

describe('whatever a page does, its reader keeps the marks and loses nothing', () => {
  test('a page that writes its whole document anew is read anew', async () => {
    await read('plain');
    await marksAre((words) => words.includes('Windsor Framework'));
    await page.evaluate(
      (html) => {
        document.open();
        document.write(html);
        document.close();
      },
      pageOf(ARTICLE.replace('Windsor Framework', 'European Court of Auditors')),
    );
    await marksAre((words) => words.includes('European Court of Auditors'));
  });

  test('a page that clears all highlights has ours again when the reader moves on', async () => {
    await read('plain');
    await marksAre((words) => words.length > 0);
    await page.evaluate(() => CSS.highlights.clear());
    await page.mouse.move(200, 200);
    await page.mouse.move(210, 205, { steps: 4 });
    await marksAre((words) => words.includes('Windsor Framework'));
  });

  test('a page without a doctype is read as any other', async () => {
    await read('quirks');
    await marksAre((words) => words.includes('Windsor Framework'));
  });

  test('a page that swaps its article under a new address is read again', async () => {
    await read('plain');
    await marksAre((words) => words.includes('Windsor Framework'));
    await page.evaluate(
      (html) => {
        history.pushState(null, '', '/news/another');
        document.body.innerHTML = html;
      },
      ARTICLE.replace('Windsor Framework', 'European Court of Auditors'),
    );
    await marksAre((words) => words.join() === 'European Court of Auditors');
  });

  test('a page that comes back from the cache has its marks', async () => {
    await read('plain');
    await marksAre((words) => words.length > 0);
    await read('old.html');
    await marksAre((words) => words.includes('Theresa May'));
    await page.goBack();
    await marksAre((words) => words.includes('Windsor Framework'));
  });

  test('an article in a frame of the same site is marked there', async () => {
    await read('framed');
    const frame = page.frames().find((each) => each.parentFrame() !== null);
    await expect.poll(() => frame?.evaluate(drawnWords)).toContain('Windsor Framework');
  });

  test('a sandboxed frame does no harm', async () => {
    await read('sandboxed');
    await marksAre((words) => words.includes('Windsor Framework'));
  });

  test('nothing is marked on paper', async () => {
    await read('plain');
    await marksAre((words) => words.length > 0);
    await page.emulateMedia({ media: 'print' });
    const line = await page.evaluate(
      () => getComputedStyle(document.body, '::highlight(newsgloss-mark)').textDecorationLine,
    );
    await page.emulateMedia({ media: 'screen' });
    const shown = await page.evaluate(
      () => getComputedStyle(document.body, '::highlight(newsgloss-mark)').textDecorationLine,
    );
    expect([shown, line]).toEqual(['underline', 'none']);
  });
});

describe('the switch of a site', () => {
  test('takes every trace away at once, and brings the marks back at once', async () => {
    await read('uk-eu-defence.html');
    await marksAre((words) => words.length > 5);
    const html = await page.evaluate(pageHtml);
    await setSite('off');
    await marksAre((words) => words.length === 0);
    const left = await page.evaluate(() => {
      return [
        CSS.highlights.has('newsgloss-mark'),
        CSS.highlights.has('newsgloss-active'),
        document.adoptedStyleSheets.length,
        document.querySelector('newsgloss-card'),
      ];
    });
    expect(left).toEqual([false, false, 0, null]);
    expect(await page.evaluate(pageHtml)).toBe(html);
    await setSite('on');
    await marksAre((words) => words.length > 5);
  });

  test('holds for a page that is opened while the site is off', async () => {
    await setSite('off');
    await read('uk-eu-defence.html');
    await page.waitForTimeout(1000);
    expect(await page.evaluate(drawnWords)).toEqual([]);
    await setSite('on');
    await marksAre((words) => words.length > 5);
  });
});

test('no page has ever seen an exception of ours', () => {
  expect(errors).toEqual([]);
});
