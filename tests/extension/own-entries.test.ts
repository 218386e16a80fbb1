import { describe, expect, test, vi } from 'vitest';
import { createOwnStore } from '#extension/own-entries.ts';
import { keepOwnGlossary } from '#extension/own-glossary.ts';
import { createSettings } from '#extension/settings-store.ts';
import { OWN_LIMITS, type OwnEntry } from '#glossary/own-entry.ts';
import { createRecogniser } from '#matcher/recognise/recognise.ts';
import { openRules } from '#matcher/rules/open-rules.ts';
import { loadIndex } from '#matcher/scan/form-index.ts';
import { atOnce } from '#matcher/scan/steps.ts';
import { createMemoryStorage } from './memory-storage.ts';

const entry = (name: string, more: Partial<OwnEntry> = {}): OwnEntry => ({
  id: `own:${name.toLowerCase().replaceAll(' ', '-')}`,
  headword: name,
  forms: [],
  text: `What ${name} is.`,
  created: 1,
  changed: 1,
  ...more,
});
const stored = (value: object, version = 1) => ({ v: version, is: value });
const { id: _, ...sound } = entry('Sound');
/** So long that every promise of the memory storage has settled. */
const settled = () => new Promise<void>((done) => setTimeout(done, 20));

describe('the reader’s own entries', () => {
  test('are kept, changed, taken away and put back', async () => {
    const store = createOwnStore(createMemoryStorage());
    const first = entry('Fenwick House', { forms: ['the House'] });
    expect(await store.keep(first, undefined)).toBe('kept');
    expect(await store.keep({ ...first, text: 'More.', changed: 2 }, 1)).toBe('kept');
    expect((await store.read()).entries).toEqual([{ ...first, text: 'More.', changed: 2 }]);
    await store.remove(first.id);
    expect((await store.read()).entries).toEqual([]);
    expect(await store.keep(first, undefined)).toBe('kept');
    expect((await store.read()).entries).toEqual([first]);
  });

  test('come by headword, with notes on shipped entries', async () => {
    const store = createOwnStore(createMemoryStorage());
    for (const name of ['Šefčovič', 'Zeta', 'Alpha']) await store.keep(entry(name), undefined);
    await store.note('nato', 'Founded in 1949.');
    await store.note('safe', 'Soon gone.');
    await store.note('safe', '');
    const { entries, notes } = await store.read();
    expect(entries.map(({ headword }) => headword)).toEqual(['Alpha', 'Šefčovič', 'Zeta']);
    expect([...notes]).toEqual([['nato', 'Founded in 1949.']]);
    const found = await store.find(['own:zeta', 'nato', 'own:none', 'safe']);
    expect(found.entries.map(({ headword }) => headword)).toEqual(['Zeta']);
    expect([...found.notes.keys()]).toEqual(['nato']);
  });

  test('of two windows that write at once are all there', async () => {
    const storage = createMemoryStorage();
    const [one, two] = [createOwnStore(storage), createOwnStore(storage)];
    await Promise.all([
      one.keep(entry('Alpha'), undefined),
      two.keep(entry('Beta'), undefined),
      one.note('nato', 'A note.'),
      two.note('safe', 'Another.'),
      one.keep(entry('Gamma'), undefined),
    ]);
    const { entries, notes } = await one.read();
    expect(entries.map(({ headword }) => headword)).toEqual(['Alpha', 'Beta', 'Gamma']);
    expect(notes.size).toBe(2);
  });

  test('that another window has changed since are not overwritten', async () => {
    const storage = createMemoryStorage();
    const [one, two] = [createOwnStore(storage), createOwnStore(storage)];
    await one.keep(entry('Alpha'), undefined);
    expect(await two.keep(entry('Alpha', { text: 'Theirs.', changed: 5 }), 1)).toBe('kept');
    expect(await one.keep(entry('Alpha', { text: 'Mine.', changed: 6 }), 1)).toBe(
      'changed-elsewhere',
    );
    expect((await one.read()).entries[0]?.text).toBe('Theirs.');
  });

  test('are no more than there is room for; those that are there can still be changed', async () => {
    const local = Object.fromEntries(
      Array.from({ length: OWN_LIMITS.entries }, (_one, at) => [`own:${at}`, stored(sound)]),
    );
    const store = createOwnStore(createMemoryStorage({ local }));
    expect(await store.keep(entry('One more'), undefined)).toBe('full');
    expect(await store.keep({ ...entry('Changed'), id: 'own:7' }, 1)).toBe('kept');
  });

  test('are kept whole or not at all where the browser refuses', async () => {
    const storage = createMemoryStorage();
    const refusing = { ...storage.local, set: () => Promise.reject(new Error('quota exceeded')) };
    const store = createOwnStore({ ...storage, local: refusing });
    await expect(store.keep(entry('Alpha'), undefined)).rejects.toThrow('quota exceeded');
    expect((await store.read()).entries).toEqual([]);
  });

  test('are told of to every window that watches, until it ends', async () => {
    const storage = createMemoryStorage();
    const end = new AbortController();
    const changed = vi.fn();
    createOwnStore(storage).watch(changed, end.signal);
    const other = createOwnStore(storage);
    await other.keep(entry('Alpha'), undefined);
    await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
    expect(changed.mock.lastCall?.[0].entries).toHaveLength(1);
    await storage.local.set({ theme: 'dark' });
    end.abort();
    await other.remove('own:alpha');
    await settled();
    expect(changed).toHaveBeenCalledOnce();
  });
});

