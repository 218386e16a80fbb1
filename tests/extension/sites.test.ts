import { describe, expect, test } from 'vitest';
import { defaultSettings, type Pause, type Settings, type SiteRule } from '#extension/settings.ts';
import { pausesOver, siteState } from '#extension/sites.ts';

const NOW = 1_750_000_000_000;
const yes = { granted: true };
const no = { granted: false };

interface Said {
  readonly mode?: Settings['mode'];
  readonly sites?: Readonly<Record<string, SiteRule>>;
  readonly pauses?: Readonly<Record<string, Pause>>;
}

function settings({ mode = 'news', sites = {}, pauses = {} }: Said = {}): Settings {
  return {
    ...defaultSettings,
    mode,
    sites: new Map(Object.entries(sites)),
    pauses: new Map(Object.entries(pauses)),
  };
}

const at = (address: string, said: Said = {}, grant = yes) => {
  const { state, reason } = siteState(address, settings(said), grant, NOW);
  return `${state}: ${reason}`;
};

describe('a reader who has said nothing', () => {
  test.each([
    ['https://www.bbc.co.uk/news/uk-1', 'on: news-site'],
    ['http://www.bbc.co.uk/', 'on: news-site'],
    ['https://www.bbc.co.uk:8443/news', 'on: news-site'],
    ['https://WWW.BBC.CO.UK/news', 'on: news-site'],
    ['https://www.bbc.co.uk./news', 'on: news-site'],
    ['https://amp.theguardian.com/a', 'on: news-site'],
    ['https://shop.bbc.co.uk/', 'off: unknown-site'],
    ['https://www.bbc.co.uk.example.org/', 'off: unknown-site'],
    ['https://example.org/', 'off: unknown-site'],
    ['https://xn--mnchen-3ya.example/', 'off: unknown-site'],
    ['http://192.168.1.1/', 'off: unknown-site'],
    ['http://[::1]:8080/', 'off: unknown-site'],
    ['http://localhost:3000/', 'off: unknown-site'],
    ['https://web.archive.org/web/2019/https://www.bbc.co.uk/news', 'off: unknown-site'],
    ['file:///home/reader/article.html', 'cannot: file'],
    ['chrome://settings', 'cannot: browser-page'],
    ['edge://newtab', 'cannot: browser-page'],
    ['about:blank', 'cannot: browser-page'],
    ['moz-extension://1-2/options.html', 'cannot: browser-page'],
    ['view-source:https://www.bbc.co.uk/', 'cannot: browser-page'],
    ['data:text/html,hello', 'cannot: browser-page'],
    ['javascript:void(0)', 'cannot: browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'cannot: store'],
    ['https://addons.mozilla.org/en-GB/firefox/', 'cannot: store'],
    ['', 'cannot: no-address'],
    ['no address', 'cannot: no-address'],
  ])('finds %s %s', (address, expected) => {
    expect(at(address)).toBe(expected);
  });
});

describe('a reader’s rules', () => {
  const off = { sites: { 'bbc.co.uk': 'off' } } as const;
  const on = { sites: { 'example.org': 'on' } } as const;
  test.each<[string, string, Said, string]>([
    ['the site and its dresses', 'https://www.bbc.co.uk/', off, 'off: switched-off'],
    ['its subdomains', 'https://a.b.example.org/', on, 'on: switched-on'],
    ['not its neighbours', 'https://notexample.org/', on, 'off: unknown-site'],
    ['not the domain above', 'https://org/', on, 'off: unknown-site'],
    ['any port', 'https://example.org:444/', on, 'on: switched-on'],
    [
      'the nearer site first',
      'https://www.bbc.co.uk/',
      { sites: { 'bbc.co.uk': 'off', 'www.bbc.co.uk': 'on' } },
      'on: switched-on',
    ],
    [
      'an IP address whole',
      'http://10.0.0.1/',
      { sites: { '0.0.1': 'on', '10.0.0.1': 'off' } },
      'off: switched-off',
    ],
    [
      'an IDN in ASCII',
      'https://münchen.example/',
      { sites: { 'xn--mnchen-3ya.example': 'on' } },
      'on: switched-on',
    ],
    [
      'an archived copy of a site that is off',
      'https://web.archive.org/web/20190329id_/https://www.bbc.co.uk/news',
      { sites: { 'archive.org': 'on', 'bbc.co.uk': 'off' } },
      'on: switched-on',
    ],
    [
      'the original of an AMP copy',
      'https://www-bbc-co-uk.cdn.ampproject.org/c/s/www.bbc.co.uk/news',
      { sites: { 'bbc.co.uk': 'off' } },
      'off: switched-off',
    ],
    ['a reader who lists sites', 'https://www.bbc.co.uk/', { mode: 'listed' }, 'off: only-listed'],
    [
      'a listed site',
      'https://www.bbc.co.uk/',
      { mode: 'listed', sites: { 'bbc.co.uk': 'on' } },
      'on: switched-on',
    ],
  ])('hold for %s', (_, address, said, expected) => {
    expect(at(address, said)).toBe(expected);
  });

  test('never make a browser’s page or a file run', () => {
    expect(at('file:///a.html', { sites: { '': 'on' } })).toBe('cannot: file');
  });
});

describe('what the browser does not grant', () => {
  test('is off, with that as its reason', () => {
    expect(at('https://www.bbc.co.uk/', {}, no)).toBe('off: not-granted');
    expect(at('https://example.org/', { sites: { 'example.org': 'on' } }, no)).toBe(
      'off: not-granted',
    );
  });
  test('is not the reason where the reader would not have it anyway', () => {
    expect(at('https://example.org/', {}, no)).toBe('off: unknown-site');
    expect(at('https://www.bbc.co.uk/', { sites: { 'bbc.co.uk': 'off' } }, no)).toBe(
      'off: switched-off',
    );
  });
  test('in a private window is said to be so', () => {
    const shut = { granted: true, shut: true };
    expect(at('https://www.bbc.co.uk/', {}, shut)).toBe('cannot: private');
  });
});

describe('a pause', () => {
  const until = (ms: number): Said => ({ pauses: { 'bbc.co.uk': { until: NOW + ms } } });
  test('holds for its time, then ends by itself', () => {
    expect(at('https://www.bbc.co.uk/', until(1))).toBe('paused: for-a-time');
    expect(at('https://www.bbc.co.uk/', until(0))).toBe('on: news-site');
    expect(siteState('https://www.bbc.co.uk/', settings(until(5)), yes, NOW).until).toBe(NOW + 5);
  });
  test('holds until its tab closes', () => {
    const said = { pauses: { 'bbc.co.uk': { tab: 7 } } };
    expect(at('https://www.bbc.co.uk/', said)).toBe('paused: until-tab-closes');
  });
  test('says nothing where the site is off in any case', () => {
    const said = { ...until(1), sites: { 'bbc.co.uk': 'off' } } as const;
    expect(at('https://www.bbc.co.uk/', said)).toBe('off: switched-off');
  });
  test('is forgotten when it is over or its tab is gone, and not before', () => {
    const pauses = new Map<string, Pause>([
      ['over.example', { until: NOW }],
      ['runs.example', { until: NOW + 1 }],
      ['gone.example', { tab: 1 }],
      ['open.example', { tab: 2 }],
    ]);
    expect(pausesOver(pauses, NOW, new Set([2]))).toEqual(['over.example', 'gone.example']);
  });
});

describe('what the popup names', () => {
  test('is the site without its dress, and the publisher where we know it', () => {
    const state = siteState('https://www.bbc.co.uk/news', settings(), yes, NOW);
    expect(state).toMatchObject({ host: 'www.bbc.co.uk', site: 'bbc.co.uk', name: 'BBC' });
  });
  test('is the rule that decided', () => {
    const said = settings({ sites: { 'example.org': 'off' } });
    expect(siteState('https://a.example.org/', said, yes, NOW).rule).toBe('example.org');
  });
});

test.each([
  ['a site that nobody knows', 'https://example.org/', {}],
  [
    'one that is off because the reader names sites one by one',
    'https://example.org/',
    { mode: 'listed' },
  ],
  [
    'one that the reader had switched off',
    'https://example.org/',
    { sites: { 'example.org': 'off' } },
  ],
  ['a news site out of which the browser keeps us', 'https://www.bbc.co.uk/', {}],
] as const)(
  'to switch on %s, the browser is asked, unless it has let us in',
  (_, address, said) => {
    expect(siteState(address, settings(said), { granted: false }, NOW).asks).toBe(true);
    expect(siteState(address, settings(said), { granted: true }, NOW).asks).toBeUndefined();
  },
);
