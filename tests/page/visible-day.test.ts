import { describe, expect, test } from 'vitest';
import { LIMITS } from '#page/limits.ts';
import { createPageReader } from '#page/page-reader.ts';
import { createSlices } from '#page/slices.ts';
import { visibleDay } from '#page/visible-day.ts';
import { articleWith, FILLER, showPage } from './page-kit.ts';

const NOW = Date.parse('2026-02-01T12:00:00Z');

function dayIn(...lines: string[]): string | undefined {
  const texts = ['Ministers meet again', ...lines, FILLER];
  return visibleDay(
    texts.map((text) => ({ text, role: 'body', section: 1 })),
    NOW,
  );
}

describe('a line that is a date and nothing else gives the day', () => {
  test.each([
    ['12 May 2021', '2021-05-12'],
    ['Published on: February 14, 2025', '2025-02-14'],
    ['Wednesday 3 November 2021 6.30pm GMT', '2021-11-03'],
    ['Dec. 19th, 2025', '2025-12-19'],
    ['25. November 2021 16:11 Uhr', '2021-11-25'],
    ['Veröffentlicht am 06.10.2023', '2023-10-06'],
    ['Publié le 30 août 2023 à 14h52', '2023-08-30'],
    ['Mercredi 1er février 2023', '2023-02-01'],
    ['15 de octubre de 2024', '2024-10-15'],
    ['4 Febbraio 2025 - 14:41', '2025-02-04'],
    ['2024年12月3日', '2024-12-03'],
    ['2025.07.12', '2025-07-12'],
  ])('%s', (line, day) => {
    expect(dayIn(line)).toBe(day);
  });
});

describe('no day is taken', () => {
  test.each([
    ['from a change', 'Updated on July 9, 2025'],
    ['from a line that says more', 'The ministers last met on 12 May 2021'],
    ['from the day of a meeting', '30. März 2020, 13:15 Uhr - 19:00 Uhr'],
    ['from numbers that may be either', '10/05/2022'],
    ['from the future', '12 May 2031'],
    ['from a day that no calendar has', '31 February 2021'],
  ])('%s', (_name, line) => {
    expect(dayIn(line)).toBeUndefined();
  });

  test('where two lines differ', () => {
    expect(dayIn('12 May 2021', '13 May 2021')).toBeUndefined();
  });

  test('far down in the text', () => {
    expect(dayIn(...Array<string>(8).fill(FILLER), '12 May 2021')).toBeUndefined();
  });
});

test('a page that says its day nowhere else has the day that it shows; what it says goes before', async () => {
  const read = async (html: string) => {
    showPage(html);
    const options = { document, limits: LIMITS, teasers: false, today: () => NOW };
    const page = await createPageReader(options).read(createSlices(8, () => performance.now()));
    return page.facts.published;
  };
  const page = articleWith('<p>12 May 2021</p>');
  expect(await read(page)).toBe('2021-05-12');
  expect(await read(`${page}<meta itemprop="datePublished" content="2021-05-10">`)).toBe(
    '2021-05-10',
  );
});
