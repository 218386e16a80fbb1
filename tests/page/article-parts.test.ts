import { expect, test } from 'vitest';
import { articleWith, chosenBlocks, FILLER, showPage } from './page-kit.ts';

/** What is read of an article after its headline and its first paragraph. */
function readAfter(html: string): string[] {
  showPage(html);
  const chosen = chosenBlocks();
  return chosen.map(({ text }) => text.trim().replace(/\s+/g, ' ')).slice(2);
}

const ASIDE = '<p><a href="/x">Harbour towns wait for an answer</a></p>';
const SENTENCE = `${FILLER} The mayors wait.`;
const LINKED = `<p>${FILLER} <a href="/x">The mayors wait.</a></p>`;

test.each(['teaser-content', 'ReadMore'])(
  'an article is read with its beginning, though that is two paragraphs in a box named %s',
  (name) => {
    const box = `<div class="${name}">${LINKED}${ASIDE}<p>${FILLER}</p><button>More</button></div>`;
    expect(readAfter(articleWith(box))).toEqual([SENTENCE, FILLER]);
    const story = `<div class="${name}"><p>${FILLER}</p>${ASIDE}</div>`;
    expect(readAfter(articleWith(story))).toEqual([]);
    const titled = `<div class="${name}"><h3>Harbour towns wait</h3>${LINKED}${LINKED}</div>`;
    expect(readAfter(articleWith(titled))).toEqual([]);
  },
);

test('a caption is read though screen readers, which have its words from the picture, are not told of it', () => {
  const whole = '<figcaption aria-hidden="true">The harbour in May.</figcaption>';
  const part = '<figcaption><span aria-hidden="true">At noon.</span> A. Writer</figcaption>';
  const twice = '<div aria-hidden="true"><p>The end, once more.</p></div>';
  const page = `<figure>${whole}</figure><figure>${part}</figure>${twice}`;
  expect(readAfter(articleWith(page))).toEqual(['The harbour in May.', 'At noon. A. Writer']);
});

test('a form to fill in is not read, but one is that the server wraps the page in', () => {
  const form = `<form><p>${FILLER}</p><p>Not an address.</p><input type="email"></form>`;
  expect(readAfter(articleWith(form))).toEqual([]);
  const page = articleWith(form.replaceAll('form', 'div'));
  expect(readAfter(`<form>${page}</form>`)).toEqual([FILLER, 'Not an address.']);
});
