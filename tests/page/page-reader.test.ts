import { expect, test } from 'vitest';
import { LIMITS } from '#page/limits.ts';
import { createPageReader } from '#page/page-reader.ts';
import type { Slices } from '#page/slices.ts';
import { articleWith, showPage } from './page-kit.ts';

/** Slices that never end by themselves, with what a page does between two of them. */
function slicesWith(betweenThem: () => void): Slices {
  return {
    begin: () => undefined,
    end: () => undefined,
    over: () => false,
    rest: async () => betweenThem(),
    away: (theirs) => theirs,
    cost: () => ({ longestMs: 0, totalMs: 0 }),
  };
}

test('an article whose head changes while it is read is read to its end', async () => {
  showPage(articleWith('<p>after Brexit</p>'));
  const reader = createPageReader({
    ...{ document, limits: LIMITS, teasers: false },
    today: () => Date.now(),
  });
  const page = await reader.read(slicesWith(reader.forgetFacts));
  expect(page.blocks.map(({ text }) => text)).toContain('after Brexit');
  expect(page.facts.title).toContain(document.title);
});
