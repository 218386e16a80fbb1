import { describe, expect, test } from 'vitest';
import { classOf, plainLetter, plainSeparator, withoutCase } from '#matcher/scan/fold.ts';
import { foldedAt, LETTERS, MARK, SEPARATORS, SEVERAL } from '#matcher/scan/fold-table.ts';

const fold = (letter: string) => withoutCase(plainLetter(letter.codePointAt(0) ?? 0));

describe('letters that a reader takes for the same', () => {
  test.each([
    ['Š', 's'],
    ['č', 'c'],
    ['É', 'e'],
    ['ł', 'l'],
    ['Đ', 'd'],
    ['ø', 'o'],
    ['ß', 'ss'],
    ['ẞ', 'ss'],
    ['Æ', 'ae'],
    ['œ', 'oe'],
    ['İ', 'i'],
    ['ı', 'i'],
    ['Þ', 'th'],
    ['ǿ', 'o'],
    ['ﬁ', 'fi'],
    ['Ｎ', 'n'],
    ['Σ', 'σ'],
    ['ς', 'σ'],
    ['Ж', 'ж'],
    ['𝐁', 'b'],
    ['한', '한'.normalize('NFD')],
  ])('%s reads as %s', (letter, plain) => expect(fold(letter)).toBe(plain));

  test('a voiced kana stays another letter than the plain one', () => {
    expect(fold('が')).not.toBe(fold('か'));
    expect(fold('が')).toBe('か\u3099');
  });

  test('a half stays one word', () => expect(fold('½')).toBe('½'));
});

test('all dashes are one, all apostrophes, all white space', () => {
  const kinds = (characters: string) =>
    new Set([...characters].map((c) => plainSeparator(c.codePointAt(0) ?? 0)));
  expect(kinds('-\u2010\u2011\u2012\u2013\u2014\u2015\u2212')).toEqual(new Set(['-']));
  expect(kinds("'‘’ʼ")).toEqual(new Set(["'"]));
  expect(kinds(' \u00a0\u202f\u2009\n\t')).toEqual(new Set([' ']));
});

describe('what a character is', () => {
  test.each([
    ['a soft hyphen', '\u00ad', 'invisible'],
    ['a zero-width space', '\u200b', 'invisible'],
    ['a byte order mark', '\ufeff', 'invisible'],
    ['a direction mark', '\u200f', 'invisible'],
    ['an accent', '\u030c', 'mark'],
    ['a variation selector', '\ufe0f', 'mark'],
    ['a Hindi vowel sign', '\u093f', 'letter'],
    ['an underscore', '_', 'letter'],
    ['a digit', '7', 'letter'],
    ['an okina-like apostrophe', 'ʼ', 'separator'],
    ['an emoji', '🎉', 'separator'],
  ])('%s', (_name, character, kind) => {
    expect(classOf(character.codePointAt(0) ?? 0)).toBe(kind);
  });
});

test('every unit of the first plane folds to one that folds to itself', () => {
  let letters = 0;
  for (let unit = 0; unit < 0x1_0000; unit += 1) {
    const once = foldedAt(String.fromCharCode(unit), 0);
    if (once < LETTERS) continue;
    letters += 1;
    expect(foldedAt(String.fromCharCode(once), 0)).toBe(once);
  }
  expect(letters).toBeGreaterThan(30_000);
});

test('a lone half of a pair is between words; a whole pair is one character', () => {
  const lone = foldedAt('a\ud835', 1);
  expect(lone).toBeGreaterThanOrEqual(SEPARATORS);
  expect(lone).toBeLessThan(LETTERS);
  expect([foldedAt('𝐁', 0), foldedAt('𝐁', 1)]).toEqual([SEVERAL, MARK]);
});
