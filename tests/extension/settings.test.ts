import { describe, expect, test, vi } from 'vitest';
import {
  choose,
  neverMark,
  pauseSite,
  resetAll,
  ruleSite,
  switchSubject,
  withhold,
} from '#extension/changes.ts';
import { createHistory } from '#extension/history.ts';
import { defaultSettings } from '#extension/settings.ts';
import { createSettings } from '#extension/settings-store.ts';
import { readSettings } from '#extension/stored.ts';
import { createMemoryStorage } from './memory-storage.ts';

const everything = [
  choose('mode', 'listed'),
  choose('marks', 'every'),
  choose('frontPages', true),
  choose('underline', 'solid'),
  choose('cardOpen', 'click'),
  choose('cardDelay', 800),
  choose('cardSize', 'large'),
  choose('theme', 'sepia'),
  choose('history', true),
  choose('badge', false),
  ruleSite('example.org', 'on'),
  ruleSite('bbc.co.uk', 'off'),
  pauseSite('ft.com', { until: 5 }),
  pauseSite('rte.ie', { tab: 3 }),
  switchSubject('trade', false),
  neverMark('safe', true),
  withhold('www.cnn.com', true),
];

describe('a reader’s choices', () => {
  test('are the usual ones where nothing is stored', async () => {
    expect(await createSettings(createMemoryStorage()).read()).toEqual(defaultSettings);
  });

  test('are read as they were written, one and all', async () => {
    const store = createSettings(createMemoryStorage());
    await store.write(everything);
    expect(await store.read()).toEqual({
      mode: 'listed',
      sites: new Map([
        ['example.org', 'on'],
        ['bbc.co.uk', 'off'],
      ]),
      pauses: new Map<string, unknown>([
        ['ft.com', { until: 5 }],
        ['rte.ie', { tab: 3 }],
      ]),
      withheld: new Set(['www.cnn.com']),
      marks: 'every',
      frontPages: true,
      underline: 'solid',
      subjectsOff: new Set(['trade']),
      neverMarked: new Set(['safe']),
      card: { open: 'click', delay: 800, size: 'large' },
      theme: 'sepia',
      history: true,
      badge: false,
    });
  });

  test('follow the account, but pauses and what the browser withholds stay on the device', async () => {
    const storage = createMemoryStorage();
    await createSettings(storage).write(everything);
    expect([...storage.content.local.keys()].sort()).toEqual([
      'pause:ft.com',
      'pause:rte.ie',
      'withheld:www.cnn.com',
    ]);
  });

  test('are undone by the changes that a change gives back', async () => {
    const store = createSettings(createMemoryStorage());
    await store.write([choose('marks', 'every'), ruleSite('example.org', 'on')]);
    const before = await store.read();
    const undo = await store.write([
      choose('marks', 'key'),
      ruleSite('example.org', undefined),
      ruleSite('bbc.co.uk', 'off'),
    ]);
    expect(await store.read()).not.toEqual(before);
    await store.write(undo);
    expect(await store.read()).toEqual(before);
  });

  test('are all put back by a reset, and all brought back by its undoing', async () => {
    const store = createSettings(createMemoryStorage());
    await store.write(everything);
    const before = await store.read();
    const undo = await store.write(resetAll(before));
    expect(await store.read()).toEqual({ ...defaultSettings, withheld: before.withheld });
    await store.write(undo);
    expect(await store.read()).toEqual(before);
  });

  test('of two windows that change at once are all kept', async () => {
    const storage = createMemoryStorage();
    const [one, other] = [createSettings(storage), createSettings(storage)];
    await Promise.all([
      one.write([ruleSite('a.example', 'on'), choose('marks', 'every')]),
      other.write([ruleSite('b.example', 'off'), choose('theme', 'dark')]),
      one.write([neverMark('safe', true)]),
      other.write([neverMark('nato', true)]),
    ]);
    const settings = await one.read();
    expect([...settings.sites.keys()].sort()).toEqual(['a.example', 'b.example']);
    expect([...settings.neverMarked].sort()).toEqual(['nato', 'safe']);
    expect([settings.marks, settings.theme]).toEqual(['every', 'dark']);
  });

  test('are told to whoever watches, until they watch no more', async () => {
    const storage = createMemoryStorage();
    const store = createSettings(storage);
    const end = new AbortController();
    const told = vi.fn();
    store.watch(told, end.signal);
    await store.write([choose('marks', 'every')]);
    await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
    expect(told.mock.calls[0]?.[0].marks).toBe('every');
    await createHistory(storage).note('safe', 1);
    end.abort();
    await store.write([choose('marks', 'key')]);
    await new Promise((done) => setTimeout(done));
    expect(told).toHaveBeenCalledOnce();
  });

  test('are kept on the device where the account’s storage is full', async () => {
    const storage = createMemoryStorage();
    const store = createSettings(storage);
    await store.write([choose('marks', 'every')]);
    storage.fillSync();
    await store.write([choose('marks', 'key'), ruleSite('example.org', 'off')]);
    const settings = await store.read();
    expect(settings.marks).toBe('key');
    expect(settings.sites.get('example.org')).toBe('off');
  });
});

describe('a damaged store', () => {
  const broken = {
    sync: {
      mode: { v: 1, is: 'sometimes' },
      marks: 'every',
      'card-delay': { v: 1, is: -5 },
      theme: { v: 1, is: 'dark' },
      'site:example.org': { v: 1, is: 'maybe' },
      'site:bbc.co.uk': { v: 1, is: 'off' },
      history: null,
      badge: { v: 0, is: false },
    },
    local: { 'pause:ft.com': { v: 1, is: { until: 'tomorrow' } } },
  };

  test('falls back value by value: what is sound holds', async () => {
    const settings = await createSettings(createMemoryStorage(broken)).read();
    expect(settings).toEqual({
      ...defaultSettings,
      theme: 'dark',
      sites: new Map([['bbc.co.uk', 'off']]),
    });
  });

  test('names each value that it could not read', () => {
    const { damaged } = readSettings(broken);
    expect(damaged.map(({ key }) => key).sort()).toEqual(
      [
        'badge',
        'card-delay',
        'history',
        'marks',
        'mode',
        'pause:ft.com',
        'site:example.org',
      ].sort(),
    );
    for (const { problem } of damaged) expect(problem).not.toBe('');
  });

  test('has its damaged values set aside, not dropped, and thrown away only when the reader says so', async () => {
    const storage = createMemoryStorage(broken);
    const store = createSettings(storage);
    const aside = await store.putAside();
    expect(aside.find(({ key }) => key === 'mode')?.value).toEqual({ v: 1, is: 'sometimes' });
    expect(aside).toHaveLength(7);
    expect(storage.content.sync.has('mode')).toBe(false);
    expect(await store.putAside()).toHaveLength(7);
    await store.dropAside();
    expect(await store.putAside()).toEqual([]);
    expect((await store.read()).theme).toBe('dark');
  });

  test('leaves alone what a later version wrote', async () => {
    const later = { v: 99, is: { anything: true } };
    const storage = createMemoryStorage({ sync: { theme: later } });
    const store = createSettings(storage);
    expect((await store.read()).theme).toBe('page');
    expect(await store.putAside()).toEqual([]);
    expect(storage.content.sync.get('theme')).toEqual(later);
  });

  test('of which nothing can be had still gives the usual choices', async () => {
    const storage = createMemoryStorage();
    const store = createSettings({
      ...storage,
      sync: { ...storage.sync, get: () => Promise.reject(new Error('sync is off')) },
    });
    expect(await store.read()).toEqual(defaultSettings);
  });
});
