import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumReader, startReader } from '../chromium-reader.ts';
import { activeWords, drawnWords, hasCard, middleOfMark, scrollToWords } from '../page-marks.ts';

let reader: ChromiumReader;
let page: Page;

beforeAll(async () => {
  reader = await startReader();
  ({ page } = reader);
});
afterAll(async () => {
  await reader?.close();
});

describe('a reader in Chromium', () => {
  it.each([0.5, 2, 4])('opens a card at a page enlarged to %f', async (factor) => {
    await reader.read('/news/uk-eu-defence.html');
    await reader.waitForMarks();
    await reader.zoom(factor);
    try {
      // What is far from the screen is not drawn yet, and four times larger nearly all is far.
      await page.evaluate(scrollToWords, 'Ursula von der Leyen');
      await page.waitForFunction(middleOfMark, 'Ursula von der Leyen');
      await reader.restOn('Ursula von der Leyen');
      await page.waitForFunction(hasCard);
      expect(await page.evaluate(activeWords)).toBe('Ursula von der Leyen');
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => !document.querySelector('newsgloss-card'));
    } finally {
      await reader.zoom(1);
    }
  });

  it('finds nothing marked on a front page, unless he chose so', async () => {
    await reader.read('/news/index.html');
    await page.waitForTimeout(1500);
    expect(await page.evaluate(drawnWords)).toEqual([]);
    await reader.choose('front-pages', true);
    await reader.waitForMarks();
    const words = await page.evaluate(drawnWords);
    expect(words).toContain('Rachel Reeves');
    // Each story is a text of its own, menus and footer are none.
    expect(words).not.toContain('Westminster');
    await reader.choose('front-pages', false);
    await page.waitForFunction(() => (CSS.highlights.get('newsgloss-mark')?.size ?? 0) === 0);
  });
});
