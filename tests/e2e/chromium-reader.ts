import type { Page } from 'playwright-core';
import { CHROME_BUILD } from '../../scripts/build.ts';
import { type ExtensionBrowser, launchChromium } from '../../scripts/launch.ts';
import { NEWS_HOST } from '../../scripts/news-host.ts';
import { middleOfMark } from './page-marks.ts';
import { serveSampleSite } from './sample-site.ts';

/** A reader of the made-up newspaper in Chromium, with the built extension. */
export interface ChromiumReader {
  readonly browser: ExtensionBrowser;
  readonly page: Page;
  /** What went wrong in the page's own scripts. */
  readonly errors: readonly string[];
  /** Opens a page of the newspaper. */
  read(path: string): Promise<void>;
  waitForMarks(): Promise<void>;
  /** Moves to a mark and rests there, as a hand does: slower at the end. */
  restOn(words: string): Promise<void>;
  /** Makes a choice, as the options page stores it. */
  choose(key: string, value: unknown): Promise<void>;
  /** Enlarges the page as the browser's own command does. */
  zoom(factor: number): Promise<void>;
  close(): Promise<void>;
}

/** Starts Chromium over the newspaper; `extra` adds pages by path. */
export async function startReader(
  extra: Readonly<Record<string, string>> = {},
): Promise<ChromiumReader> {
  const news = await serveSampleSite(extra);
  const browser = await launchChromium({ extension: CHROME_BUILD, port: news.port });
  const page = await browser.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return {
    browser,
    page,
    errors,
    async read(path) {
      await page.goto(`https://${NEWS_HOST}${path}`, { waitUntil: 'domcontentloaded' });
      await page.bringToFront();
    },
    async waitForMarks() {
      await page.waitForFunction(() => (CSS.highlights.get('newsgloss-mark')?.size ?? 0) > 0);
    },
    async restOn(words) {
      const place = await page.evaluate(middleOfMark, words);
      if (!place) throw new Error(`“${words}” is not marked`);
      await page.mouse.move(Math.max(1, place.x - 90), Math.max(1, place.y - 70));
      await page.mouse.move(place.x, place.y, { steps: 12 });
    },
    choose: (key, value) => choose(browser, key, value),
    zoom: (factor) => zoom(browser, page, factor),
    async close() {
      await browser.close();
      await news.close();
    },
  };
}

async function choose(browser: ExtensionBrowser, key: string, value: unknown): Promise<void> {
  const worker = browser.context.serviceWorkers()[0];
  await worker?.evaluate(
    async ([name, is]) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { sync: { set(items: object): Promise<void> } } };
      };
      await chrome.storage.sync.set({ [String(name)]: { v: 1, is } });
    },
    [key, value] as const,
  );
}

async function zoom(browser: ExtensionBrowser, page: Page, factor: number): Promise<void> {
  // The size that a test gives a page holds against the reader's zoom.
  const session = await browser.context.newCDPSession(page);
  await session.send('Emulation.clearDeviceMetricsOverride');
  const worker = browser.context.serviceWorkers()[0];
  await worker?.evaluate(async (by) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { setZoom(tab: undefined, factor: number): Promise<void> } };
    };
    await chrome.tabs.setZoom(undefined, by);
  }, factor);
  await page.waitForFunction((by) => Math.abs(devicePixelRatio - by) < 0.05, factor);
}
