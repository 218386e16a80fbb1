import type { CDPSession, Page, Protocol } from 'puppeteer-core';

/** What our code did wrong on a page, and what it cost. */
export interface Watch {
  readonly faults: string[];
  /** The longest slice of work in ms; 0 where the browser does not tell. */
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
    return { faults, longestSlice: async () => 0, fullSpeed: async () => {} };
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
