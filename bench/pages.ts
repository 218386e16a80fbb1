import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES } from './text.ts';

/** The pages to measure, of the saved ones: of usual length and markup (file name, without `.html`). */
const CHOSEN = [
  'fundus__BBC_2026_04_25',
  'fundus__TheIndependent_2023_08_14@57d5e8d',
  'fundus__Reuters_2023_05_16',
];
/** Paragraphs of the page that stands in where there are no saved pages. */
const PARAGRAPHS = 300;

/** A page to measure. */
export interface BenchPage {
  readonly name: string;
  readonly html: string;
}

/** Reads the saved pages to measure, or makes one of `text` where there are none. */
export function readPages(text: string): readonly BenchPage[] {
  const pages = CHOSEN.map((name) => ({ name, path: join(PAGES, `${name}.html`) }))
    .filter(({ path }) => existsSync(path))
    .map(({ name, path }) => ({ name, html: readFileSync(path, 'utf8') }));
  return pages.length > 0 ? pages : [{ name: 'a page of our own', html: madePage(text) }];
}

function madePage(text: string): string {
  const paragraphs = text.split('\n').slice(0, PARAGRAPHS);
  const escaped = (line: string) => line.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<!doctype html><title>News</title><main>${paragraphs
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('')}</main>`;
}
