import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeIndex } from '#matcher/scan/compile-index.ts';
import { type FormIndex, IndexError } from '#matcher/scan/form-index.ts';
import { type IndexText, indexText, openIndex } from '#matcher/scan/index-text.ts';
import type { Pattern } from '#matcher/scan/pattern.ts';
import { scan } from '#matcher/scan/scan.ts';
import { spell } from '#matcher/scan/spelling.ts';
import { atOnce } from '#matcher/scan/steps.ts';
import { compileFromDisk } from '../../scripts/read-glossary.ts';

const write = (patterns: readonly Pattern[]): IndexText => indexText(spell(patterns));
/** Opens what a script would bring: the text as JSON, and in UTF-8. */
const open = (text: IndexText): FormIndex =>
  atOnce(openIndex(JSON.parse(Buffer.from(JSON.stringify(text), 'utf8').toString('utf8'))));

const PATTERNS: readonly Pattern[] = [
  { text: 'Windsor Framework', case: 'capital' },
  { text: 'NATO', case: 'exact' },
  { text: 'C# and F#', case: 'exact' },
  { text: 'Article #', case: 'capital' },
  { text: '“Šefčovič”', case: 'exact' },
  { text: '欧州委員会', case: 'any' },
  { text: '𐐀𐐁 league', case: 'any' },
  { text: '.uk', case: 'any' },
];

describe('an index that travelled as text', () => {
  test('is the index that was made of the same patterns', () => {
    expect(open(write(PATTERNS))).toEqual(makeIndex(PATTERNS));
  });

  test('is the same for the whole glossary', { timeout: 30_000 }, () => {
    const { patterns } = compileFromDisk();
    expect(open(write(patterns))).toEqual(makeIndex(patterns));
  });

  test('is the same for any patterns', () => {
    const pattern = fc.record({
      text: fc.stringMatching(/^[a-zA-ZŠß .#€'“–-]{0,12}[a-z0-9]$/u),
      case: fc.constantFrom<Pattern['case']>('any', 'capital', 'exact'),
    });
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 40 }), (patterns) => {
        expect(open(write(patterns))).toEqual(makeIndex(patterns));
      }),
    );
  });

  test('finds what it should', () => {
    const text = 'NATO, Article 5 and the Windsor framework, then the Windsor Framework';
    expect(scan(open(write(PATTERNS)), text).map(({ pattern }) => pattern)).toEqual([1, 3, 0]);
  });

  test('is opened in many steps, none of them for all of its patterns', () => {
    const many = Array.from({ length: 2_000 }, (_, at): Pattern => {
      return { text: `Treaty ${at} of the sea`, case: 'any' };
    });
    const work = openIndex(write(many));
    let steps = 0;
    while (!work.next().done) steps += 1;
    expect(steps).toBeGreaterThan(6);
  });
});

test('an index as text with a key that has no word is opened all the same: nothing waits for ever', () => {
  const spoilt = { ...write([{ text: 'NATO', case: 'any' }]), rests: '.\n' };
  expect(scan(open(spoilt), 'NATO.')).toEqual([]);
});

describe('an index as text that is not whole is refused, and the reason named', () => {
  const whole = write(PATTERNS);
  test.each<[string, IndexText, RegExp]>([
    ['of another version', { ...whole, version: 2 }, /version 2; this matcher reads \d+/],
    ['cut short', { ...whole, rests: whole.rests.slice(0, 30) }, /2 patterns of 8/],
    ['without its last letter', { ...whole, rests: whole.rests.slice(0, -1) }, /7 patterns of 8/],
    ['without a pattern', { ...whole, rests: `${whole.rests}NATO\n` }, /goes on behind its 8/],
    ['without a case rule', { ...whole, caseRules: '0' }, /8 patterns of 1/],
  ])('%s', (_what, broken, reason) => {
    expect(() => open(broken)).toThrow(IndexError);
    expect(() => open(broken)).toThrow(reason);
  });
});
