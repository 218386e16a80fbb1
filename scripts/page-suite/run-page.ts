import type { Browser, Page } from 'puppeteer-core';
import { NEWS_HOST } from '../news-host.ts';
import { tryCards } from './cards.ts';
import { watchFaults } from './faults.ts';
import type { PageResult } from './result.ts';

/** The two browsers of a run, and where they find the pages. `expected`: marks in a page's article by the recogniser alone. */
export interface Bench {
  readonly withExtension: Browser;
  readonly bare: Browser;
  /** `:8443` where the browser cannot map ports. */
  readonly port: string;
  /** How many cards are tried on each page at most. */
  readonly cards: number;
}

/** A page to run: its file name, and how many places the recogniser alone would mark in it. */
export interface PageFile {
  readonly name: string;
  readonly expected: number;
}

/** How pages are served: as they are, or with their scripts forbidden. */
type Manner = 'page' | 'still';

const VIEWPORT = { width: 1280, height: 900 };
const LOADING_MS = 20_000;
/** The longest wait for marks on a page that has terms, and the wait on one that has none, in ms. */
const MARKS_MS = 8000;
const NO_MARKS_MS = 1500;
/** The longest wait for a page to show itself, in ms: AMP pages whose scripts do not come do so after 8 s. */
const SHOWING_MS = 10_000;
/** Two readings of what a page's own scripts do to it lie so far apart. */
const STABLE_MS = 500;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The path under which a page is served. */
function pathOf(name: string, manner: Manner): string {
  return `/${manner}/${encodeURIComponent(name)}`;
}

/** Runs one page: its marks, its cards, its HTML with and without the extension. */
export async function runPage(bench: Bench, file: PageFile): Promise<PageResult> {
  const lively = await visit(bench, file, 'page');
  if (lively.stayed && (await isSame(bench, file, 'page', lively.html))) return lively.result;
  // Its own scripts move it, or make it differ each time: what counts is seen without them.
  const still = await visit(bench, file, 'still');
  const same = await isSame(bench, file, 'still', still.html);
  const errors = [...still.result.errors, ...faultsOf(lively.result.errors)];
  if (!same) errors.push("The page's HTML is not what it is without the extension.");
  return { ...still.result, domSame: same, errors };
}

function faultsOf(errors: readonly string[]): readonly string[] {
  return errors.filter((error) => error.startsWith('An exception'));
}

interface Visit {
  readonly result: PageResult;
  readonly html: string;
  /** The page did not navigate away. */
  readonly stayed: boolean;
}

async function visit(bench: Bench, file: PageFile, manner: Manner): Promise<Visit> {
  const page = await bench.withExtension.newPage();
  try {
    await page.setViewport(VIEWPORT);
    const watch = await watchFaults(page);
    const address = await open(page, bench, file, manner);
    const began = Date.now();
    await marksOf(page, file);
    const totalMs = Date.now() - began;
    const html = await htmlOf(page);
    await watch.fullSpeed();
    if (page.url() !== address) return { result: nothing(file.name), html: '', stayed: false };
    const cards = await tryCards(page, bench.cards, file.expected);
    const longestSliceMs = await watch.longestSlice();
    const errors = [...cards.errors, ...watch.faults];
    if (cards.marks === 0 && file.expected > 0) {
      errors.push(`The article has ${file.expected} terms to mark, and none is marked.`);
    }
    const { marks, words, tried, opened } = cards;
    const result: PageResult = {
      file: file.name,
      marks,
      entries: new Set(words).size,
      cardsTried: tried,
      cardsOpened: opened,
      domSame: true,
      errors,
      longestSliceMs,
      totalMs,
    };
    return { result, html, stayed: page.url() === address };
  } catch (error) {
    const broken = `The page could not be run: ${error instanceof Error ? error.message : error}`;
    return { result: { ...nothing(file.name), errors: [broken] }, html: '', stayed: false };
  } finally {
    await page.close().catch(() => undefined);
  }
}

function nothing(file: string): PageResult {
  return {
    file,
    marks: 0,
    entries: 0,
    cardsTried: 0,
    cardsOpened: 0,
    domSame: false,
    errors: [],
    longestSliceMs: 0,
    totalMs: 0,
  };
}

async function open(page: Page, bench: Bench, file: PageFile, manner: Manner): Promise<string> {
  const address = `https://${NEWS_HOST}${bench.port}${pathOf(file.name, manner)}`;
  // A page whose scripts never finish loading is read all the same.
  await page.goto(address, { waitUntil: 'load', timeout: LOADING_MS }).catch(() => undefined);
  return address;
}

async function marksOf(page: Page, { expected }: PageFile): Promise<void> {
  const timeout = expected > 0 ? MARKS_MS : NO_MARKS_MS;
  await page
    .waitForFunction(() => (CSS.highlights.get('newsgloss-mark')?.size ?? 0) > 0, { timeout })
    .catch(() => undefined);
  // Some pages hide themselves until their scripts are there, or have not come for so long.
  await page
    .waitForFunction(() => document.body.checkVisibility({ visibilityProperty: true }), {
      timeout: SHOWING_MS,
    })
    .catch(() => undefined);
  await wait(STABLE_MS);
}

async function htmlOf(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML).catch(() => '');
}

/** Tells whether a browser without the extension shows the same HTML. */
async function isSame(
  bench: Bench,
  file: PageFile,
  manner: Manner,
  html: string,
): Promise<boolean> {
  const page = await bench.bare.newPage();
  try {
    await page.setViewport(VIEWPORT);
    await open(page, bench, file, manner);
    await wait(NO_MARKS_MS);
    return html !== '' && (await htmlOf(page)) === html;
  } finally {
    await page.close().catch(() => undefined);
  }
}
