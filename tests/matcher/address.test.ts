import { describe, expect, it } from 'vitest';
import { createAddressCheck } from '#matcher/words/address.ts';

function isInAddress(text: string, word: string): boolean {
  const start = text.indexOf(word);
  expect(start).toBeGreaterThanOrEqual(0);
  return createAddressCheck(text)(start, start + word.length);
}

describe('a reader sees no mark', () => {
  it.each([
    ['write to press@nato.int today', 'nato'],
    ['write to nato@example.org today', 'nato'],
    ['see https://example.org/brexit/plan for more', 'brexit'],
    ['see www.nato.int for more', 'nato'],
    ['see gov.uk/brexit for more', 'brexit'],
    ['follow @Starmer today', 'Starmer'],
    ['follow @Keir_Starmer today', 'Starmer'],
    ['tagged #Brexit by thousands', 'Brexit'],
    ['tagged #StopBrexit_Now by thousands', 'Now'],
    ['open Brexit-plan.pdf now', 'Brexit'],
    ['open Brexit_plan now', 'Brexit'],
    ['open C:\\Brexit\\plan now', 'Brexit'],
  ])('in “%s” on “%s”', (text, word) => {
    expect(isInAddress(text, word)).toBe(true);
  });
});

describe('a reader sees the mark', () => {
  it.each([
    ['Brexit/Trump: a podcast', 'Trump'],
    ['the EU-funded bridge', 'EU'],
    ['(Nato)', 'Nato'],
    ['Nato, see example.org', 'Nato'],
    ['#Brexit and Trump', 'Trump'],
    ['he left.Brexit came', 'Brexit'],
    ['_Brexit_ in italics', 'Brexit'],
    ['the U.S. and Nato', 'Nato'],
  ])('in “%s” on “%s”', (text, word) => {
    expect(isInAddress(text, word)).toBe(false);
  });
});

describe('places of one text', () => {
  it('are judged each by its own run of letters, asked in any order', () => {
    const text = 'Nato at press@nato.int, and Nato again';
    const check = createAddressCheck(text);
    const address = text.indexOf('nato');
    const last = text.lastIndexOf('Nato');
    expect(check(0, 4)).toBe(false);
    expect(check(address, address + 4)).toBe(true);
    expect(check(last, last + 4)).toBe(false);
    expect(check(0, 4)).toBe(false);
    expect(check(address, address + 4)).toBe(true);
  });
});
