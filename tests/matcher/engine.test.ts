import { describe, expect, test } from 'vitest';
import { compile } from '#matcher/scan/engine.ts';

/** The parts of a text that are found, in their order; a form with `!` is wanted in its exact case. */
function found(forms: readonly string[], text: string): string[] {
  const scan = compile(
    forms.map((form) => ({ form: form.replace(/!$/, ''), exact: form.endsWith('!') })),
  );
  return scan(text).map(({ start, end }) => text.slice(start, end));
}

describe('a reader finds the term however it is written', () => {
  test.each<[string, string[], string, string[]]>([
    ['in another case', ['Nato'], 'NATO and nato', ['NATO', 'nato']],
    ['in its exact case only', ['SAFE!'], 'SAFE is not safe or Safe', ['SAFE']],
    ['with diacritics that the form lacks', ['Sefcovic'], 'by Šefčovič.', ['Šefčovič']],
    ['without the diacritics of the form', ['Šefčovič'], 'by Sefcovic.', ['Sefcovic']],
    ['beginning with a letter beyond ASCII', ['Šefčovič'], 'by Šefčovič said', ['Šefčovič']],
    [
      'taken apart (NFD)',
      ['Šefčovič'],
      'by S\u030cefc\u030covic\u030c.',
      ['S\u030cefc\u030covic\u030c'],
    ],
    ['with a straight possessive', ['NATO!'], "NATO's aim", ['NATO']],
    ['with a curly possessive', ['NATO!'], 'NATO’s aim', ['NATO']],
    ['with an en dash', ['EU-UK'], 'the EU–UK deal', ['EU–UK']],
    ['with a non-breaking hyphen', ['EU-UK'], 'the EU\u2011UK deal', ['EU\u2011UK']],
    [
      'with a no-break space',
      ['Partnership Council'],
      'Partnership\u00a0Council',
      ['Partnership\u00a0Council'],
    ],
    [
      'over a line break',
      ['Partnership Council'],
      'Partnership\n    Council',
      ['Partnership\n    Council'],
    ],
    ['with a soft hyphen', ['Partnership'], 'Part\u00adner\u00adship', ['Part\u00adner\u00adship']],
    ['but never inside a word', ['EU'], 'museum, EUR, reuse', []],
    ['but never behind a letter beyond ASCII', ['tat'], 'État', []],
    [
      'longest first',
      ['Council', 'Partnership Council', 'Partnership'],
      'Partnership Council',
      ['Partnership Council'],
    ],
    ['behind letters that change length in small', ['Nato'], 'İİİ İstanbul NATO', ['NATO']],
    ['in two cases of one form', ['Safe!', 'SAFE!'], 'Safe, SAFE, safe', ['Safe', 'SAFE']],
  ])('%s', (_how, forms, text, expected) => expect(found(forms, text)).toEqual(expected));
});

describe('a reader is not misled by', () => {
  test.each<[string, string[], string, string[]]>([
    ['a hyphen for a space', ['third country'], 'third-country nationals', []],
    ['glued digits', ['Type 26', 'F-35'], 'Type 26a, Type 26, F-35B, F–35', ['Type 26', 'F–35']],
    ['glued underscores', ['EU'], '_EU_ EU_27', []],
    ['a soft hyphen behind the word', ['EU'], 'EU\u00ad, EU\u00adR', ['EU']],
    ['a number sign in a form', ['C#', '#MeToo'], 'C# and #MeToo, but C', ['C#', '#MeToo']],
  ])('%s', (_what, forms, text, expected) => expect(found(forms, text)).toEqual(expected));

  test('an abbreviation without its points, or at the end of a sentence', () => {
    expect(found(['U.K.'], 'the U.K. and the U.K')).toEqual(['U.K.']);
    expect(found(['the U.S. House'], 'in the U.S.\u00a0House.')).toEqual(['the U.S.\u00a0House']);
  });
});

describe('other letters and scripts', () => {
  test.each<[string, string, string, string]>([
    ['ß for ss', 'Straße', 'die STRASSE hier', 'STRASSE'],
    ['ss for ß', 'Strasse', 'die Straße hier', 'Straße'],
    ['a ligature', 'Pacific', 'the Paciﬁc rim', 'Paciﬁc'],
    ['ł', 'Radosław', 'RADOSLAW here', 'RADOSLAW'],
    ['Cyrillic', 'Киев', 'в КИЕВ.', 'КИЕВ'],
    ['Greek with its final sigma', 'Μητσοτάκης', 'ο ΜΗΤΣΟΤΑΚΗΣ.', 'ΜΗΤΣΟΤΑΚΗΣ'],
    ['Hangul taken apart', '한국', `in ${'한국'.normalize('NFD')}.`, '한국'.normalize('NFD')],
    ['letters of two units', 'NATO', 'say 𝐍𝐀𝐓𝐎 now', '𝐍𝐀𝐓𝐎'],
    ['full width', 'NATO', 'say ＮＡＴＯ now', 'ＮＡＴＯ'],
    ['between emoji', 'NATO', '🎉NATO🎉', 'NATO'],
  ])('%s', (_what, form, text, expected) => expect(found([form], text)).toEqual([expected]));
});

test('the form that was found is told by its place in the list', () => {
  expect(
    compile([
      { form: 'a', exact: true },
      { form: 'b', exact: true },
    ])('b a'),
  ).toEqual([
    { start: 0, end: 1, form: 1 },
    { start: 2, end: 3, form: 0 },
  ]);
});
