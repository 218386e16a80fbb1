import { describe, expect, it } from 'vitest';
import { classOf } from '#matcher/scan/fold.ts';
import { lettered } from '#matcher/words/letters.ts';

/** All code points but halves of pairs; those beyond the first plane by samples. */
function* points(): Generator<number> {
  for (let point = 0; point < 0x1_0000; point += 1) {
    if (point < 0xd800 || point > 0xdfff) yield point;
  }
  for (let point = 0x1_0000; point < 0x11_0000; point += 97) yield point;
}

describe('an expression over letters', () => {
  it.each([
    ['\\p{Lu}', 'ABCŠČÉŁØÞΣЖ'],
    ['\\p{Ll}', 'abcščéłøßþσж'],
    ['\\p{L}', 'AbŠčßΣжאء한漢कあ'],
    ['\\p{M}', '\u0301\u05b0\u064e'],
    ['\\p{N}', '09²½٣'],
    ['\\p{Cf}', '\u00ad\u200b\u200f\ufeff'],
  ])('%s takes what Unicode takes, of everyday writing', (source, samples) => {
    const ours = lettered(`^${source}$`)();
    for (const sample of samples) expect(`${sample} ${ours.test(sample)}`).toBe(`${sample} true`);
  });

  it('takes nothing for a capital, a small letter or a letter that Unicode does not', () => {
    for (const name of ['Lu', 'Ll']) {
      const ours = lettered(`^\\p{${name}}$`)();
      const unicode = new RegExp(`^\\p{${name}}$`, 'u');
      for (const point of points()) {
        const character = String.fromCodePoint(point);
        if (point < 0x2000 && ours.test(character)) expect(character).toMatch(unicode);
      }
    }
  });

  it('may have a class in brackets, with others or without all of it', () => {
    expect('Šefčovič-led'.match(lettered('[\\p{L}-]+')())?.[0]).toBe('Šefčovič-led');
    expect('“Safe”'.replace(lettered('[^\\p{L}]', 'g')(), '')).toBe('Safe');
    expect(lettered('^\\[\\p{Lu}\\]$')().test('[A]')).toBe(true);
  });
});

describe('what a character is to the matcher', () => {
  it('is what Unicode says, told fast or slowly', () => {
    const apostrophes = "'\u2018\u2019\u201B\u02BC\u02BB\u2032\u00B4`\uFF07";
    const scripts = ['Inherited', 'Latin', 'Greek', 'Cyrillic', 'Hebrew', 'Arabic'];
    const loose = scripts.map((script) => `\\p{Script=${script}}`).join('');
    const mark = new RegExp(`^(?![\u3099\u309A])(?=\\p{M})[${loose}]$`, 'u');
    for (const point of points()) {
      const character = String.fromCodePoint(point);
      let expected = 'separator';
      if (apostrophes.includes(character)) expected = 'separator';
      else if (mark.test(character)) expected = 'mark';
      else if (/^[\p{Default_Ignorable_Code_Point}\p{Cf}]$/u.test(character))
        expected = 'invisible';
      else if (/^[\p{L}\p{N}\p{Pc}\p{M}]$/u.test(character)) expected = 'letter';
      if (classOf(point) !== expected)
        expect([point.toString(16), classOf(point)]).toEqual(expected);
    }
  });
});
