import { describe, expect, test } from 'vitest';
import { covers, exactHost, grantedBeyond, withheldChanges } from '#extension/grants.ts';
import { newsSiteAt, siteCountry } from '#extension/news-site-at.ts';
import { newsMatches, newsSites } from '#extension/news-sites.ts';

describe('the list of news sites', () => {
  test('has at least 150 sites that publish in English, and some in French and German', () => {
    const inLanguage = (lang: string) => newsSites.filter((site) => site.lang === lang).length;
    expect(inLanguage('en')).toBeGreaterThanOrEqual(150);
    expect(inLanguage('fr')).toBeGreaterThan(2);
    expect(inLanguage('de')).toBeGreaterThan(2);
  });
  test('names exact hosts only, each once, with a name and a country', () => {
    for (const { host, name, country, lang } of newsSites) {
      expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
      expect(name, host).not.toBe('');
      expect(new Intl.DisplayNames('en-GB', { type: 'region' }).of(country)).not.toBe(country);
      expect(lang, host).toMatch(/^[a-z]{2}$/);
    }
    expect(new Set(newsSites.map((site) => site.host)).size).toBe(newsSites.length);
  });
  test('gives match patterns without a wildcard in the host', () => {
    expect(newsMatches()).toContain('*://www.bbc.co.uk/*');
    for (const match of newsMatches()) expect(match).toMatch(/^\*:\/\/[^*/]+\/\*$/);
  });
  test('knows the country of a site, and nothing of other hosts', () => {
    expect(siteCountry('www.irishtimes.com')).toBe('IE');
    expect(siteCountry('shop.bbc.co.uk')).toBeUndefined();
    expect(newsSiteAt('__proto__')).toBeUndefined();
    // Words of the list that are no hosts.
    for (const word of ['', 'en', 'BBC', 'bbc.co.uk', 'News']) {
      expect(newsSiteAt(word)).toBeUndefined();
    }
    for (const site of newsSites) expect(newsSiteAt(site.host)).toEqual(site);
  });
});

test.each([
  ['*://www.bbc.co.uk/*', 'www.bbc.co.uk', true],
  ['https://www.bbc.co.uk/*', 'www.bbc.co.uk', true],
  ['http://www.bbc.co.uk/*', 'www.bbc.co.uk', false],
  ['*://*.bbc.co.uk/*', 'www.bbc.co.uk', true],
  ['*://*.bbc.co.uk/*', 'bbc.co.uk', true],
  ['*://*.bbc.co.uk/*', 'notbbc.co.uk', false],
  ['*://*/*', 'example.org', true],
  ['https://*/*', 'example.org', true],
  ['<all_urls>', 'example.org', true],
  ['file:///*', 'example.org', false],
])('the pattern %s reaches %s: %s', (pattern, host, expected) => {
  expect(covers(pattern, host)).toBe(expected);
});

test('a pattern of one host is told from wider ones', () => {
  expect(exactHost('*://example.org/*')).toBe('example.org');
  expect(exactHost('*://*.example.org/*')).toBeUndefined();
  expect(exactHost('<all_urls>')).toBeUndefined();
});

test('content scripts are registered for what the reader granted, not for the shipped sites', () => {
  const patterns = [...newsMatches(), '*://example.org/*', '*://*/*'];
  expect(grantedBeyond(patterns)).toEqual(['*://example.org/*', '*://*/*']);
});

describe('when the browser takes a permission away', () => {
  const all = newsMatches();
  test('the host is withheld, and no other', () => {
    const left = all.filter((match) => !match.includes('www.bbc.co.uk'));
    const changes = withheldChanges({ withheld: new Set() }, left, ['*://www.bbc.co.uk/*']);
    expect(changes).toEqual([{ host: 'www.bbc.co.uk', withheld: true }]);
  });
  test('a site that the reader had added is withheld too', () => {
    const changes = withheldChanges({ withheld: new Set() }, all, ['*://example.org/*']);
    expect(changes).toEqual([{ host: 'example.org', withheld: true }]);
  });
  test('and gives it back, it is withheld no more', () => {
    const withheld = new Set(['example.org', 'www.bbc.co.uk']);
    const changes = withheldChanges({ withheld }, [...all, '*://example.org/*'], []);
    expect(changes.every((change) => !change.withheld)).toBe(true);
    expect(changes.map((change) => change.host).sort()).toEqual(['example.org', 'www.bbc.co.uk']);
  });
});
