import { describe, expect, it } from 'vitest';
import { readerWith } from './article-kit.ts';

describe('a form of some days', () => {
  const { mentions } = readerWith({
    meeting: {
      kind: 'event',
      forms: [{ form: 'December summit', dated: ['2025-12-10', '2026-06-30'] }],
    },
  });
  const text = 'They met at the December summit.';

  it.each(['2025-12-10', '2026-03-01', '2026-06-30'])('counts in an article of %s', (published) => {
    expect(mentions(text, { published })).toEqual(['December summit: meeting']);
  });

  it.each([undefined, '2024-12-20', '2026-12-20'])('counts in no article of %s', (published) => {
    expect(mentions(text, published === undefined ? {} : { published })).toEqual([]);
  });
});
