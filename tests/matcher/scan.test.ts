import { describe, expect, test } from 'vitest';
import { compileIndex } from '#matcher/scan/compile-index.ts';
import { loadIndex } from '#matcher/scan/form-index.ts';
import type { CaseRule, Pattern } from '#matcher/scan/pattern.ts';
import { scan } from '#matcher/scan/scan.ts';

const any = (...texts: string[]): Pattern[] => texts.map((text) => ({ text, case: 'any' }));

function open(patterns: readonly Pattern[]) {
  const index = loadIndex(compileIndex(patterns));
  return (text: string) =>
    scan(index, text).map(({ start, end, pattern }) => [text.slice(start, end), pattern]);
}

test('every pattern is reported, nested and overlapping ones too, the longest first', () => {
  const find = open(any('House', 'House of Lords', 'Lords', 'Lords reform', 'House of'));
  expect(find('the House of Lords reform')).toEqual([
    ['House of Lords', 1],
    ['House of', 4],
    ['House', 0],
    ['Lords reform', 3],
    ['Lords', 2],
  ]);
});

test('patterns that fold to the same are all reported, in the order of the list', () => {
  const find = open([...any('Safe', 'SAFE', 'safe'), { text: 'Safe', case: 'exact' }]);
  expect(find('Safe')).toEqual([0, 1, 2, 3].map((pattern) => ['Safe', pattern]));
});

describe('the case that a pattern wants', () => {
  const standing = (text: string, rule: CaseRule, texts: string[]) =>
    texts.filter((one) => open([{ text, case: rule }])(one).length > 0);

  test('exact: every letter as it is written, but without diacritics', () => {
    const texts = ['Élysée', 'Elysee', 'ELYSEE', 'elysée', 'E\u0301lyse\u0301e'];
    expect(standing('Élysée', 'exact', texts)).toEqual(['Élysée', 'Elysee', 'E\u0301lyse\u0301e']);
  });

  test('capital: a capital where the pattern has one at the start of a word', () => {
    const texts = [
      'Windsor framework',
      'WINDSOR FRAMEWORK',
      'windsor framework',
      'Windsor Framework',
    ];
    expect(standing('Windsor framework', 'capital', texts)).toEqual([texts[0], texts[1], texts[3]]);
    expect(standing('Windsor Framework', 'capital', texts)).toEqual([texts[1], texts[3]]);
    expect(standing('Æthelred', 'capital', ['Aethelred', 'aethelred', 'æthelred'])).toEqual([
      'Aethelred',
    ]);
  });
});

describe('a number sign that stands on its own', () => {
  test('is no part of a word or of a number, whatever nobody sees in between', () => {
    const find = open(any('# Downing Street', 'Article #'));
    for (const text of ['1\u20600 Downing Street', 'a\u00ad5 Downing Street', 'Article 1.5a']) {
      expect(find(text)).toEqual([]);
    }
  });

  test('stands behind a picture, too', () => {
    const find = open(any('# Downing Street'));
    for (const picture of ['🏠', '⚠\ufe0f']) {
      expect(find(`${picture}10 Downing Street`)).toEqual([['10 Downing Street', 0]]);
    }
  });

  test('is any number, the whole of it', () => {
    const find = open(any('Article #', '# Downing Street', 'F-#'));
    expect(find('Article 50, Article 1,000.5. Article 5a, 10 Downing Street, F-35')).toEqual([
      ['Article 50', 0],
      ['Article 1,000.5', 0],
      ['10 Downing Street', 1],
      ['F-35', 2],
    ]);
  });

  test('is a number in any digits and signs that fold to the usual ones, at either end', () => {
    const find = open(any('Article #', '# Downing Street'));
    const units = Array.from({ length: 0x1_0000 }, (_, unit) => String.fromCharCode(unit));
    const digits = units.filter((unit) => /^[0-9]$/.test(unit.normalize('NFKD')));
    expect(digits).toEqual(expect.arrayContaining(['5', '５', '²', '₅', '⑤']));
    for (const number of [...digits, '１．５', '1，000']) {
      expect(find(`Article ${number}`)).toEqual([[`Article ${number}`, 0]]);
      expect(find(`${number} Downing Street`)).toEqual([[`${number} Downing Street`, 1]]);
    }
  });

  test('leaves the number that is written out to the other pattern', () => {
    expect(open(any('Article #', 'Article 50'))('Article 50')).toEqual([
      ['Article 50', 0],
      ['Article 50', 1],
    ]);
  });
});

