import { describe, expect, test } from 'vitest';
import { readAddress } from '#extension/address.ts';
import { domainsOf, readHost, siteOf } from '#extension/host.ts';
import { showHost } from '#extension/host-name.ts';

describe('a host that a reader types', () => {
  test.each([
    ['example.org', 'example.org'],
    ['  Example.ORG  ', 'example.org'],
    ['https://www.example.org:8443/news?a=b#c', 'www.example.org'],
    ['example.org/news', 'example.org'],
    ['example.org:80', 'example.org'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['192.168.0.1', '192.168.0.1'],
    ['http://[::1]/', '[::1]'],
    ['localhost:3000', 'localhost'],
    ['example.org.', 'example.org'],
  ])('as “%s” is %s', (typed, host) => {
    expect(readHost(typed)).toBe(host);
  });
  test.each([
    '',
    '   ',
    'two words.org',
    'org',
    '*.example.org',
    'ftp://example.org',
    'file:///a',
    'mailto:a@b.org',
    'https://',
    'a..b',
    'http://me:secret@example.org/',
  ])('as “%s” is none', (typed) => {
    expect(readHost(typed)).toBeUndefined();
  });
});

test('a rule for a site is kept without the dress in which it was met', () => {
  expect(
    ['www.bbc.co.uk', 'm.bbc.co.uk', 'news.sky.com', 'www.com', '10.0.0.1'].map(siteOf),
  ).toEqual(['bbc.co.uk', 'bbc.co.uk', 'news.sky.com', 'www.com', '10.0.0.1']);
});

test('rules are looked for at the host, then at the domains above it, never at a top-level domain', () => {
  expect(domainsOf('a.b.co.uk')).toEqual(['a.b.co.uk', 'b.co.uk', 'co.uk']);
  expect(domainsOf('localhost')).toEqual(['localhost']);
  expect(domainsOf('10.0.0.1')).toEqual(['10.0.0.1']);
});

test.each([
  ['https://web.archive.org/web/20190329000000/https://www.bbc.co.uk/news', 'www.bbc.co.uk'],
  ['https://web.archive.org/web/20190329if_/http:/www.bbc.co.uk/news', 'www.bbc.co.uk'],
  ['https://web.archive.org/web/2019/www.bbc.co.uk/news', 'www.bbc.co.uk'],
  ['https://webarchive.nationalarchives.gov.uk/ukgwa/2019/https://www.gov.uk/', 'www.gov.uk'],
  ['https://www-bbc-co-uk.cdn.ampproject.org/c/s/www.bbc.co.uk/news', 'www.bbc.co.uk'],
  ['https://web.archive.org/about/', undefined],
  ['https://web.archive.org/web/2019/', undefined],
  ['https://www.bbc.co.uk/web/2019/https://www.cnn.com/', undefined],
])('a copy at %s is of %s', (address, original) => {
  const place = readAddress(address);
  expect('barrier' in place ? 'barrier' : place.original).toBe(original);
});

test.each([
  ['xn--mnchen-3ya.de', 'münchen.de'],
  ['xn--bcher-kva.example', 'bücher.example'],
  ['xn--hxajbheg2az3al.example', 'παράδειγμα.example'],
  ['www.bbc.co.uk', 'www.bbc.co.uk'],
  ['xn--.example', 'xn--.example'],
  ['xn--99999999999.example', 'xn--99999999999.example'],
])('a reader sees %s as %s', (host, shown) => {
  expect(showHost(host)).toBe(shown);
});

test('a name that mixes scripts to look like another stays in ASCII', () => {
  const host = new URL('https://pаypal.example/').hostname;
  expect(host).toMatch(/^xn--/);
  expect(showHost(host)).toBe(host);
});
