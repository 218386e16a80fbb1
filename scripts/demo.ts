import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { say } from './command.ts';
import { openPopup, openSidePanel } from './real-panel.ts';

/** How long marks may take to appear: reading is done in slices, on two slow cores. */
const MARKS_MS = 20_000;
/** The rest delay of the card, its opening, and as much again. */
const CARD_MS = 1500;
/** Time for a page of the extension to draw. */
const DRAWING_MS = 1200;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The middle of the first line of a mark that can be seen, preferring one with these words. */
function findMark(
  page: Page,
  words: string,
): Promise<{ readonly x: number; readonly y: number } | undefined> {
  return page.evaluate((preferred) => {
    const ranges = [...(CSS.highlights.get('newsgloss-mark') ?? [])].map((place) => {
      const range = document.createRange();
      range.setStart(place.startContainer, place.startOffset);
      range.setEnd(place.endContainer, place.endOffset);
      return range;
    });
    const range =
      ranges.find((one) => one.toString().includes(preferred)) ??
      ranges.find((one) => one.getClientRects().length > 0);
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const line = range?.getClientRects()[0];
    return line && { x: line.x + line.width / 2, y: line.y + line.height / 2 };
  }, words);
}

/**
 * Takes pictures of a page with its marks, a card, the popup and the panel.
 *
 * Returns the terms that the panel lists, in reading order; none where the page has none.
 */
export async function takePictures(
  browser: Browser,
  address: string,
  folder: string,
): Promise<readonly string[]> {
  const picture = (page: Page, name: string) =>
    page.screenshot({ path: join(folder, `${name}.png`) });
  const page = await browser.newPage();
  await page.setViewport({ width: 1180, height: 820 });
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  // The welcome page comes to the front at the first start; a page in the background is not read.
  await wait(DRAWING_MS);
  await page.bringToFront();
  const marked = await page
    .waitForFunction(() => (CSS.highlights.get('newsgloss-mark')?.size ?? 0) > 0, {
      timeout: MARKS_MS,
    })
    .catch(() => undefined);
  await picture(page, 'page');
  if (!marked) say('No term of the glossary was found on this page.');
  const mark = await findMark(page, 'Security Action for Europe');
  if (mark) {
    await page.mouse.move(mark.x - 80, mark.y - 60);
    await page.mouse.move(mark.x, mark.y, { steps: 15 });
    await wait(CARD_MS);
    await picture(page, 'card');
    await page.keyboard.press('Escape');
  }
  const popup = await openPopup(browser, page.url());
  await wait(DRAWING_MS);
  await picture(popup, 'popup');
  const panel = await openSidePanel(browser, popup);
  await wait(DRAWING_MS);
  await picture(panel, 'panel');
  return panel.evaluate(() =>
    [...document.querySelectorAll('[data-row] strong')].map((row) => row.textContent?.trim() ?? ''),
  );
}
