import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../../../scripts/launch.ts';
import { type ChromiumReader, startReader } from '../chromium-reader.ts';
import {
  activeWords,
  drawnWords,
  hasCard,
  isCardOnTop,
  middleOfMark,
  pageHtml,
} from '../page-marks.ts';

const REWRITING = `<!doctype html><html lang="en-GB"><title>Live</title><article><h1>Talks between the UK and the EU</h1>
<p id="p">The Partnership Council meets on Monday, and the European Commission will speak for the EU there. Ministers said that they
hoped for an agreement on fisheries, energy and youth mobility before the summer, but that nothing had been decided.</p>
<p>Fishing crews on both sides of the Channel have waited for a word on quotas since the spring. Their unions say that the
boats can wait no longer, and that the talks ought to name a date, a sum and a port before anybody sits down again in London.</p>
<script>let n = 0; setInterval(() => { document.getElementById('p').textContent = 'The Partnership Council meets, version ' + (n += 1) + '. The European Commission will speak for the EU there, and ministers hope for an agreement on fisheries, energy and youth mobility before the summer, although nothing has been decided.'; }, 1500);</script></article></html>`;

/** Ten million characters in one article, with a term at its head. */
const HUGE = `<!doctype html><html lang="en-GB"><title>Long</title><article><h1>The longest report of all</h1>
<p>The Partnership Council meets on Monday, and the European Commission will speak for the EU there.</p>
${`<p>${'Nothing more was said of it on any of the days that followed, and nobody asked. '.repeat(10)}</p>\n`.repeat(12_500)}</article></html>`;

let reader: ChromiumReader;
let browser: ExtensionBrowser;
let page: Page;

/** Sends a keyboard command as the browser does: a press of keys never reaches an extension without a window. */
async function command(name: string): Promise<void> {
  const worker = browser.context.serviceWorkers()[0];
  await worker?.evaluate(async (one) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(filter: object): Promise<readonly object[]> };
        commands: { onCommand: { dispatch(name: string, tab: object | undefined): void } };
      };
    };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(one, tab);
  }, name);
}

/** What the page says of its own reading, as the popup asks it. */
async function state(): Promise<unknown> {
  const worker = browser.context.serviceWorkers()[0];
  return worker?.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: {
          query(filter: object): Promise<readonly { readonly id: number }[]>;
          sendMessage(
            tab: number,
            message: object,
            options: object,
          ): Promise<{ is: { state: string } }>;
        };
      };
    };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const message = { newsgloss: 'report', data: {} };
    return (await chrome.tabs.sendMessage(tab?.id ?? 0, message, { frameId: 0 })).is.state;
  });
}

beforeAll(async () => {
  reader = await startReader({
    '/news/empty': '<!doctype html><title>Nothing</title><body></body>',
    '/news/rewriting': REWRITING,
    '/news/huge': HUGE,
  });
  ({ browser, page } = reader);
});
afterAll(async () => {
  await reader?.close();
});

