import { describe, expect, test } from 'vitest';
import { LIMITS } from '#page/limits.ts';
import { createPageReader } from '#page/page-reader.ts';
import type { Slices } from '#page/slices.ts';
import { articleWith, FILLER, showPage } from './page-kit.ts';

/** Slices that never end by themselves, or always, with what a page does between two of them. */
function slicesWith(betweenThem: () => void, over = false): Slices {
  return {
    begin: () => undefined,
    end: () => undefined,
    over: () => over,
    rest: async () => betweenThem(),
    away: (theirs) => theirs,
    cost: () => ({ longestMs: 0, totalMs: 0 }),
  };
}

function readerOf(limits = LIMITS) {
  return createPageReader({ document, limits, teasers: false, today: () => Date.now() });
}

test('an article whose head changes while it is read is read to its end', async () => {
  showPage(articleWith('<p>after Brexit</p>'));
  const reader = readerOf();
  const page = await reader.read(slicesWith(reader.forgetFacts));
  expect(page.blocks.map(({ text }) => text)).toContain('after Brexit');
  expect(page.facts.title).toContain(document.title);
});

describe('a long page', () => {
  const long = articleWith(
    `${'<p>after Brexit</p>'.repeat(500)}<ul>${`<li><a href="/x">${FILLER.slice(0, 60)}</a></li>`.repeat(200)}</ul>`,
  );

  test('is chosen from in many short slices, and comes out as if in one', async () => {
    showPage(long);
    const whole = await readerOf().read(slicesWith(() => {}));
    let slices = 0;
    const inSlices = await readerOf().read(slicesWith(() => (slices += 1), true));
    expect(inSlices.blocks).toEqual(whole.blocks);
    expect(inSlices.blocks.length).toBeGreaterThan(500);
    // Reading takes some 50 of them; settling, outlining, finding lists and choosing as many each.
    expect(slices).toBeGreaterThan(100);
  });

  test('is not taken for a larger one because it is read in many slices', async () => {
    showPage(long);
    const nodes = document.body.getElementsByTagName('*').length * 2;
    const page = await readerOf({ ...LIMITS, nodes }).read(slicesWith(() => {}, true));
    expect(page.tooLarge).toBe(false);
  });

  test('that changes between two slices is read as it stands in the end', async () => {
    showPage(long);
    const reader = readerOf();
    let slices = 0;
    const change = () => {
      slices += 1;
      const paragraph = document.querySelectorAll('article > p')[slices === 5 ? 2 : 400];
      if (!paragraph || (slices !== 5 && slices !== 6)) return;
      paragraph.textContent = `the backstop ${slices}`;
      reader.forget(paragraph);
    };
    const page = await reader.read(slicesWith(change, true));
    const texts = page.blocks.map(({ text }) => text);
    expect(texts).toContain('the backstop 5');
    expect(texts).toContain('the backstop 6');
    expect(texts.length).toBeGreaterThan(500);
  });
});
