import { describe, expect, test } from 'vitest';
import { languageTag } from '#page/language.ts';
import { isoDay, publishedOn } from '#page/published.ts';
import { readStructuredData } from '#page/structured-data.ts';

const NOW = Date.parse('2026-02-01T12:00:00Z');

function day(html: string): string | undefined {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return publishedOn(page, readStructuredData(page), NOW);
}

const data = (json: string) => `<script type="application/ld+json">${json}</script>`;
const article = (more: string) => data(`{"@type":"NewsArticle",${more}}`);
const META = '<meta property="article:published_time" content="2024-05-06T10:00:00Z">';
const TIME = '<main><time datetime="2023-03-04">4 March</time></main>';

describe('the day of publication', () => {
  test.each([
    [
      'from structured data',
      article('"datePublished":"2026-01-31T18:05:00Z"') + META + TIME,
      '2026-01-31',
    ],
    [
      'from a graph',
      data('{"@graph":[{"@type":"WebPage"},{"@type":["Article"],"datePublished":"2026-01-30"}]}'),
      '2026-01-30',
    ],
    [
      'from a list',
      data('[{"@type":"LiveBlogPosting","datePublished":"2025-05-19"}]'),
      '2025-05-19',
    ],
    ['from meta, where there is no data', META + TIME, '2024-05-06'],
    [
      'from meta, where the data is a well without a floor',
      data('['.repeat(100_000) + ']'.repeat(100_000)) + META,
      '2024-05-06',
    ],
    ['from meta, where the data is broken', data('{"@type":') + META, '2024-05-06'],
    ['from the time element, where that is all', TIME, '2023-03-04'],
    [
      'from microdata',
      '<article><meta itemprop="datePublished" content="2022-02-03"></article>',
      '2022-02-03',
    ],
    [
      'as the day where it was written',
      article('"datePublished":"2026-01-31T23:30:00-08:00"'),
      '2026-01-31',
    ],
    [
      'as the page of an older year',
      '<meta name="date" content="29 March 2019 16:30 GMT">',
      '2019-03-29',
    ],
    [
      'not from a teaser, where the article has a day',
      article('"datePublished":"2026-01-31"') + TIME,
      '2026-01-31',
    ],
    [
      'from a name that a site spells its own way',
      '<meta name="article:published:time" content="2016-02-03 10:00:00">',
      '2016-02-03',
    ],
    [
      'from a name that no other site has',
      '<meta name="OriginalPublicationDate" content="2011/03/31 11:12:13">',
      '2011-03-31',
    ],
    ['from a name in one word', '<meta name="publishdate" content="20150607">', '2015-06-07'],
    [
      'from data between marks for older parsers',
      data('\n//<![CDATA[\n{"@type":"Article","datePublished":"2017-08-09"}\n//]]>\n'),
      '2017-08-09',
    ],
    [
      'from data with a line break in a string',
      data('{"@type":"Article","headline":"Harbour\ntowns","datePublished":"2017-08-09"}'),
      '2017-08-09',
    ],
    [
      'from the address that the page gives for itself',
      '<link rel="canonical" href="https://news.example/world/2018/nov/05/harbour-towns">',
      '2018-11-05',
    ],
    [
      'from the address under which it is shared',
      '<meta property="og:url" content="https://news.example/2018/11/05/harbour-towns.html">',
      '2018-11-05',
    ],
  ])('%s', (_name, html, expected) => {
    expect(day(html)).toBe(expected);
  });

  test.each([
    [
      'on which the page was changed',
      '<meta property="article:modified_time" content="2024-01-02">',
    ],
    ['on which it lapses', '<meta property="article:expiration_time" content="2024-01-02">'],
    ['that may be of May or of June', '<meta name="date" content="06/05/2012">'],
    [
      'of a number in the address',
      '<link rel="canonical" href="https://news.example/2018/99/05/harbour-towns">',
    ],
    ['in the future', article('"datePublished":"2031-01-01"')],
    ['before there was a web', article('"datePublished":"1970-01-01T00:00:00Z"')],
    ['that is no date', article('"datePublished":"yesterday"')],
    ['that no calendar has', article('"datePublished":"2026-02-31"')],
    [
      'of something that is no article',
      data('{"@type":"VideoObject","datePublished":"2026-01-01"}'),
    ],
  ])('is none where it is a day %s', (_name, html) => {
    expect(day(html)).toBeUndefined();
  });

  test('a sound day further down is taken where the first makes no sense', () => {
    expect(day(article('"datePublished":"0001-01-01T00:00:00"') + META)).toBe('2024-05-06');
  });

  test('an explainer written anew is of the day that it shows its readers', () => {
    const both = '"datePublished":"2012-05-10","dateModified":"2025-11-24"';
    const shown = '<article><time datetime="2025-11-24">24 November</time></article>';
    expect(day(article(both) + shown)).toBe('2025-11-24');
    expect(day(article(both))).toBe('2012-05-10');
  });

  test.each([
    ['20190329', '2019-03-29'],
    ['2019-03-29T16:30', '2019-03-29'],
    ['Fri, 29 Mar 2019 16:30:00 GMT', '2019-03-29'],
    ['Thu Jan 30 14:14:09 GMT 2014', '2014-01-30'],
    ['Jan. 3, 2014 11:30 PM', '2014-01-03'],
    ['3rd September 2014, 00:05', '2014-09-03'],
    ['2011/03/31', '2011-03-31'],
    ['20140130141409', '2014-01-30'],
    ['1391091249', undefined],
    ['1391091249000', undefined],
    ['31/03/2011', undefined],
    ['12', undefined],
    ['', undefined],
  ])('%s is read as %s', (written, expected) => {
    expect(isoDay(written)).toBe(expected);
  });
});

describe('languages', () => {
  test.each([
    ['en-gb', 'en-GB'],
    ['en_GB', 'en-GB'],
    [' de ', 'de'],
    ['', undefined],
    ['not a language!', undefined],
    [null, undefined],
  ])('%s is %s', (written, expected) => {
    expect(languageTag(written)).toBe(expected);
  });
});
