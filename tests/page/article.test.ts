import { describe, expect, test } from 'vitest';
import type { ArticleBlock } from '#page/article-block.ts';
import { articleWith, chosenBlocks, FILLER, showPage } from './page-kit.ts';

function chosen(html: string, teasers = false): readonly ArticleBlock[] {
  showPage(html);
  return chosenBlocks(teasers);
}

function texts(html: string): string[] {
  return chosen(html).map(({ text }) => text.trim().replace(/\s+/g, ' '));
}

const NAV =
  '<div class="menu"><ul><li><a href="/a">News</a></li><li><a href="/b">Politics</a></li></ul></div>';
const PROSE = `<p>${FILLER}</p><p>${FILLER}</p>`;
const TEASER = `<article><h2><a href="/elsewhere">Harbour towns wait for an answer</a></h2><p>${FILLER.slice(0, 120)}</p></article>`;

describe('the article is found', () => {
  test('in its element, and nothing around it', () => {
    const read = texts(`${NAV}${articleWith('<p>The end.</p>')}<p>${FILLER}</p>`);
    expect(read).toEqual(['Ministers meet again', FILLER, 'The end.']);
  });

  test('in the main part of a page that has no article element', () => {
    expect(texts(`${NAV}<main><h1>Ministers meet</h1>${PROSE}</main>`)).toContain(FILLER);
  });

  test('where the text is densest, on a page that says nothing of itself', () => {
    const page = `${NAV}<table><tr><td>${NAV}</td><td><div>${PROSE}<p>And so it ends.</p></div></td></tr></table>`;
    expect(texts(page)).toEqual([FILLER, FILLER, 'And so it ends.']);
  });

  test('in text that only line breaks divide', () => {
    const page = `${NAV}<div>${FILLER}<br><br>${FILLER}<br>The end.</div>`;
    expect(texts(page)).toEqual([FILLER, FILLER, 'The end.']);
  });

  test('outside its element, where that holds only teasers', () => {
    const page = `${TEASER}<div class="body">${PROSE}${PROSE}${PROSE}</div>`;
    expect(texts(page)).toEqual(Array(6).fill(FILLER));
  });

  test.each(['article__teaser', 'read-more', 'social-content'])(
    'in a box of a name that belongs around it: %s',
    (name) => {
      const box = `<div class="${name}">${PROSE}${PROSE}</div>`;
      expect(texts(articleWith(box))).toEqual(['Ministers meet again', ...Array(5).fill(FILLER)]);
    },
  );

  test('in what a script calls a list of tabs, though its tabs are not read', () => {
    const tabs = '<ul role="tablist"><li role="tab">Text</li><li role="tab">Pictures</li></ul>';
    const page = `<article><h1>Ministers meet again</h1><div role="tablist">${tabs}${PROSE}</div></article>`;
    expect(texts(page)).toEqual(['Ministers meet again', FILLER, FILLER]);
  });

  test('among lists of other stories and a box to register in, without any element of its own', () => {
    const story = `<li><a href="/x">Harbour towns wait for an answer</a><p>${FILLER.slice(0, 70)}</p></li>`;
    const register = `<div class="account"><p>${FILLER}</p></div>`;
    const body = `<div class="story"><h1>Ministers meet again</h1><div class="body">${PROSE}${PROSE}</div></div>`;
    const page = `<div>${register}<div class="main">${body}</div><div class="side"><ul>${story.repeat(9)}</ul></div></div>`;
    expect(texts(page)).toEqual(['Ministers meet again', ...Array(4).fill(FILLER)]);
  });

  test('though short, among lists of other stories, where the page says that it is one', () => {
    document.head.insertAdjacentHTML('beforeend', '<meta property="og:type" content="article">');
    const story = `<li><a href="/x">Harbour towns wait for an answer</a><p>${FILLER.slice(0, 70)}</p></li>`;
    const page = `<div><div class="body"><p>${FILLER}</p></div><ul>${story.repeat(6)}</ul></div>`;
    expect(texts(page)).toEqual([FILLER]);
    document.querySelector('meta[property="og:type"]')?.remove();
    expect(texts(page)).toEqual([]);
  });

  test('with its headline, where that stands outside', () => {
    document.title = 'Harbour towns wait for an answer - The Harbour Gazette';
    const page = `<header><h1>Harbour towns wait for an answer</h1></header><article>${PROSE}</article>`;
    expect(chosen(page).map(({ role }) => role)).toEqual(['headline', 'body', 'body']);
  });

  test('with its standfirst, where that stands between headline and text', () => {
    const stands = `<p>${FILLER.slice(0, 120)}</p><p>By A Writer, our correspondent among the harbour towns of the north</p><p><a href="/x">Harbour towns wait for an answer, and so do the mayors of them all</a></p>`;
    const page = `<header><p>${FILLER}</p><h1>Harbour towns wait for an answer</h1>${stands}</header><article>${PROSE}</article>`;
    expect(chosen(page).map(({ role }) => role)).toEqual([
      'headline',
      'standfirst',
      'body',
      'body',
    ]);
  });

  test('in a shadow root', () => {
    showPage('<main><story-body></story-body></main>');
    const root = document.querySelector('story-body')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = `<article>${PROSE}</article>`;
    expect(chosenBlocks().length).toBe(2);
  });
});

