import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { FIREFOX_ORIGIN } from '../launch.ts';

/** What our code did wrong on a page, and what it cost. */
export interface Watch {
  readonly faults: string[];
  /** The longest slice of work in ms; 0 where there was none. In Firefox another tab comes in front meanwhile. */
  longestSlice(): Promise<number>;
  /** Ends the slowing down of the processor. */
  fullSpeed(): Promise<void>;
}

const OURS = /(?:chrome|moz)-extension:\/\//;
/** How many times slower the processor is made while a page is read. */
const SLOWER = 4;

/** Watches a page for exceptions of ours, in Chromium in the content script's world too. */
export async function watchFaults(page: Page): Promise<Watch> {
  const faults: string[] = [];
  page.on('pageerror', (error) => {
    const text = error instanceof Error ? `${error.stack ?? error.message}` : String(error);
    if (OURS.test(text)) faults.push(`An exception of ours: ${text.slice(0, 300)}`);
  });
  const session = await page.createCDPSession().catch(() => undefined);
  if (session === undefined) {
    return { faults, longestSlice: () => longestInFirefox(page), fullSpeed: async () => {} };
  }
  const worlds = await watchWorlds(session, faults);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return {
    faults,
    longestSlice: () => longestSlice(session, worlds),
    fullSpeed: async () => {
      await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    },
  };
}

/** Collects the worlds that content scripts of ours run in, and the exceptions thrown there. */
async function watchWorlds(session: CDPSession, faults: string[]): Promise<number[]> {
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (OURS.test(context.origin)) worlds.unshift(context.id);
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const { url = '', stackTrace, text } = exceptionDetails;
    const places = [url, ...framesOf(stackTrace)];
    if (!places.some((place) => OURS.test(place))) return;
    faults.push(`An exception of ours: ${exceptionDetails.exception?.description ?? text}`);
  });
  await session.send('Runtime.enable');
  return worlds;
}

function framesOf(stack: Protocol.Runtime.StackTrace | undefined): string[] {
  return stack?.callFrames.map(({ url }) => url) ?? [];
}

async function longestSlice(session: CDPSession, worlds: readonly number[]): Promise<number> {
  let longest = 0;
  for (const contextId of worlds) {
    const expression = 'globalThis.newsglossCost?.().longestMs ?? 0';
    const answer = await session
      .send('Runtime.evaluate', { contextId, expression })
      // The world of a frame that has gone.
      .catch(() => undefined);
    const value: unknown = answer?.result.value;
    if (typeof value === 'number') longest = Math.max(longest, value);
  }
  return longest;
}

/** What is asked for of the extension's own pages in Firefox: its interface reaches the content script's world. */
interface ExtensionWindow {
  readonly browser: {
    readonly tabs: { query(filter: object): Promise<readonly { readonly id: number }[]> };
    readonly scripting: {
      executeScript(injection: {
        readonly target: { readonly tabId: number };
        readonly func: () => number;
      }): Promise<readonly { readonly result?: unknown }[]>;
    };
  };
}

/** Firefox shows nobody the world of a content script but its extension: a page of ours asks. */
async function longestInFirefox(page: Page): Promise<number> {
  const ours = await page.browser().newPage();
  try {
    // It never says that an extension's page has loaded, although it has.
    await ours.goto(`${FIREFOX_ORIGIN}/options.html`, { waitUntil: [] });
    return await ours.evaluate(longestInTabs);
  } catch {
    return 0;
  } finally {
    await ours.close().catch(() => undefined);
  }
}

/** Runs in a page of the extension: it is sent there as text. */
async function longestInTabs(): Promise<number> {
  const { browser } = globalThis as unknown as ExtensionWindow;
  const func = () => {
    const { newsglossCost } = globalThis as { newsglossCost?: () => { longestMs: number } };
    return newsglossCost?.().longestMs ?? 0;
  };
  let longest = 0;
  for (const { id } of await browser.tabs.query({})) {
    const answers = await browser.scripting
      .executeScript({ target: { tabId: id }, func })
      // A page of the browser or of ours.
      .catch(() => []);
    for (const { result } of answers) {
      if (typeof result === 'number') longest = Math.max(longest, result);
    }
  }
  return longest;
}