test('separators at the edges of a pattern are part of it', () => {
  const find = open(any('.NET', 'Yahoo!', '(Safe)', 'NET'));
  expect(find('use .NET or Yahoo! or (Safe) or Yahoo')).toEqual([
    ['.NET', 0],
    ['NET', 3],
    ['Yahoo!', 1],
    ['(Safe)', 2],
  ]);
});

test('what is found never parts a letter from its accents or a pair of units', () => {
  const find = open(any('cafe', 'NATO'));
  expect(find('cafe\u0301\u200d\u0323 x')).toEqual([['cafe\u0301\u200d\u0323', 0]]);
  expect(find('𝐍𝐀𝐓𝐎, NATO\u{e0100} NATO\u00ad')).toEqual([
    ['𝐍𝐀𝐓𝐎', 1],
    ['NATO\u{e0100}', 1],
    ['NATO', 1],
  ]);
});

/** Ten million units take a busy machine its time. */
const PATIENCE_MS = 60_000;

describe('bad input does no harm', { timeout: PATIENCE_MS }, () => {
  test.each<[string, string]>([
    ['lone halves of pairs', '\ud800 NATO \udc00\ud800NATO\udfff'.repeat(10)],
    ['ten million of one letter', `${'n'.repeat(10_000_000)} NATO`],
    ['ten million separators', `NATO${' '.repeat(10_000_000)}NATO`],
    ['a million marks', `NATO${'\u0301'.repeat(1_000_000)} x`],
    ['a million soft hyphens', `NATO${'\u00ad'.repeat(1_000_000)} x`],
    ['a million emoji', `${'🎉'.repeat(1_000_000)} NATO`],
    ['nothing but the form', 'NATO '.repeat(1000)],
  ])('%s', (_what, text) => {
    const expected = text.split('NATO').length - 1;
    expect(expected).toBeGreaterThan(0);
    expect(open(any('NATO', 'NATO summit'))(text)).toHaveLength(expected);
  });

  test.each<[string, string]>([
    ['a million digits', '1'.repeat(1_000_000)],
    ['half a million groups of digits', `1${',1'.repeat(500_000)}`],
  ])('%s before a form that begins with a number', (_what, number) => {
    expect(open(any('# PM'))(`${number} PM`)).toEqual([[`${number} PM`, 0]]);
  });

  test('a word of a million letters and digits before a form that begins with a number', () => {
    expect(open(any('# PM'))(`${'a1'.repeat(500_000)} PM, 9 PM`)).toEqual([['9 PM', 0]]);
  });

  test('a form of 200 words', () => {
    const long = Array.from({ length: 200 }, (_, at) => `word${at % 7}`).join(' ');
    expect(open(any(long, 'word1'))(`x ${long} y`).filter(([, pattern]) => pattern === 0)).toEqual([
      [long, 0],
    ]);
  });

  test('two hundred forms that begin alike', () => {
    const forms = Array.from({ length: 200 }, (_, at) => `European Union act ${at} x`);
    const text = forms.join('. ');
    expect(open(any(...forms))(text)).toEqual(forms.map((form, at) => [form, at]));
  });

  test('an empty text, and no pattern at all', () => {
    expect(open(any('NATO'))('')).toEqual([]);
    expect(open([])('NATO')).toEqual([]);
  });
});

test('white space before the first word of a pattern may be of any length, as between its words', () => {
  const find = open(any('& Other Stories'));
  for (const text of ['& Other Stories', '&  Other Stories', '&\n\u00a0 Other  Stories']) {
    expect(find(text)).toEqual([[text, 0]]);
  }
});

test('white space around a pattern is none of it, though nobody sees what stands beyond', () => {
  const find = open(any('\u200b Foo', 'Bar \u200b', '\u0085Baz'));
  expect(find('Foo, Bar, Baz')).toEqual([
    ['Foo', 0],
    ['Bar', 1],
    ['Baz', 2],
  ]);
});

test('a word of equal halves is a word like others', () => {
  const words = ['a'.repeat(64), 'ha'.repeat(32), `${'_'.repeat(64)} Foo`];
  const find = open(any(...words));
  for (const [number, word] of words.entries()) expect(find(word)).toEqual([[word, number]]);
});