describe('a reader of a news article in Chromium', () => {
  it('finds its terms marked, and the page as it was', async () => {
    await reader.read('/news/uk-eu-defence.html');
    const before = await page.evaluate(pageHtml);
    await reader.waitForMarks();
    const words = await page.evaluate(drawnWords);
    expect(words).toContain('Ursula von der Leyen');
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((word) => /^safe$/.test(word))).toEqual([]);
    expect(await page.evaluate(pageHtml)).toBe(before);
    expect(await page.evaluate(hasCard)).toBe(false);
  });

  it('opens a card by resting on a term, and closes it by Escape', async () => {
    await reader.restOn('Ursula von der Leyen');
    await page.waitForFunction(hasCard);
    expect(await page.evaluate(activeWords)).toBe('Ursula von der Leyen');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('newsgloss-card'));
    expect(await page.evaluate(activeWords)).toBe('');
  });

  it('opens nothing by passing over terms', async () => {
    await page.mouse.move(5, 5);
    const words = (await page.evaluate(drawnWords)).slice(0, 5);
    for (const word of words) {
      const place = await page.evaluate(middleOfMark, word);
      if (place) await page.mouse.move(place.x, place.y);
      await page.mouse.move(2, 2);
    }
    await page.waitForTimeout(600);
    expect(await page.evaluate(hasCard)).toBe(false);
  });

  it('walks from term to term by keyboard commands, and opens the card of one', async () => {
    await command('next-term');
    await page.waitForFunction(() => CSS.highlights.get('newsgloss-active')?.size === 1);
    const first = await page.evaluate(activeWords);
    await command('next-term');
    await page.waitForFunction((was) => {
      const [place] = CSS.highlights.get('newsgloss-active') ?? [];
      const range = document.createRange();
      if (place) {
        range.setStart(place.startContainer, place.startOffset);
        range.setEnd(place.endContainer, place.endOffset);
      }
      return place !== undefined && range.toString().replace(/\s+/g, ' ') !== was;
    }, first);
    await command('toggle-card');
    await page.waitForFunction(() => document.activeElement?.localName === 'newsgloss-card');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.localName !== 'newsgloss-card');
  });

  it('has the card above a page that goes full screen, and that comes back', async () => {
    const session = await browser.context.newCDPSession(page);
    const asReader = (expression: string) =>
      session.send('Runtime.evaluate', { expression, userGesture: true, awaitPromise: true });
    await command('next-term');
    await command('toggle-card');
    await page.waitForFunction(isCardOnTop);
    await asReader('document.documentElement.requestFullscreen()');
    await page.waitForFunction(() => document.fullscreenElement?.localName === 'html');
    await page.waitForFunction(isCardOnTop);
    await asReader('document.exitFullscreen()');
    await page.waitForFunction(() => document.fullscreenElement === null);
    await page.waitForFunction(isCardOnTop);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('newsgloss-card'));
  });

  it('finds text that comes later marked too', async () => {
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent =
        'Late in the day the European Court of Auditors published its own report on the matter.';
      document.querySelector('article')?.append(late);
    });
    await page.waitForFunction(() =>
      [...(CSS.highlights.get('newsgloss-mark') ?? [])].some((place) =>
        place.startContainer.textContent?.startsWith('Late in the day'),
      ),
    );
  });

  it('sees nothing happen on a page without text', async () => {
    await reader.read('/news/empty');
    await page.waitForTimeout(800);
    expect(await page.evaluate(() => CSS.highlights.get('newsgloss-mark')?.size ?? 0)).toBe(0);
  });

  it('sees marks on a page that rewrites itself, and none left of text that has gone', async () => {
    await reader.read('/news/rewriting');
    await reader.waitForMarks();
    await page.waitForFunction(() =>
      document.getElementById('p')?.textContent?.includes('version 2'),
    );
    await page.waitForFunction(() => {
      const places = [...(CSS.highlights.get('newsgloss-mark') ?? [])];
      return places.length > 0 && places.every((place) => place.startContainer.isConnected);
    });
    expect(await page.evaluate(() => CSS.highlights.get('newsgloss-mark')?.size ?? 0)).toBeLessThan(
      20,
    );
  });

  it('reads the head of a page of ten million characters, says that it stopped, and leaves the page to him', async () => {
    expect(HUGE.length).toBeGreaterThan(10_000_000);
    await reader.read('/news/huge');
    await reader.waitForMarks();
    expect(await page.evaluate(drawnWords)).toContain('Partnership Council');
    await page.evaluate(() => document.querySelector('p')?.append(' And so it ends.'));
    expect(await page.evaluate(() => document.querySelector('p')?.textContent)).toContain(
      'so it ends',
    );
    expect(await state()).toBe('too-large');
  });

  it('never meets an error', () => {
    expect(reader.errors).toEqual([]);
  });
});
