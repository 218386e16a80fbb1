import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { drawnWords, hasCard } from '../page-marks.ts';
import {
  ARTICLE,
  clickInCard,
  marked,
  OTHER,
  type PanelBrowser,
  pressOn,
  says,
  startPanelBrowser,
  wordsOf,
} from '../panel-browser.ts';

let reader: PanelBrowser;
let article: Page;
let panel: Page;
const errors: string[] = [];
/** How long a change may take to reach the page: two slow cores. */
const SOON = { timeout: 10_000, interval: 50 };

const headwords = () =>
  panel.evaluate(() => [...document.querySelectorAll('.row strong')].map((one) => one.textContent));
const type = async (words: string) => {
  await panel.locator('.search input').fill(words);
};

beforeAll(async () => {
  reader = await startPanelBrowser();
  article = await reader.open(ARTICLE);
  await marked(article, true);
  const popup = await reader.popupOn(article);
  await says(popup, 'Show all');
  const opened = reader.browser.waitForTarget((one) => one.url().includes('/sidepanel.html'));
  await pressOn(popup, 'Show all');
  panel = await (await opened).asPage();
  panel.on('pageerror', (error) => errors.push(String(error)));
});
afterAll(async () => {
  await reader?.close();
});

describe('the real side panel, on this page', () => {
  it('opens from the popup at the terms of the article, in reading order', async () => {
    await says(panel, 'terms, in reading order');
    const listed = await headwords();
    expect(listed.indexOf('Keir Starmer')).toBeGreaterThanOrEqual(0);
    expect(listed.indexOf('Keir Starmer')).toBeLessThan(listed.indexOf('Maroš Šefčovič'));
  });

  it('shows a mention in the page while its row is looked at', async () => {
    const active = () => CSS.highlights.get('newsgloss-active')?.size ?? 0;
    await panel.locator('::-p-text(Maroš Šefčovič)').hover();
    await article.waitForFunction(active);
    await panel.locator('.panel-nav').hover();
    await article.waitForFunction(() => (CSS.highlights.get('newsgloss-active')?.size ?? 0) === 0);
  });

  it('scrolls the page to a term and opens its card', async () => {
    await article.evaluate(() => scrollTo(0, 0));
    await panel.locator('::-p-text(Maroš Šefčovič)').click();
    await article.waitForFunction(hasCard);
    await panel.waitForSelector('.row.here');
  });

  it('leads from the card to the entry in the panel, and back to the list where it was', async () => {
    await clickInCard(article, 'Open in glossary');
    await panel.waitForFunction(
      () => document.querySelector('h2')?.textContent === 'Maroš Šefčovič',
    );
    await says(panel, 'When this was published, 31 January 2026');
    await pressOn(panel, 'Back');
    await says(panel, 'in reading order');
  });

  it('follows the reader to another tab and back, and to another article in the same tab', async () => {
    const other = await reader.open(OTHER);
    await marked(other, true);
    await panel.waitForFunction(() => document.body.innerText.includes('Rachel Reeves'));
    await article.bringToFront();
    await panel.waitForFunction(() =>
      document.body.innerText.includes('Security Action for Europe'),
    );
    await article.goto(OTHER);
    await panel.waitForFunction(() => document.body.innerText.includes('Rachel Reeves'));
    await article.goto(ARTICLE);
    await other.close();
    await article.bringToFront();
    await panel.waitForFunction(() => document.body.innerText.includes('Maroš Šefčovič'));
  });

  it('says so where nothing is explained', async () => {
    const own = await reader.open('chrome://version/');
    await says(panel, 'No page is being explained in this tab.');
    await own.close();
    await article.bringToFront();
    await says(panel, 'in reading order');
  });
});

describe('the real side panel, the glossary', () => {
  it('finds what was typed without marks or with a slip', async () => {
    await pressOn(panel, 'Glossary');
    await type('sefcovic');
    await says(panel, '1 entry found');
    expect(await headwords()).toEqual(['Maroš Šefčovič']);
    await type('chancelor');
    await says(panel, 'Chancellor of Germany');
    expect((await headwords())[0]).toBe('Chancellor of the Exchequer');
    await type('partnrship council');
    await panel.waitForFunction(() =>
      document.querySelector('.row strong')?.textContent?.includes('Partnership Council'),
    );
  });

  it('opens an entry with its sources, follows what it names, and goes back and forward', async () => {
    await panel.locator('.row a').click();
    await says(panel, 'Sources');
    const first = await panel.evaluate(() => document.querySelector('h2')?.textContent);
    await panel.locator('.related a').click();
    await panel.waitForFunction(
      (before) => document.querySelector('h2')?.textContent !== before,
      {},
      first,
    );
    await pressOn(panel, 'Back');
    await panel.waitForFunction(
      (before) => document.querySelector('h2')?.textContent === before,
      {},
      first,
    );
    await pressOn(panel, 'Back');
    await panel.waitForSelector('.search input');
    expect(await panel.evaluate(() => document.querySelector('input')?.value)).toBe(
      'partnrship council',
    );
    await panel.evaluate(() => history.forward());
    await panel.waitForFunction(
      (before) => document.querySelector('h2')?.textContent === before,
      {},
      first,
    );
  });

  it('never marks an entry again at a word, in the page at once, and takes it back', async () => {
    const drawn = () => article.evaluate(drawnWords);
    await vi.waitFor(async () => expect(await drawn()).toContain('Maroš Šefčovič'));
    await panel.evaluate(() => {
      location.hash = '#/entry/maros-sefcovic';
    });
    await pressOn(panel, 'Never mark this');
    await says(panel, 'You chose never to mark this.');
    await vi.waitFor(async () => expect(await drawn()).not.toContain('Maroš Šefčovič'), SOON);
    await pressOn(panel, 'Mark it again');
    await vi.waitFor(async () => expect(await drawn()).toContain('Maroš Šefčovič'), SOON);
  });

  it('says so of an entry that there is not', async () => {
    await panel.evaluate(() => {
      location.hash = '#/entry/no-such-entry';
    });
    await says(panel, 'There is no entry “no-such-entry” in this glossary.');
    expect(await wordsOf(panel)).toContain('All entries');
  });

  it('has run without an error', () => {
    expect(errors).toEqual([]);
  });
});
