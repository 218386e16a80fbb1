import { describe, expect, test } from 'vitest';
import { countTerms } from '#extension/term-count.ts';

describe('the number of terms of a page', () => {
  test('is that of the entries which are underlined, each once', () => {
    const mentions = [
      { entry: 'uk', marked: false },
      { entry: 'starmer', marked: true },
      { entry: 'starmer', marked: false },
      { entry: 'safe', marked: true },
    ];
    expect(countTerms(mentions)).toBe(2);
  });
  test('is none where all that is named is only listed', () => {
    expect(countTerms([{ entry: 'uk', marked: false }])).toBe(0);
  });
});
