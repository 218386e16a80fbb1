import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ruleSite } from '#extension/changes.ts';
import { hostPattern } from '#extension/grants.ts';
import { newsMatches } from '#extension/news-sites.ts';
import { createSettings, type SettingsStore } from '#extension/settings-store.ts';
import { createMemoryStorage } from './memory-storage.ts';

type Heard = (change: { origins?: string[] }) => void;
const browser = vi.hoisted(() => ({
  granted: [] as string[],
  returned: [] as string[],
  injected: [] as string[][],
  added: undefined as Heard | undefined,
  permissions: {
    getAll: async () => ({ origins: browser.granted }),
    remove: async ({ origins }: { origins: string[] }) => browser.returned.push(...origins) > 0,
    onAdded: {
      addListener: (heard: Heard) => {
        browser.added = heard;
      },
    },
    onRemoved: { addListener: () => undefined },
  },
  runtime: { getManifest: () => ({}), getURL: (path: string) => `chrome-extension://id/${path}` },
  scripting: {
    getRegisteredContentScripts: async () => [],
    registerContentScripts: async () => undefined,
  },
  tabs: {
    query: async ({ url }: { url: string[] }) => {
      browser.injected.push(url);
      return [];
    },
  },
}));
vi.mock('wxt/browser', () => ({ browser }));
const { listenForGrants } = await import('#extension/grant-watch.ts');
const { returnSite } = await import('#extension/permissions.ts');

let store: SettingsStore;

/** The browser lets us in: after a prompt of ours, or because the reader changed its own settings. */
async function letIn(...hosts: readonly string[]): Promise<void> {
  const origins = hosts.map(hostPattern);
  browser.granted = [...new Set([...browser.granted, ...origins])];
  browser.added?.({ origins });
  await vi.waitFor(() => expect(browser.injected).toEqual([origins]));
}

beforeEach(() => {
  browser.granted = newsMatches();
  browser.returned.length = 0;
  browser.injected.length = 0;
  store = createSettings(createMemoryStorage());
  listenForGrants(store);
});

describe('a yes to the browser’s prompt', () => {
  test('switches the site on, although the reader had switched it off before', async () => {
    await store.write([ruleSite('gazette.example', 'off')]);
    await letIn('www.gazette.example');
    expect((await store.read()).sites).toEqual(new Map([['gazette.example', 'on']]));
  });
  test('leaves no rule where a news site is on by itself', async () => {
    await letIn('www.bbc.co.uk');
    expect((await store.read()).sites.size).toBe(0);
  });
});

test('sites that the browser gives back all at once stay off where the reader switched them off', async () => {
  await store.write([ruleSite('bbc.co.uk', 'off'), ruleSite('irishtimes.com', 'off')]);
  await letIn('www.bbc.co.uk', 'www.irishtimes.com', 'www.ft.com');
  expect([...(await store.read()).sites.values()]).toEqual(['off', 'off']);
});

describe('a rule that the reader takes away', () => {
  test('gives back every host of its site, and no other', async () => {
    const kept = ['example.org', 'notgazette.example'].map(hostPattern);
    const theirs = ['www.gazette.example', 'gazette.example'].map(hostPattern);
    browser.granted = [...newsMatches(), ...kept, ...theirs];
    await returnSite('gazette.example');
    expect(browser.returned).toEqual(theirs);
  });
  test('gives back nothing of a shipped site', async () => {
    await returnSite('bbc.co.uk');
    expect(browser.returned).toEqual([]);
  });
});
