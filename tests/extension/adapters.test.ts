import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { choose, pauseSite, ruleSite } from '#extension/changes.ts';
import { createMemoryStorage, type MemoryStorage } from './memory-storage.ts';

const ORIGIN = 'chrome-extension://id/';
const browser = vi.hoisted(() => ({
  storage: {} as Record<string, unknown>,
  sent: [] as unknown[],
  runtime: {
    getURL: (path: string) => `chrome-extension://id/${path}`,
    sendMessage: (message: unknown) => Promise.resolve({ is: browser.sent.push(message) }),
    onMessage: { addListener: () => undefined, removeListener: () => undefined },
  },
  i18n: {
    getMessage: (key: string, args: string[]) =>
      key === 'appLocale' ? 'en-GB' : [key, ...args].join(' '),
  },
  tabs: { create: vi.fn(() => Promise.resolve({})) },
}));
vi.mock('wxt/browser', () => ({ browser }));

const { badgeFor } = await import('#extension/badge.ts');
const { cardEntries } = await import('#extension/entries.ts');
const { openPanel, watchWishes } = await import('#extension/panel.ts');
const { browserSettings, watchPage } = await import('#extension/page-site.ts');
const { siteState } = await import('#extension/sites.ts');
const { defaultSettings } = await import('#extension/settings.ts');

let storage: MemoryStorage;
const session = new Map<string, unknown>();

beforeEach(() => {
  storage = createMemoryStorage();
  session.clear();
  browser.sent.length = 0;
  browser.tabs.create.mockClear();
  browser.storage = {
    ...storage,
    session: {
      get: async (key: string) => ({ [key]: session.get(key) }),
      set: async (values: object) => {
        for (const [key, one] of Object.entries(values)) session.set(key, one);
      },
      remove: async (key: string) => void session.delete(key),
      onChanged: { addListener: () => undefined, removeListener: () => undefined },
    },
  };
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the badge', () => {
  const on = siteState('https://www.bbc.co.uk/', defaultSettings, { granted: true }, 0);
  test.each([
    ['the number of terms', on, { terms: 18, state: 'done' }, true, '18'],
    ['no more than four characters', on, { terms: 4000, state: 'done' }, true, '999+'],
    ['nothing where there are none', on, { terms: 0, state: 'no-text' }, true, ''],
    ['that the site is off', { ...on, state: 'off' }, { terms: 0, state: 'off' }, true, 'badgeOff'],
    ['that it is paused', { ...on, state: 'paused' }, { terms: 0, state: 'off' }, true, 'II'],
    ['nothing where the reader wants none', on, { terms: 18, state: 'done' }, false, ''],
  ] as const)('says %s', (_, site, page, wanted, text) => {
    expect(badgeFor(site, page, wanted).text).toBe(text);
  });
  test('says in words what it says in short, also to those who want none', () => {
    expect(badgeFor(on, { terms: 1, state: 'done' }, false).title).toBe('actionTermsOne 1');
    expect(badgeFor(on, { terms: 1200, state: 'done' }, true).title).toBe('actionTermsOther 1,200');
  });
});

describe('an entry for a card', () => {
  const entry = (id: string, seeAlso: string[]) =>
    ({
      id,
      subject: 's',
      headword: id,
      kind: 'concept',
      label: 'l',
      seeAlso,
      confusedWith: [],
      careers: [],
    }) as never;
  test('comes with the heads of those that it names, and unknown ones are left out', () => {
    const entries = new Map([
      ['a', entry('a', ['b', 'lost', 'b'])],
      ['b', entry('b', [])],
    ]);
    const cards = cardEntries(entries, ['a', 'lost']);
    expect(cards.map((card) => card.linked.map((head) => head.id))).toEqual([['b']]);
  });
});

