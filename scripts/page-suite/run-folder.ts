import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { annotatePage, glossaryRecogniser } from '../annotation.ts';
import { CHROME_BUILD, FIREFOX_BUILD } from '../build.ts';
import { htmlPage } from '../html-page.ts';
import { launchFirefox, launchPuppeteer } from '../launch.ts';
import { type NewsHost, type ServedPage, serveNews } from '../news-host.ts';
import type { PageResult } from './result.ts';
import { type Bench, type PageFile, runPage } from './run-page.ts';

/** Cards tried on one page at most, where nothing else is said; the marks after them are only counted. */
const CARDS_MOST = 25;

/** The browsers in which pages are run. */
export type BrowserName = 'chromium' | 'firefox';

/** A run over a folder of pages. `only`: names of files, where not all are wanted. */
export interface FolderRun {
  readonly folder: string;
  readonly browser: BrowserName;
  readonly only?: readonly string[];
  /** How many cards are tried on each page at most. */
  readonly cards?: number;
  /** Called with each page's result as it comes. */
  readonly tell?: (result: PageResult) => void;
}

/** The names of the pages in a folder, sorted. Throws where the folder cannot be read. */
export function pagesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /\.x?html?$/iu.test(name))
    .sort();
}

/** Runs the built extension on every page of a folder, each host on loopback. */
export async function runFolder(run: FolderRun): Promise<readonly PageResult[]> {
  const names = pagesIn(run.folder).filter((name) => run.only?.includes(name) ?? true);
  const host = await serveNews((path) => serve(run.folder, names, path));
  const bench = { ...(await openBench(run.browser, host)), cards: run.cards ?? CARDS_MOST };
  const recogniser = glossaryRecogniser();
  const results: PageResult[] = [];
  try {
    for (const name of names) {
      const html = readFileSync(join(run.folder, name), 'utf8');
      const { matches } = annotatePage(recogniser, await htmlPage(html, undefined));
      const file: PageFile = { name, expected: matches.filter(({ marked }) => marked).length };
      const result = await runPage(bench, file);
      results.push(result);
      run.tell?.(result);
    }
  } finally {
    await Promise.allSettled([bench.withExtension.close(), bench.bare.close(), host.close()]);
  }
  return results;
}

/** Pages as they are, or with their scripts forbidden; whatever else they ask for is not there. */
function serve(folder: string, names: readonly string[], path: string): ServedPage | undefined {
  const [, manner, name = ''] = path.split('/');
  if (!names.includes(name)) return undefined;
  const body = readFileSync(join(folder, name));
  if (manner === 'page') return { body };
  return { body, headers: { 'content-security-policy': "script-src 'none'" } };
}

async function openBench(browser: BrowserName, host: NewsHost): Promise<Omit<Bench, 'cards'>> {
  const [withExtension, bare]: Browser[] =
    browser === 'firefox'
      ? [await launchFirefox(FIREFOX_BUILD), await launchFirefox()]
      : [
          await launchPuppeteer({ extension: CHROME_BUILD, port: host.port }),
          await launchPuppeteer({ port: host.port }),
        ];
  if (withExtension === undefined || bare === undefined) throw new Error('No browser came up.');
  await closeWelcome(withExtension);
  return { withExtension, bare, port: browser === 'firefox' ? `:${host.port}` : '' };
}

/** How long the first page of the extension may take to come up. */
const WELCOME_MS = 2500;

/** At its first start the extension opens a page of its own, which would cover the pages under test. */
async function closeWelcome(browser: Browser): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, WELCOME_MS));
  for (const page of await browser.pages()) {
    if (/^(?:chrome|moz)-extension:/.test(page.url())) await page.close().catch(() => undefined);
  }
}
