import { expect, onTestFinished, test } from 'vitest';
import { publishedOn } from '#page/published.ts';
import { readStructuredData } from '#page/structured-data.ts';
import { chosenBlocks, FILLER, showPage } from './page-kit.ts';

/** Adds to the head of the page for the length of a test. */
function inHead(html: string): void {
  const before = document.head.innerHTML;
  document.head.insertAdjacentHTML('beforeend', html);
  onTestFinished(() => {
    document.head.innerHTML = before;
  });
}

function read(html: string): { role: string; text: string }[] {
  showPage(html);
  return chosenBlocks().map(({ role, text }) => ({ role, text: text.trim() }));
}

const PROSE = `<p>${FILLER}</p>`.repeat(3);

test('an article is found above a list of other stories longer than itself, in the same box', () => {
  const story = '<li><a href="/x">Harbour towns wait for an answer again</a></li>';
  const press = `<div class="main"><h1>Ministers meet again</h1>${PROSE}<div><ul>${story.repeat(5)}</ul></div></div>`;
  const page = `<div>${press}<div class="side"><ul>${story.repeat(9)}</ul></div></div>`;
  expect(read(page).map(({ text }) => text)).toEqual([
    'Ministers meet again',
    ...Array(3).fill(FILLER),
  ]);
});

test('teasers side by side with their titles are no article, though they stand in one box', () => {
  const teaser = `<h3><a href="/x">Harbour towns wait for an answer</a></h3><p>${FILLER.slice(0, 150)}</p>`;
  expect(read(`<main><div>${teaser.repeat(12)}</div></main>`)).toEqual([]);
});

test('a headline of the second level is read with what stands below it, where the title repeats it', () => {
  document.title = 'Harbour towns wait for an answer - The Harbour Gazette';
  const header = `<header><h1>Gazette</h1><h2>Harbour towns wait for an answer</h2><p>${FILLER.slice(0, 150)}</p></header>`;
  const roles = read(`<main>${header}<article>${PROSE}</article></main>`).map(({ role }) => role);
  expect(roles).toEqual(['headline', 'standfirst', 'body', 'body', 'body']);
});

const POST = `<article><time datetime="2026-01-02">2 January</time>${PROSE}</article>`;
const ROOT = '<link rel="canonical" href="https://gazette.example/">';

test('the first page of a site is no article, however much its news in brief says', () => {
  expect(read(`<main>${POST.repeat(3)}</main>`).length).toBeGreaterThan(0);
  inHead(ROOT);
  expect(read(`<main>${POST.repeat(3)}</main>`)).toEqual([]);
});

test('the first page of a site is read where it is one text', () => {
  inHead(ROOT);
  expect(read(`<main>${POST}</main>`).length).toBeGreaterThan(0);
});

test('the first page of a site has no day, though its stories have', () => {
  const page = (head: string) =>
    new DOMParser().parseFromString(`${head}<main>${POST}</main>`, 'text/html');
  const dayOf = (head: string) => {
    const document = page(head);
    return publishedOn(document, readStructuredData(document), Date.parse('2026-02-01'));
  };
  expect(dayOf('')).toBe('2026-01-02');
  expect(dayOf(ROOT)).toBeUndefined();
});

test('a title that leads to another story is none of the article, though of the first level', () => {
  document.title = 'Ministers meet again - The Harbour Gazette';
  const own = '<h1><a href="/ministers">Ministers meet again</a></h1>';
  const other = '<h1><a href="/harbours">Harbour towns wait for an answer</a></h1>';
  const texts = read(`<main><article>${own}${PROSE}${other}</article></main>`);
  expect(texts.map(({ role }) => role)).toEqual(['headline', 'body', 'body', 'body']);
});

test('a title leads to another story where only the question behind the address differs', () => {
  const before = document.URL;
  onTestFinished(() => history.replaceState(null, '', before));
  const teaser = (id: number) =>
    `<article><h2><a href="?id=${id}">Harbour towns wait for an answer ${id}</a></h2><p>${FILLER}</p></article>`;
  const page = `<main><article><h1><a href="?id=1">Ministers meet again</a></h1>${PROSE}</article>${teaser(2)}${teaser(3)}</main>`;
  history.replaceState(null, '', '?id=1');
  expect(read(page).map(({ role }) => role)).toEqual(['headline', 'body', 'body', 'body']);
});
