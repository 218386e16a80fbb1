import { describe, expect, test } from 'vitest';
import { createBlockMemo } from '#page/block-memo.ts';
import { createBlockReader } from '#page/block-reader.ts';
import { isOutsideName } from '#page/outside-names.ts';
import { toRanges } from '#page/range.ts';
import { flowOf } from '#page/scope.ts';
import type { TextBlock } from '#page/text-block.ts';
import { live, readBlocks, showPage } from './page-kit.ts';

function read(html: string): readonly TextBlock[] {
  showPage(html);
  return readBlocks(document.body).blocks;
}

describe('text is cut into blocks as a reader sees them', () => {
  test.each([
    ['paragraphs are apart', '<p>a</p><p>b</p>', ['a', 'b']],
    ['inline elements are joined', '<p>a <b>b</b><i>c</i></p>', ['a bc']],
    ['a line break parts', '<p>a<br>b</p>', ['a', 'b']],
    ['a rule parts', '<div>a<hr>b</div>', ['a', 'b']],
    ['a possible break does not', '<p>a<wbr>b</p>', ['ab']],
    ['text beside a paragraph is its own', '<div>a<p>b</p>c</div>', ['a', 'b', 'c']],
    ['a raised number does not go on with the word', '<p>a<sup>1</sup> b</p>', ['a 1 b']],
    ['pronunciation over a word is not read', '<p><ruby>漢<rt>kan</rt></ruby>字</p>', ['漢字']],
    ['blank text is none', '<p> \n </p><p>a</p>', ['a']],
    ['an unknown element in a line is part of it', '<p>a <x-y>b</x-y> c</p>', ['a b c']],
    [
      'an unknown element of its own is a block',
      '<div><x-y style="display:block">a</x-y><x-y style="display:block">b</x-y></div>',
      ['a', 'b'],
    ],
  ])('%s', (_name, html, expected) => {
    expect(read(html).map(({ text }) => text.trim())).toEqual(expected);
  });

  test('a form is read though its fields are named like its properties', () => {
    const fields = '<input name="id"><input name="className">';
    const page = `<form class="sheet">${fields}<main><p>a</p></main></form>`;
    expect(read(page).map(({ text }) => text)).toEqual(['a']);
  });

  test('what is linked is counted', () => {
    expect(read('<p>a <a href="#x">bcd</a></p>')[0]?.linked).toBe(3);
  });
});

describe('offsets lead back to the page', () => {
  const selected = (block: TextBlock, start: number, end: number) =>
    toRanges(block, start, end).map((range) => live(range).toString());

  test('every piece of a block selects the same letters there', () => {
    const html = '<p>The <b>Part</b>ner<i>ship</i> Council met <a href="#x">again</a>.</p>';
    const [block] = read(html);
    if (block === undefined) throw new Error('Nothing was read.');
    for (let start = 0; start < block.text.length; start += 1) {
      for (let end = start + 1; end <= block.text.length; end += 1) {
        expect(selected(block, start, end)).toEqual([block.text.slice(start, end)]);
      }
    }
  });

  test('the space before a raised number is ours and selects nothing', () => {
    const [block] = read('<p>the Framework<sup>2</sup> holds</p>');
    if (block === undefined) throw new Error('Nothing was read.');
    expect(block.text).toBe('the Framework 2 holds');
    expect(selected(block, 4, 13)).toEqual(['Framework']);
    expect(selected(block, 14, 15)).toEqual(['2']);
  });

  test('text that was cut shorter since is found no more', () => {
    const [block] = read('<p>the Windsor Framework</p>');
    if (block === undefined) throw new Error('Nothing was read.');
    const [text] = block.nodes;
    text?.deleteData(2, text.length - 2);
    expect(toRanges(block, 4, 21)).toEqual([]);
  });
});

