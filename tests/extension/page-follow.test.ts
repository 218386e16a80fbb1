import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageReport } from '#extension/messages.ts';
import type { FollowedPage } from '#extension/page-follow.ts';

const REPORT: PageReport = {
  state: 'done',
  title: 'An article',
  url: 'https://www.bbc.co.uk/news/1',
  mentions: [],
  possible: [],
};
/** A minute in which the reader does nothing, in ms. */
const MINUTE = 60_000;

interface Line {
  readonly say: (message: unknown) => void;
  readonly end: () => void;
}
const browser = vi.hoisted(() => ({
  /** Takes up a line; without one, no content script is there. */
  answer: undefined as ((line: Line) => void) | undefined,
  calls: 0,
  runtime: { getURL: (path: string) => `chrome-extension://id/${path}` },
  tabs: {
    query: async () => [{ id: 5, windowId: 1, url: 'https://www.bbc.co.uk/', incognito: false }],
    connect: () => {
      browser.calls += 1;
      const heard: Line['say'][] = [];
      const ended: ((port: object) => void)[] = [];
      const line = {
        say: (message: unknown) => {
          for (const each of heard) each(message);
        },
        end: () => {
          for (const each of ended) each({});
        },
      };
      queueMicrotask(() => (browser.answer ?? line.end)(line));
      return {
        onMessage: { addListener: (each: Line['say']) => heard.push(each) },
        onDisconnect: { addListener: (each: (port: object) => void) => ended.push(each) },
        disconnect: () => undefined,
      };
    },
    onActivated: { addListener: () => undefined, removeListener: () => undefined },
    onUpdated: { addListener: () => undefined, removeListener: () => undefined },
  },
}));
vi.mock('wxt/browser', () => ({ browser }));
const { followPage } = await import('#extension/page-follow.ts');

let end: AbortController;
let told: FollowedPage[];

beforeEach(() => {
  vi.useFakeTimers();
  browser.answer = undefined;
  browser.calls = 0;
  end = new AbortController();
  told = [];
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

/** Opens the panel beside the page. */
function open(): void {
  followPage(1, (page) => told.push(page), end.signal);
}

test('a page that says nothing is told of once, and looked at ever more rarely', async () => {
  open();
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(told.map(({ report }) => report)).toEqual([undefined]);
  expect(browser.calls).toBeGreaterThan(3);
  expect(browser.calls).toBeLessThan(30);
});

test('a page that is switched on while the panel stands beside it is heard without a press', async () => {
  open();
  await vi.advanceTimersByTimeAsync(MINUTE);
  browser.answer = (line) => line.say(REPORT);
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(told.map(({ report }) => report?.title)).toEqual([undefined, 'An article']);
});

test('what a page sends that is no report is not passed on', async () => {
  browser.answer = (line) => {
    line.say({ ...REPORT, mentions: [{ id: 'one' }] });
    line.say(REPORT);
  };
  open();
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(told.map(({ report }) => report)).toEqual([undefined, REPORT]);
});

test('a page that ends the line is silent at once, and nothing is looked at after the panel has gone', async () => {
  let line: Line | undefined;
  browser.answer = (taken) => {
    line = taken;
    taken.say(REPORT);
  };
  open();
  await vi.advanceTimersByTimeAsync(1);
  line?.end();
  expect(told.at(-1)?.report).toBeUndefined();
  expect(told).toHaveLength(3);
  end.abort();
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(browser.calls).toBe(1);
});