describe('what is damaged', () => {
  const damaged = {
    'own:text': 'only a text',
    'own:long': stored({ ...sound, text: 'x'.repeat(OWN_LIMITS.text + 1) }),
    'own:nameless': stored({ ...sound, headword: '' }),
    'own:forms': stored({ ...sound, forms: Array.from({ length: 21 }, String) }),
    'own:strange': stored({ ...sound, html: '<b>' }),
    'own:when': stored({ ...sound, changed: Number.NaN }),
    'note:nato': stored({ text: 'no text' }),
  };
  const local = { ...damaged, 'own:sound': stored(sound), 'own:newer': stored({ a: 1 }, 2) };

  test('spoils nothing else, and is left where it is by reading', async () => {
    const storage = createMemoryStorage({ local });
    const { entries, notes } = await createOwnStore(storage).read();
    expect(entries.map(({ id }) => id)).toEqual(['own:sound']);
    expect(notes.size).toBe(0);
    expect(storage.content.local.size).toBe(Object.keys(local).length);
  });

  test('is set aside, where the reader finds it among the settings’, and nothing is dropped', async () => {
    const storage = createMemoryStorage({ local });
    await createOwnStore(storage).putAside();
    const kept = await createSettings(storage).putAside();
    expect(kept.map(({ key }) => key).sort()).toEqual(Object.keys(damaged).sort());
    expect(kept.find(({ key }) => key === 'own:text')?.value).toBe('only a text');
    expect(storage.content.local.has('own:text')).toBe(false);
    // A later version's entry is whole: it waits for that version.
    expect(storage.content.local.has('own:newer')).toBe(true);
    expect((await createOwnStore(storage).read()).entries).toHaveLength(1);
  });
});

describe('a page', () => {
  test('is not told of settings when the reader writes, nor given entries to read with them', async () => {
    const storage = createMemoryStorage({ local: { 'own:sound': stored(sound) } });
    const get = vi.fn(storage.local.get);
    const getKeys = async () => [...storage.content.local.keys()];
    const settings = createSettings({ ...storage, local: { ...storage.local, get, getKeys } });
    const changed = vi.fn();
    settings.watch(changed, new AbortController().signal);
    await createOwnStore(storage).keep(entry('Alpha'), undefined);
    await settings.read();
    expect(changed).not.toHaveBeenCalled();
    expect(get.mock.calls).toEqual([[[]]]);
  });

  test('is told by one stamp that there are own entries, that they changed, and that there are none', async () => {
    const storage = createMemoryStorage();
    const store = createOwnStore(storage);
    keepOwnGlossary(storage, 'Your glossary');
    const stamp = () => storage.content.local.get('own-stamp');
    await store.note('nato', 'A note is no entry.');
    await settled();
    expect(stamp()).toBeUndefined();
    await store.keep(entry('Alpha'), undefined);
    await vi.waitFor(() => expect(stamp()).toBeDefined());
    const before = stamp();
    await store.keep(entry('Beta'), undefined);
    await vi.waitFor(() => expect(stamp()).not.toBe(before));
    await Promise.all([store.remove('own:alpha'), store.remove('own:beta')]);
    await vi.waitFor(() => expect(stamp()).toBeUndefined());
  });

  test('gets an index that finds them, and nothing where there are none', async () => {
    const storage = createMemoryStorage();
    const store = createOwnStore(storage);
    const own = keepOwnGlossary(storage, 'Your glossary');
    expect(await own.glossary()).toBeNull();
    await store.keep(entry('Fenwick House', { forms: ['fen', 'the Dome', '#'] }), undefined);
    await store.keep(entry('green deal'), undefined);
    const packed = await own.glossary();
    const bytes = Uint8Array.from(atob(packed?.index ?? ''), (unit) => unit.charCodeAt(0));
    const index = loadIndex(bytes);
    const rules = atOnce(openRules(JSON.parse(packed?.rules ?? ''), index));
    const text = 'At Fenwick House in the fen the Green deals of 5 were made by the Dome’s men.';
    const blocks = [{ text, role: 'body', section: 0 }] as const;
    const { matches } = createRecogniser(index, rules).resolve(blocks, {});
    expect(matches.map(({ start, end, entry: id }) => [text.slice(start, end), id])).toEqual([
      ['Fenwick House', 'own:fenwick-house'],
      ['Green deals', 'own:green-deal'],
      ['the Dome', 'own:fenwick-house'],
    ]);
  });

  test('gets them for its cards, and the reader’s notes on others cut to a line', async () => {
    const storage = createMemoryStorage();
    const store = createOwnStore(storage);
    const own = keepOwnGlossary(storage, 'Your glossary');
    await store.keep(entry('Alpha', { text: 'One.\n\n<b>Two</b>.' }), undefined);
    await store.note('nato', `Long\n${'x'.repeat(300)}`);
    const shipped = { entry: { id: 'nato' }, linked: [] } as never;
    const [nato, alpha] = await own.complete([shipped], ['nato', 'own:alpha', 'own:none']);
    expect(nato?.note).toMatch(/^Long x{100,}…$/u);
    expect(nato?.note?.length).toBe(160);
    expect(alpha?.entry).toMatchObject({
      own: true,
      label: 'Your glossary',
      summary: 'One. <b>Two</b>.',
      body: 'One.\n\n<b>Two</b>.',
    });
  });

  test('gets the shipped entries where the reader’s own cannot be read', async () => {
    const storage = createMemoryStorage();
    const broken = { ...storage.local, get: () => Promise.reject(new Error('broken')) };
    const own = keepOwnGlossary({ ...storage, local: broken }, 'Your glossary');
    const shipped = { entry: { id: 'nato' }, linked: [] } as never;
    expect(await own.complete([shipped], ['nato'])).toEqual([shipped]);
    await expect(own.glossary()).rejects.toThrow('broken');
  });
});
