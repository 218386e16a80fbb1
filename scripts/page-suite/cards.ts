import type { JSHandle, Page } from 'puppeteer-core';
import { currentMark, type MarkPoint, nextMark, openCard, scrollOn } from './in-page.ts';

/** How the cards of one page did. */
export interface CardsResult {
  readonly marks: number;
  readonly words: readonly string[];
  readonly tried: number;
  readonly opened: number;
  readonly errors: readonly string[];
}

/** Windows scrolled through at most: some pages have no end. More where nothing is marked yet: the first term may stand far down. */
const WINDOWS_MOST = 60;
const UNMARKED_WINDOWS_MOST = 300;
/** Time for the browser to tell what came near the screen, in ms. */
const SETTLING_MS = 120;
/** The longest rest before a card opens, and its closing, with room for a slow machine, in ms. */
const OPENING_MS = 3000;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

type Tried = JSHandle<WeakMap<Node, Set<number>>>;

interface Count {
  marks: number;
  readonly words: string[];
  tried: number;
  opened: number;
  readonly errors: string[];
}

/**
 * Goes through a page's marks from top to bottom, opens each one's card with the pointer and closes it
 * with Esc: `cards` of them at most. `expected`: how many places the recogniser alone would mark.
 */
export async function tryCards(page: Page, cards: number, expected: number): Promise<CardsResult> {
  const tried: Tried = await page.evaluateHandle(() => new WeakMap<Node, Set<number>>());
  const count: Count = { marks: 0, words: [], tried: 0, opened: 0, errors: [] };
  const most = () => (count.marks > 0 || expected === 0 ? WINDOWS_MOST : UNMARKED_WINDOWS_MOST);
  for (let window = 0; window < most(); window += 1) {
    while (await page.evaluate(nextMark, tried)) {
      count.marks += 1;
      if (count.tried < cards) await tryNext(page, tried, count);
    }
    if (!(await page.evaluate(scrollOn))) break;
    await wait(SETTLING_MS);
  }
  return count;
}

async function tryNext(page: Page, tried: Tried, count: Count): Promise<void> {
  await wait(SETTLING_MS);
  const mark = await page.evaluate(currentMark, tried);
  if (mark === undefined) return;
  count.words.push(mark.words);
  count.tried += 1;
  // A page that moves under the pointer is tried once more; a card that will not open fails twice.
  const error = (await tryCard(page, mark)) && (await tryCard(page, mark));
  if (error === undefined) count.opened += 1;
  else count.errors.push(error);
}

async function tryCard(page: Page, { words, x, y }: MarkPoint): Promise<string | undefined> {
  await page.mouse.move(x + 3, y + 1);
  await page.mouse.move(x, y);
  const open = await until(page, (shown) => shown !== undefined);
  if (open === undefined) return `No card opened at '${words}'.`;
  if (open.trim() !== words.trim()) return `At '${words}' the card of '${open}' opened.`;
  await page.keyboard.press('Escape');
  const closed = await until(page, (shown) => shown === undefined);
  await page.mouse.move(1, 1);
  return closed === undefined ? undefined : `Esc did not close the card of '${words}'.`;
}

/** Waits until what is open pleases, and gives it; else what is open when time is up. */
async function until(
  page: Page,
  pleases: (open: string | undefined) => boolean,
): Promise<string | undefined> {
  const end = Date.now() + OPENING_MS;
  for (;;) {
    // What is not there comes back from the browser as null.
    const open = (await page.evaluate(openCard)) ?? undefined;
    if (pleases(open) || Date.now() > end) return open;
    await wait(SETTLING_MS / 3);
  }
}
