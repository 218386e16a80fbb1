import { describe, expect, test } from 'vitest';
import type { Change } from '#extension/changes.ts';
import { ruleSite } from '#extension/changes.ts';
import type { Settings } from '#extension/settings.ts';
import { createSettings } from '#extension/settings-store.ts';
import { PAUSE_HOUR, pauseFor, resumeSite, switchSite } from '#extension/site-control.ts';
import { siteState } from '#extension/sites.ts';
import { createMemoryStorage } from './memory-storage.ts';

const NOW = 1_750_000_000_000;
const BBC = 'https://www.bbc.co.uk/news';

async function reader(...start: readonly Change[]) {
  const store = createSettings(createMemoryStorage());
  await store.write(start);
  const look = async (address = BBC, now = NOW) =>
    siteState(address, await store.read(), { granted: true }, now);
  const act = async (change: (settings: Settings) => readonly Change[]) => {
    await store.write(change(await store.read()));
  };
  const turn = async (on: boolean, address = BBC) => {
    const site = await look(address);
    await act((settings) => switchSite(address, site, settings, on, NOW));
  };
  return { store, look, act, turn };
}

describe('the switch', () => {
  test('turns a news site off, and on again without a trace', async () => {
    const { store, look, turn } = await reader();
    await turn(false);
    expect((await look()).reason).toBe('switched-off');
    await turn(true);
    expect((await look()).reason).toBe('news-site');
    expect((await store.read()).sites.size).toBe(0);
  });
  test('turns another site on, and off again without a trace', async () => {
    const { store, look, turn } = await reader();
    await turn(true, 'https://example.org/');
    expect((await look('https://example.org/')).reason).toBe('switched-on');
    await turn(false, 'https://example.org/');
    expect((await store.read()).sites.size).toBe(0);
  });
  test('overrules a rule for the domain above, there alone', async () => {
    const { look, turn } = await reader(ruleSite('example.org', 'off'));
    await turn(true, 'https://news.example.org/');
    expect((await look('https://news.example.org/')).state).toBe('on');
    expect((await look('https://example.org/')).state).toBe('off');
  });
  test('takes the place of an older rule for the very host', async () => {
    const { look, turn } = await reader(ruleSite('www.bbc.co.uk', 'off'));
    await turn(true);
    expect((await look()).state).toBe('on');
  });
  test('ends a pause', async () => {
    const { look, act, turn } = await reader();
    const site = await look();
    await act(() => pauseFor(site, undefined, NOW));
    await turn(true);
    expect((await look()).state).toBe('on');
  });
});

describe('a pause', () => {
  test('of one hour ends after one hour', async () => {
    const { look, act } = await reader();
    const site = await look();
    await act(() => pauseFor(site, undefined, NOW));
    expect((await look(BBC, NOW + PAUSE_HOUR - 1)).state).toBe('paused');
    expect((await look(BBC, NOW + PAUSE_HOUR)).state).toBe('on');
  });
  test('until a tab closes holds in every tab of the site, and ends at a word', async () => {
    const { look, act } = await reader();
    const site = await look();
    await act(() => pauseFor(site, 7, NOW));
    const paused = await look('https://www.bbc.co.uk/other');
    expect(paused.reason).toBe('until-tab-closes');
    await act((settings) => resumeSite(paused, settings));
    expect((await look()).state).toBe('on');
  });
});