describe('reading goes on where it stopped', () => {
  test('a reading in the smallest slices gives what one reading gives', () => {
    const html = `<main>${'<div><p>a <b>b</b></p>c<p>d</p></div>'.repeat(20)}</main>`;
    const whole = read(html).map(({ text }) => text);
    const reader = createBlockReader(document.body, createBlockMemo(), { nodes: 100_000 });
    let reading = reader.readOn();
    let steps = 1;
    for (; reading === undefined; steps += 1) reading = reader.readOn();
    expect(reading.blocks.map(({ text }) => text)).toEqual(whole);
    expect(steps).toBeGreaterThan(4);
    expect(reader.visited()).toBe(document.body.getElementsByTagName('*').length + 20 * 4);
  });

  test('what is remembered is the same object again', () => {
    showPage('<main><p>a</p><p>b</p></main>');
    const memo = createBlockMemo();
    const first = readBlocks(document.body, memo).blocks;
    const again = readBlocks(document.body, memo);
    expect(again.blocks[0]).toBe(first[0]);
    expect(again.visited).toBeLessThan(3);
  });
});

describe('what stands around an article is known by its name', () => {
  test.each([
    'related-stories',
    'RelatedArticles',
    'article__related-links',
    'cookie-banner',
    'onetrust-consent-sdk',
    'comments',
    'newsletter-signup',
    'most-read',
    'social-share',
    'sr-only',
    'newsletter-component',
    'whatsapp-group',
    'c-video__placeholder',
    'video__end-slate',
    'mvp-post-more-list',
    'postprofile',
    'tweet-list',
    ...[
      'disqus_thread',
      'gdpr',
      'cmp',
      'recommended',
      'most-viewed',
      'breadcrumbs',
      'byline-links',
    ],
    ...['tag-list', 'toc', 'twitter-timeline', 'player-overlay', 'read-more', 'sign-up', 'promo'],
    ...['teasers', 'sponsored', 'advertisement', 'share', 'sharing', 'visually-hidden', 'hidden'],
    ...['srOnly', 'isHidden', 'skipLink'],
    ...['screen-reader-text', 'offscreen', 'a11y-hidden', 'notranslate', 'skip-link'],
    ...['h-offscreen', 'item-newsletter', 'show-comments', 'yarpp-related', 'jp-relatedposts'],
    ...['author-bio', 'article-end__author-bio', 'nnr-ab-author-bio', 'byline__bio', 'link-box'],
    ...['newsletter-widget__text__new-page', 'NewsletterBox_lead__Rh9I2', 'comments__disclaimer'],
    ...['email-optin', 'article-subscribe', 'rollover-people-block', 'source-infos'],
    ...['commentaires', 'noticias-relacionadas', 'forum-message'],
  ])('%s', (name) => {
    expect(isOutsideName(name)).toBe(true);
  });

  test.each([
    'article-body',
    'comments-open',
    'has-related',
    'content',
    'story-text',
    'shareholders',
    'recommendation-text',
    'post-1234',
    'promoted-headline',
    'twitter-tweet',
    'video-transcript',
    'entry-content-read-more',
    'more-content',
    ...[
      'article__body',
      'teaser__lead',
      'ArticleTeaser_lead__Rh9I2',
      'biology',
      'page__with-comments',
    ],
    ...[
      'article-header__comment',
      'newsroom_text',
      'rollover-people',
      'author',
      'subscription-content',
      'sm-hidden',
    ],
  ])('but %s is not around it', (name) => {
    expect(isOutsideName(name)).toBe(false);
  });

  test('an element that HTML does not know may be either', () => {
    expect(flowOf('harbour-text')).toBe('soft');
    expect(flowOf('menu-of-the-day')).toBe('soft');
  });

  test.each(['site-navigation', 'main-menu', 'page-footer', 'nav-bar', 'pp-navigation-desktop'])(
    'an element of the page itself is, where it is named %s',
    (name) => {
      expect(flowOf(name)).toBe('skip');
    },
  );
});
