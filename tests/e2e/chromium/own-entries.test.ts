import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { drawnWords, hasCard, middleOfMark } from '../page-marks.ts';
import {
  ARTICLE,
  marked,
  type PanelBrowser,
  pressOn,
  says,
  startPanelBrowser,
} from '../panel-browser.ts';

let reader: PanelBrowser;
let article: Page;
let panel: Page;
const errors: string[] = [];
/** How long a change may take to reach the page: two slow cores. */
const SOON = { timeout: 10_000, interval: 50 };
/** Words of the article that no shipped entry has. */
const TERM = 'food checks';
const TEXT = 'What the lorries wait for, <b>so far</b>.';

const drawn = () => article.evaluate(drawnWords);
const fill = (name: string, words: string) => panel.locator(`[name=${name}]`).fill(words);

/** Everything the card says; its shadow root is closed to scripts, the browser's debugger sees into it. */
async function cardText(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  await session.send('DOM.enable');
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  type Node = (typeof nodes)[number];
  const rootOf = (node: Node): Node => {
    const parent = byId.get(node.parentId ?? -1);
    return parent === undefined ? node : rootOf(parent);
  };
  // The list leaves a shadow root out: what stands in it ends at its host's number for it.
  const [shadow] = nodes.find((node) => node.localName === 'newsgloss-card')?.shadowRoots ?? [];
  const texts = nodes.filter(
    (node) => node.nodeType === 3 && shadow && rootOf(node).parentId === shadow.nodeId,
  );
  return texts.map((node) => node.nodeValue).join(' ');
}

beforeAll(async () => {
  reader = await startPanelBrowser();
  article = await reader.open(ARTICLE);
  await marked(article, true);
  const popup = await reader.popupOn(article);
  const opened = reader.browser.waitForTarget((one) => one.url().includes('/sidepanel.html'));
  await pressOn(popup, 'Show all');
  panel = await (await opened).asPage();
  panel.on('pageerror', (error) => errors.push(String(error)));
});
afterAll(async () => {
  await reader?.close();
});

describe('a reader with a glossary of their own', () => {
  it('adds an entry in the panel, and sees it marked in the open page', async () => {
    expect(await drawn()).not.toContain(TERM);
    await pressOn(panel, 'Glossary');
    await pressOn(panel, 'Add an entry');
    await fill('headword', TERM);
    await fill('text', TEXT);
    await pressOn(panel, 'Save');
    await says(panel, TEXT);
    await article.bringToFront();
    await vi.waitFor(async () => expect(await drawn()).toContain(TERM), SOON);
    expect(await drawn()).toContain('Maroš Šefčovič');
  });

  it('opens its card by resting on it: their words, as plain text', async () => {
    const at = await article.evaluate(middleOfMark, TERM);
    if (at === undefined) throw new Error('the mark is gone');
    await article.mouse.move(at.x + 60, at.y + 60);
    await article.mouse.move(at.x, at.y, { steps: 8 });
    await article.waitForFunction(hasCard);
    await vi.waitFor(async () => expect(await cardText(article)).toContain(TEXT), SOON);
    expect(await cardText(article)).toContain('Your glossary');
    await article.keyboard.press('Escape');
  });

  it('finds it on this page and by searching', async () => {
    await pressOn(panel, 'On this page');
    await says(panel, `${TERM} Your glossary`);
    await pressOn(panel, 'Glossary');
    await panel.locator('.search input').fill('food chekcs');
    await panel.waitForFunction(
      (term) => document.querySelector('.row strong')?.textContent === term,
      {},
      TERM,
    );
    await panel.locator('.row a').click();
    await says(panel, TEXT);
  });

  it('notes something on a shipped entry, which its card then shows', async () => {
    await panel.evaluate(() => {
      location.hash = '#/entry/maros-sefcovic';
    });
    await pressOn(panel, 'Add a note');
    await panel.locator('.your-note textarea').fill('Met him in 2019.');
    await pressOn(panel, 'Save the note');
    await says(panel, 'Met him in 2019.');
    await article.bringToFront();
    const at = await article.evaluate(middleOfMark, 'Maroš Šefčovič');
    if (at === undefined) throw new Error('the mark is gone');
    await article.mouse.move(at.x + 60, at.y + 60);
    await article.mouse.move(at.x, at.y, { steps: 8 });
    await article.waitForFunction(hasCard);
    await vi.waitFor(
      async () => expect(await cardText(article)).toContain('Your note: Met him in 2019.'),
      SOON,
    );
    await article.keyboard.press('Escape');
  });

  it('deletes it, sees the mark go, takes that back, and deletes it for good', async () => {
    const remove = async () => {
      await panel.evaluate(() => {
        location.hash = '#/search/food%20checks';
      });
      await panel.locator('.row a').click();
      await pressOn(panel, 'Delete');
      await says(panel, `“${TERM}” is deleted.`);
      await article.bringToFront();
      await vi.waitFor(async () => {
        const words = await drawn();
        expect(words).not.toContain(TERM);
        expect(words).toContain('Maroš Šefčovič');
      }, SOON);
    };
    await remove();
    await pressOn(panel, 'Undo');
    await vi.waitFor(async () => expect(await drawn()).toContain(TERM), SOON);
    await remove();
    const left = await panel.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(keys: null): Promise<object> } } };
      };
      return Object.keys(await chrome.storage.local.get(null));
    });
    expect(left.filter((key) => key.startsWith('own'))).toEqual([]);
  });

  it('has met no error', () => {
    expect(errors).toEqual([]);
  });
});
