import { afterEach, describe, expect, test, vi } from 'vitest';
import { Popup, type PopupProps } from '#components/site-switch/Popup.tsx';
import type { SiteView } from '#components/site-switch/site-view.ts';
import { clear, doing, faults, LOOKS, look, named, show } from '../view.tsx';

const NOW = new Date(2026, 0, 31, 15, 0).getTime();
const bbc: SiteView = {
  state: 'on',
  reason: 'news-site',
  host: 'www.bbc.co.uk',
  site: 'bbc.co.uk',
  name: 'BBC',
};
const acts = () => ({
  onSwitch: vi.fn(),
  onPause: vi.fn(),
  onResume: vi.fn(),
  onOnce: vi.fn(),
  onShow: vi.fn(),
  onOptions: vi.fn(),
});
const open = (props: Partial<PopupProps> = {}) => {
  const done = acts();
  const page = { state: 'done', terms: 18 } as const;
  const place = show(
    <Popup site={bbc} page={page} once={false} asks={false} now={NOW} {...done} {...props} />,
  );
  return { ...done, place, words: () => (place.textContent ?? '').replace(/\s+/g, ' ') };
};

afterEach(clear);

const off = { ...bbc, state: 'off' } as const;
const states: readonly [string, Partial<PopupProps>, string][] = [
  ['a news site', {}, 'Explaining this siteBBC, a news site we know'],
  [
    'a site that was switched off',
    { site: { ...off, reason: 'switched-off', rule: 'bbc.co.uk' } },
    'Off on this siteBBC, you switched it off',
  ],
  [
    'a site under one that was switched off',
    { site: { ...off, reason: 'switched-off', site: 'a.example.org', rule: 'example.org' } },
    'you switched example.org off',
  ],
  [
    'an unknown site',
    { site: { ...off, reason: 'unknown-site' } },
    'not on our list of news sites',
  ],
  [
    'a site not granted',
    { site: { ...off, reason: 'not-granted' } },
    'your browser has not let us in',
  ],
  [
    'a reader who lists sites',
    { site: { ...off, reason: 'only-listed' } },
    'you chose “only where I say”',
  ],
  [
    'a pause of an hour',
    { site: { ...bbc, state: 'paused', reason: 'for-a-time', until: NOW + 40 * 60_000 } },
    'Paused on this siteBBC, until 15:40',
  ],
  [
    'a browser’s page',
    { site: { state: 'cannot', reason: 'browser-page', host: '', site: '' }, page: undefined },
    'Cannot run hereThis is one of the browser’s own pages.',
  ],
  [
    'a file',
    { site: { state: 'cannot', reason: 'file', host: '', site: '' }, page: undefined },
    'This is a file on your computer',
  ],
  [
    'this page once',
    { once: true, site: { ...off, reason: 'unknown-site' } },
    'Explaining this page once',
  ],
];

describe('the popup says how things stand on', () => {
  test.each(states)('%s', (_, props, expected) => {
    expect(open(props).words()).toContain(expected);
  });
});

describe('the popup', () => {
  test('has one switch, with a name that does not change and its state', () => {
    open();
    const button = named('button', 'Explain bbc.co.uk');
    expect(button.getAttribute('role')).toBe('switch');
    expect(button.getAttribute('aria-checked')).toBe('true');
    clear();
    open({ site: { ...off, reason: 'switched-off' } });
    expect(named('button', 'Explain bbc.co.uk').getAttribute('aria-checked')).toBe('false');
  });

  test('switches off what is on, and on what is off or paused', () => {
    const { onSwitch } = open();
    doing(() => named('button', 'Explain bbc.co.uk').click());
    expect(onSwitch).toHaveBeenLastCalledWith(false);
    const paused = open({ site: { ...bbc, state: 'paused', reason: 'until-tab-closes' } });
    doing(() => named('button', 'Explain bbc.co.uk').click());
    expect(paused.onSwitch).toHaveBeenLastCalledWith(true);
  });

  test('has no switch where nothing can be switched', () => {
    const { place } = open({ site: { state: 'cannot', reason: 'store', host: '', site: '' } });
    expect(place.querySelector('[role=switch]')).toBeNull();
  });

  test('pauses until the tab closes or for an hour, and shows the time left', () => {
    const { onPause } = open();
    doing(() => named('button', 'for one hour').click());
    doing(() => named('button', 'until the tab closes').click());
    expect(onPause.mock.calls).toEqual([['hour'], ['tab']]);
    const site = { ...bbc, state: 'paused', reason: 'for-a-time', until: NOW + 61_000 } as const;
    const paused = open({ site });
    expect(paused.words()).toContain('2 minutes left');
    doing(() => named('button', 'Resume').click());
    expect(paused.onResume).toHaveBeenCalledOnce();
  });

  test('says what was found, and leads to it', () => {
    const { onShow } = open();
    doing(() => named('button', 'Show all').click());
    expect(onShow).toHaveBeenCalledWith('page');
    expect(open({ page: { state: 'done', terms: 1 } }).words()).toContain('1 term on this page');
    expect(open({ page: { state: 'done', terms: 0 } }).words()).toContain('Nothing is underlined');
    expect(open({ page: { state: 'no-text', terms: 0 } }).words()).toContain('No article text');
    expect(open({ page: { state: 'busy', terms: 3 } }).words()).toContain('changes too fast');
    expect(open({ page: undefined }).words()).toContain('Reload the page');
  });

  test('offers to explain one page where the site is off, and nowhere else', () => {
    const { onOnce } = open({ site: { ...off, reason: 'unknown-site' }, page: undefined });
    doing(() => named('button', 'Explain this page once').click());
    expect(onOnce).toHaveBeenCalledOnce();
    expect(open().words()).not.toContain('once');
  });

  test('says beforehand that the browser will ask', () => {
    const site = { ...off, reason: 'unknown-site' } as const;
    expect(open({ site, asks: true }).words()).toContain('Your browser will ask you first.');
  });

  test('is one screen without scrolling, however long the name of the site', () => {
    const host = `${'a-very-long-name-of-a-newspaper'.repeat(3)}.example`;
    const { place } = open({ site: { ...bbc, host, site: host, name: host } });
    const popup = place.querySelector('.popup') as HTMLElement;
    expect(popup.scrollWidth).toBeLessThanOrEqual(320);
    expect(popup.getBoundingClientRect().height).toBeLessThan(560);
  });

  test.each(LOOKS)('gives axe nothing to say, in any state, %s', async (as) => {
    await look(as);
    for (const [name, props] of states) {
      open(props);
      expect(await faults(), name).toEqual([]);
      clear();
    }
  });
});