describe('the panel', () => {
  const wish = { show: 'entry', entry: 'a b' } as const;
  const left = () => session.get('panel-wish:7');

  test('opens beside the page in Chrome, at what was wished for, before any wait', async () => {
    const open = vi.fn(() => Promise.resolve());
    vi.stubGlobal('chrome', { sidePanel: { open } });
    const opening = openPanel(7, wish, false);
    expect(open).toHaveBeenCalledWith({ windowId: 7 });
    expect(await opening).toBe(true);
    expect(left()).toMatchObject({ wish });
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });

  test('opens as a sidebar in Firefox for a press on our own button', async () => {
    const sidebarAction = { open: vi.fn(() => Promise.resolve()), isOpen: vi.fn() };
    vi.stubGlobal('browser', { sidebarAction });
    await openPanel(7, wish, true);
    expect(sidebarAction.open).toHaveBeenCalledOnce();
    expect(left()).toMatchObject({ wish });
  });

  test('opens as a tab in Firefox for a message from a page, unless the sidebar is open', async () => {
    const isOpen = vi.fn(() => Promise.resolve(false));
    const sidebarAction = { open: vi.fn(() => Promise.reject(new Error('no gesture'))), isOpen };
    vi.stubGlobal('browser', { sidebarAction });
    await openPanel(7, wish, false);
    expect(sidebarAction.open).not.toHaveBeenCalled();
    expect(browser.tabs.create).toHaveBeenCalledWith({
      url: `${ORIGIN}sidepanel.html#/entry/a%20b`,
    });
    isOpen.mockResolvedValue(true);
    await openPanel(7, wish, false);
    expect(browser.tabs.create).toHaveBeenCalledOnce();
    expect(left()).toMatchObject({ wish });
  });

  test('opens as a tab where the browser refuses, or has no panel', async () => {
    vi.stubGlobal('chrome', { sidePanel: { open: () => Promise.reject(new Error('no gesture')) } });
    expect(await openPanel(7, { show: 'search', text: 'safe' }, true)).toBe(true);
    vi.stubGlobal('chrome', {});
    await openPanel(7, { show: 'new', text: 'a b' }, true);
    await openPanel(7, { show: 'glossary' }, true);
    expect(browser.tabs.create.mock.calls).toEqual([
      [{ url: `${ORIGIN}sidepanel.html#/search/safe` }],
      [{ url: `${ORIGIN}sidepanel.html#/new/a%20b` }],
      [{ url: `${ORIGIN}sidepanel.html#/glossary` }],
    ]);
  });

  test('shows a wish once, and none that is old or damaged', async () => {
    const show = vi.fn();
    const { signal } = new AbortController();
    session.set('panel-wish:7', { at: Date.now(), wish });
    await watchWishes(7, show, signal);
    await watchWishes(7, show, signal);
    session.set('panel-wish:7', { at: Date.now() - 60_000, wish });
    await watchWishes(7, show, signal);
    session.set('panel-wish:7', { at: Date.now(), wish: { show: 'dance' } });
    await watchWishes(7, show, signal);
    expect(show.mock.calls).toEqual([[wish]]);
  });
});

describe('a page', () => {
  const address = 'https://www.bbc.co.uk/news';
  const watch = async () => {
    const end = new AbortController();
    const told: boolean[] = [];
    await watchPage(
      () => address,
      ({ on }) => told.push(on),
      end.signal,
    );
    return { told, end, store: browserSettings() };
  };

  test('is told how it stands, and of every change until it goes', async () => {
    const { told, end, store } = await watch();
    await store.write([ruleSite('bbc.co.uk', 'off')]);
    await vi.waitFor(() => expect(told).toEqual([true, false]));
    await store.write([ruleSite('bbc.co.uk', undefined)]);
    await vi.waitFor(() => expect(told).toEqual([true, false, true]));
    end.abort();
    await store.write([choose('mode', 'listed')]);
    await new Promise((done) => setTimeout(done));
    expect(told).toHaveLength(3);
  });

  test('tells the toolbar that it is off', async () => {
    await browserSettings().write([ruleSite('bbc.co.uk', 'off')]);
    await watch();
    expect(browser.sent).toEqual([{ newsgloss: 'count', data: { terms: 0, state: 'off' } }]);
  });

  test('goes on by itself when a pause is over', async () => {
    vi.useFakeTimers({ now: 1_750_000_000_000 });
    await browserSettings().write([pauseSite('bbc.co.uk', { until: Date.now() + 60_000 })]);
    const { told } = await watch();
    expect(told).toEqual([false]);
    await vi.advanceTimersByTimeAsync(60_001);
    expect(told).toEqual([false, true]);
  });

  test('from which the browser keeps us out is off, whatever its site’s rule', async () => {
    await browserSettings().write([
      { area: 'local', key: 'withheld:www.bbc.co.uk', value: { v: 1, is: true } },
    ]);
    expect((await watch()).told).toEqual([false]);
  });

  test('that was to be explained once is off when the reader switches off its site, which was on', async () => {
    vi.stubGlobal('newsglossOnce', true);
    const { told, store } = await watch();
    await store.write([ruleSite('bbc.co.uk', 'off')]);
    await vi.waitFor(() => expect(told).toEqual([true, false]));
  });

  test('that is to be explained once is, although its site is off', async () => {
    vi.stubGlobal('newsglossOnce', true);
    await browserSettings().write([ruleSite('bbc.co.uk', 'off')]);
    expect((await watch()).told).toEqual([true]);
  });
});
