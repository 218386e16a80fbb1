import process from 'node:process';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findChromium } from '../../scripts/browsers.ts';
import { CHROME_BUILD } from '../../scripts/build.ts';
import { NEWS_HOST, type NewsHost } from '../../scripts/news-host.ts';
import { extensionIdIn, openPopup } from '../../scripts/real-panel.ts';
import { serveSampleSite } from './sample-site.ts';

/** Chromium with the extension, in which the real popup and the real panel can be reached. */
export interface PanelBrowser {
  readonly browser: Browser;
  /** The root of the extension's own pages. */
  readonly origin: string;
  /** Opens an address in a new tab, in front. */
  open(address: string): Promise<Page>;
  /** Presses the toolbar button over a page; gives the popup that opens. */
  popupOn(page: Page): Promise<Page>;
  /** Ends the worker, as the browser does when it likes. */
  killWorker(): Promise<void>;
  close(): Promise<void>;
}

/** An article of the sample site, under the host of a news site that we know. */
export const ARTICLE = `https://${NEWS_HOST}/news/uk-eu-defence.html`;
/** Another one. */
export const OTHER = `https://${NEWS_HOST}/news/westminster.html`;
/** The same article on a site that nobody knows. */
export const UNKNOWN = 'https://gazette.example/news/uk-eu-defence.html';

/** How long the first page of a new installation may take to open, in ms: two slow cores. */
const WELCOME_MS = 15_000;
/** How long something of ours may take to appear: two busy cores have taken more than ten seconds. */
const PATIENCE_MS = 30_000;

/** What a launch may choose. `display`: an X display on which the browser has windows; without one it has none. */
export interface PanelLaunch {
  readonly extension?: string;
  readonly display?: string;
}

/** Starts Chromium in which extensions can be installed, all host names led to the sample site. */
export async function launch(news: NewsHost, choice: PanelLaunch): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('Chromium is needed.');
  return puppeteer.launch({
    executablePath,
    headless: choice.display === undefined,
    ...(choice.display ? { env: { ...process.env, DISPLAY: choice.display } } : {}),
    pipe: true,
    acceptInsecureCerts: true,
    enableExtensions: choice.extension === undefined ? true : [choice.extension],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--window-size=1200,900',
      '--disable-quic',
      '--enable-unsafe-extension-debugging',
      `--host-resolver-rules=MAP *:443 127.0.0.1:${news.port}, MAP *:80 127.0.0.1:9`,
    ],
  });
}

/** Starts Chromium with the built extension (or a copy of it) and the sample site. */
export async function startPanelBrowser(choice: PanelLaunch = {}): Promise<PanelBrowser> {
  const news = await serveSampleSite();
  const browser = await launch(news, { extension: CHROME_BUILD, ...choice });
  const id = await extensionIdIn(browser);
  // It comes in front of whatever is there: a page that was opened before it would be out of sight.
  await browser.waitForTarget((one) => one.url().endsWith('/welcome.html'), {
    timeout: WELCOME_MS,
  });
  return {
    browser,
    origin: `chrome-extension://${id}`,
    async open(address) {
      const page = await browser.newPage();
      await page.goto(address, { waitUntil: 'load' });
      await page.bringToFront();
      return page;
    },
    async popupOn(page) {
      await page.bringToFront();
      const popup = await openPopup(browser, page.url());
      await popup.waitForSelector('.site');
      return popup;
    },
    async killWorker() {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/options.html`);
      const session = await page.createCDPSession();
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await page.close();
    },
    async close() {
      await browser.close();
      await news.close();
    },
  };
}

/** The words of a page of ours, spaces folded. */
export async function wordsOf(page: Page): Promise<string> {
  return (await page.evaluate(() => document.body.innerText)).replace(/\s+/g, ' ');
}

/** Waits until a page of ours says something. */
export async function says(page: Page, words: string): Promise<void> {
  await page
    .waitForFunction(
      (expected) => document.body.innerText.replace(/\s+/g, ' ').includes(expected),
      { timeout: PATIENCE_MS },
      words,
    )
    .catch(async () => {
      throw new Error(`“${words}” is not said, but: ${await wordsOf(page)}`);
    });
}

/** Presses what has this name. */
export async function pressOn(page: Page, name: string): Promise<void> {
  await page.locator(`::-p-aria(${name})`).setTimeout(PATIENCE_MS).click();
}

/** Clicks a button in the card, whose shadow root is closed to scripts: the browser's debugger sees into it. */
export async function clickInCard(page: Page, words: string): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('DOM.enable');
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  const text = nodes.find((node) => node.nodeValue === words);
  if (text?.parentId === undefined) throw new Error(`The card has no “${words}”.`);
  const { model } = await session.send('DOM.getBoxModel', { nodeId: text.parentId });
  const [x = 0, y = 0, right = 0, , , bottom = 0] = model.content;
  await session.detach();
  await page.mouse.click((x + right) / 2, (y + bottom) / 2);
}

/** Closes a popup; it may have gone by itself, as popups do. */
export async function closed(popup: Page): Promise<void> {
  if (!popup.isClosed()) await popup.close().catch(() => undefined);
}

/** Waits until a page has marks, or has none; in front, as a page out of sight is not worked on. */
export async function marked(page: Page, any: boolean): Promise<void> {
  await page.bringToFront();
  await page.waitForFunction(
    (wanted) => (CSS.highlights.get('newsgloss-mark')?.size ?? 0) > 0 === wanted,
    { timeout: PATIENCE_MS, polling: 50 },
    any,
  );
}