describe('no article is found', () => {
  test('on a front page of teasers', () => {
    expect(texts(`${NAV}<main>${TEASER.repeat(12)}</main>`)).toEqual([]);
  });

  test('on a page of links with a few words each', () => {
    const row = `<div><a href="/x">Harbour towns wait for an answer</a><p>${FILLER.slice(0, 90)}</p></div>`;
    expect(texts(`<main>${row.repeat(12)}</main>`)).toEqual([]);
  });

  test('on a front page with a few words about itself, though it says that it is an article', () => {
    document.head.insertAdjacentHTML('beforeend', '<meta property="og:type" content="article">');
    const card = `<div><h3><a href="/x">Harbour towns wait for an answer</a></h3><p>${FILLER.slice(0, 150)}</p></div>`;
    expect(texts(`<main>${card.repeat(12)}<div><p>${FILLER}</p></div></main>`)).toEqual([]);
    document.querySelector('meta[property="og:type"]')?.remove();
  });

  test('in labels with much white space around them', () => {
    const label = `<p>${' '.repeat(70)}Markets</p>`;
    expect(texts(`<main>${label.repeat(12)}</main>`)).toEqual([]);
  });

  test.each(['read-more', 'teasers', 'promo-box'])(
    'in a box of other stories that is named %s',
    (name) => {
      const card = `<h3><a href="/x">Harbour towns wait for an answer</a></h3><p>${FILLER}</p>`;
      const box = `<div class="${name}">${card.repeat(4)}</div>`;
      expect(texts(articleWith(box))).toEqual(['Ministers meet again', FILLER]);
    },
  );

  test('in a wall that asks for consent, however much it says', () => {
    expect(texts(`<div role="dialog" aria-modal="true">${PROSE}${PROSE}</div>`)).toEqual([]);
  });

  test('on a page with a sentence or two', () => {
    expect(
      texts(
        '<main><p>This page has moved. You will be taken to the new one in a moment or two.</p></main>',
      ),
    ).toEqual([]);
  });
});

describe('an article is divided as its reader divides it', () => {
  test('headings are headlines, the standfirst is the standfirst', () => {
    const page = articleWith(`<p class="standfirst">${FILLER}</p><h2>The week ahead</h2>`);
    const roles = chosen(page).map(({ role }) => role);
    expect(roles).toEqual(['headline', 'body', 'standfirst', 'headline']);
  });

  test('each article of an endless page is a section', () => {
    const sections = chosen(`<article>${PROSE}</article><article>${PROSE}</article>`);
    expect(new Set(sections.map(({ section }) => section)).size).toBe(2);
  });

  test('each post of a live page is a section', () => {
    const post = `<article><h3>10:20</h3><p>${FILLER}</p></article>`;
    const sections = chosen(articleWith(post + post)).map(({ section }) => section);
    expect(sections).toEqual([1, 1, 2, 2, 3, 3]);
  });

  test('cards of other stories below its paragraphs are no part of it', () => {
    const card = `<div><span>9 hours ago</span><h3><a href="/x">Harbour towns wait for an answer</a></h3><p>${FILLER}</p></div>`;
    const more = `<div><h2>More from the Gazette</h2><div>${card.repeat(4)}</div></div>`;
    expect(texts(articleWith(more))).toEqual([
      'Ministers meet again',
      FILLER,
      'More from the Gazette',
    ]);
  });

  test('a list of other stories with what they say is no part of it', () => {
    const item = `<li><a href="/x">Harbour towns wait for an answer</a> The mayors said on Tuesday that they cannot plan.</li>`;
    expect(texts(articleWith(`<ul>${item.repeat(4)}</ul>`))).toEqual([
      'Ministers meet again',
      FILLER,
    ]);
  });

  test.each([
    [
      'a list that is its own',
      `${'<ul><li>The harbours <a href="/x">wait</a> for an answer.</li>'.repeat(4)}</ul>`,
      4,
    ],
    [
      'a row of goods that other sites sell',
      `<div><h3><a href="https://lamps.example/x">A lamp with a shade of paper</a></h3><p>${FILLER}</p></div>`.repeat(
        4,
      ),
      4,
    ],
    [
      'a link or two to other stories',
      `<div><p>${FILLER}</p><p><a href="/x">Harbour towns wait for an answer</a></p></div>`.repeat(
        2,
      ),
      2,
    ],
    [
      'parts that each end with a link to more',
      `<div><p>${FILLER}</p><p>${FILLER}</p><p><a href="/x">Harbour towns wait for an answer</a></p></div>`.repeat(
        4,
      ),
      8,
    ],
  ])('but %s is', (_name, html, count) => {
    expect(texts(articleWith(html)).length).toBe(count + 2);
  });

  test('a list of its own is part of it, though each item leads to another page', () => {
    const item = `<div><h3><a href="/x">Harbour towns to see before the summer</a></h3><p>${FILLER}</p></div>`;
    const data = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';
    expect(texts(data + articleWith(item.repeat(9))).length).toBe(11);
  });

  test('teasers among its paragraphs are no part of it', () => {
    expect(texts(articleWith(TEASER))).toEqual(['Ministers meet again', FILLER]);
  });

  test('headlines and teasers of a front page are read where the reader chose so', () => {
    const read = chosen(`<main>${TEASER.repeat(3)}</main>`, true);
    expect(read.map(({ role }) => role)).toEqual(Array(3).fill(['headline', 'body']).flat());
    expect(new Set(read.map(({ section }) => section)).size).toBe(3);
  });

  test('a part in another language says so', () => {
    const langs = chosen(articleWith(`<p lang="de_at">${FILLER}</p>`)).map(({ lang }) => lang);
    expect(langs.at(-1)).toBe('de-AT');
  });
});
