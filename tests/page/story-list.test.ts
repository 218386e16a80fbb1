import { expect, onTestFinished, test } from 'vitest';
import { atOnce } from '#matcher/scan/steps.ts';
import { outlineOf } from '#page/outline.ts';
import { storyPieces } from '#page/story-list.ts';
import { articleWith, readBlocks, showPage } from './page-kit.ts';

/** How many blocks of an article on one host are another's stories, where it lists four on that host. */
function storiesOn(own: string, other: string): number {
  const link = document.createElement('link');
  link.rel = 'canonical';
  link.href = `https://${own}/ministers`;
  document.head.append(link);
  onTestFinished(() => link.remove());
  const item = `<li><a href="https://${other}/x">Harbour towns wait for an answer</a> The mayors cannot plan.</li>`;
  showPage(articleWith(`<ul>${item.repeat(4)}</ul>`));
  const outline = atOnce(outlineOf(readBlocks(document.body).blocks));
  return atOnce(storyPieces(outline, undefined)).size;
}

test.each([
  ['www.harbour.example', 'news.harbour.example'],
  ['www.qrs.example', 'news.qrs.example'],
  ['www.qrs.example', 'qrs.example'],
  ['www.harbour.co.example', 'harbour.co.example'],
])('on %s, stories on %s are stories of the same site', (own, other) => {
  expect(storiesOn(own, other)).toBe(4);
});

test.each([
  ['www.harbour.example', 'www.lamps.example'],
  ['www.harbour.co.example', 'www.lamps.co.example'],
])('on %s, what stands on %s is none of its stories', (own, other) => {
  expect(storiesOn(own, other)).toBe(0);
});
