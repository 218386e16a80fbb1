import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileIndex } from '#matcher/scan/compile-index.ts';
import { loadIndex } from '#matcher/scan/form-index.ts';
import { leftmostLongest } from '#matcher/scan/leftmost-longest.ts';
import type { Pattern } from '#matcher/scan/pattern.ts';
import { scan } from '#matcher/scan/scan.ts';
import { plain, slowLeftmostLongest, slowScan } from './slow-matcher.ts';

// A small alphabet, so that patterns and texts meet often.
const LETTERS = ['a', 'A', 'b', 'é', 'E\u0301', 'ß', 'ł', 's', '1', '_'];
const BETWEEN = [' ', '\u00a0', '-', '\u2013', '\u2011', "'", '\u2019', '.', '/', ', '];
const UNSEEN = ['\u00ad', '\u200b', '\u0301'];

const word = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 3 })
  .map((l) => l.join(''));
const phrase = fc
  .tuple(word, fc.array(fc.tuple(fc.constantFrom(...BETWEEN), word), { maxLength: 3 }))
  .map(([first, rest]) => first + rest.map((pair) => pair.join('')).join(''));
/** A few begin with a separator, which belongs to them though a letter may stand before it. */
const anyPhrase = fc
  .tuple(fc.constantFrom('', '', '', '.', '& '), phrase)
  .map((parts) => parts.join(''));
const noise = fc.constantFrom(...LETTERS, ...UNSEEN, '🎉', '⚠\ufe0f', '&  ', '');

function patternsOf(phrases: fc.Arbitrary<string>): fc.Arbitrary<Pattern[]> {
  const pattern = fc.record({
    text: phrases,
    case: fc.constantFrom('exact' as const, 'capital' as const, 'any' as const),
  });
  return fc.array(pattern, { minLength: 1, maxLength: 6 });
}
const patterns = patternsOf(phrase);

/** Glossaries, each with a text in which some of its patterns stand, mostly apart from each other, and other things. */
const withText = (lists: fc.Arbitrary<Pattern[]>) =>
  lists.chain((list) => {
    const piece = fc.oneof(fc.constantFrom(...list.map(({ text }) => text)), word, noise);
    const gap = fc.constantFrom(...BETWEEN, ' ', '');
    return fc
      .array(fc.tuple(piece, gap), { maxLength: 7 })
      .map((parts) => ({ list, text: parts.map((part) => part.join('')).join('') }));
  });
const glossaryAndText = withText(patterns);

const find = (list: readonly Pattern[], text: string) => scan(loadIndex(compileIndex(list)), text);

/** Glossaries and texts to compare with the slow matcher, which takes its time. */
const RUNS = 1000;
const PATIENCE_MS = 60_000;

test('a reader gets exactly what trying every part of the text would give', {
  timeout: PATIENCE_MS,
}, () => {
  let matches = 0;
  fc.assert(
    fc.property(withText(patternsOf(anyPhrase)), ({ list, text }) => {
      const found = find(list, text);
      matches += found.length;
      expect(found).toEqual(slowScan(list, text));
    }),
    { numRuns: RUNS },
  );
  // As a rule one match a run: far fewer would mean that little was compared.
  expect(matches).toBeGreaterThan(RUNS / 2);
});

test('a reader sees the longest of what begins first, and never two marks on one letter', () => {
  fc.assert(
    fc.property(glossaryAndText, ({ list, text }) => {
      const all = find(list, text);
      expect(leftmostLongest(all)).toEqual(slowLeftmostLongest(all));
    }),
  );
});

test('what is found reads like the pattern, and begins and ends where words do', () => {
  fc.assert(
    fc.property(glossaryAndText, ({ list, text }) => {
      for (const { start, end, pattern: number } of find(list, text)) {
        const wanted = plain(list[number]?.text ?? '').toLowerCase();
        expect(plain(text.slice(start, end)).toLowerCase()).toBe(wanted);
        expect(/[\p{L}\p{N}_]$/u.test(text.slice(0, start).normalize('NFD'))).toBe(false);
        expect(/^[\p{L}\p{N}\p{M}_]/u.test(text.slice(end))).toBe(false);
      }
    }),
  );
});

/** Ways to write a text differently that make no difference to a reader. */
const REWRITINGS: Readonly<Record<string, (text: string) => string>> = {
  'taken apart (NFD)': (text) => text.normalize('NFD'),
  'put together (NFC)': (text) => text.normalize('NFC'),
  'with other dashes': (text) => text.replace(/[-\u2010-\u2015]/gu, '\u2012'),
  'with other spaces': (text) => text.replace(/ +/gu, '\u202f\n\t '),
  'with other apostrophes': (text) => text.replace(/['\u2019]/gu, '\u02bc'),
  'with a soft hyphen in every word': (text) => text.replace(/(\p{L})(?=\p{L})/gu, '$1\u00ad'),
  'with zero-width characters': (text) =>
    text.replace(/(\p{L})(?=\p{L})/gu, '$1\u200d\u2060\ufeff'),
};

for (const [how, rewrite] of Object.entries(REWRITINGS)) {
  test(`a text ${how} names the same`, () => {
    fc.assert(
      fc.property(glossaryAndText, ({ list, text }) => {
        const names = (of: string) => find(list, of).map(({ pattern: number }) => number);
        // A mark without a letter would find one in the other writing.
        fc.pre(!/(?<!\p{L}|\p{M})\p{M}|\p{M}[^\p{L}\p{M}]*\p{M}/u.test(text));
        expect(names(rewrite(text))).toEqual(names(text));
      }),
    );
  });
}

test('a pattern in any case is found in any case', () => {
  fc.assert(
    fc.property(glossaryAndText, ({ list, text }) => {
      const free = list.map((one) => ({ ...one, case: 'any' as const }));
      const names = (of: string) => find(free, of).map(({ pattern: number }) => number);
      expect(names(text.toUpperCase())).toEqual(names(text));
    }),
  );
});

test('blocks name the same one by one as with a full stop between them', () => {
  fc.assert(
    fc.property(glossaryAndText, glossaryAndText, ({ list, text }, { text: next }) => {
      const gap = ' ; ';
      const apart = [
        ...find(list, text),
        ...find(list, next).map((o) => ({
          ...o,
          start: o.start + text.length + gap.length,
          end: o.end + text.length + gap.length,
        })),
      ];
      expect(find(list, text + gap + next)).toEqual(apart);
    }),
  );
});

test('the order of the patterns makes no difference to where they stand', () => {
  fc.assert(
    fc.property(glossaryAndText, ({ list, text }) => {
      const places = (of: readonly Pattern[]) =>
        find(of, text)
          .map(({ start, end, pattern: number }) => [start, end, of[number]?.text])
          .sort();
      expect(places([...list].reverse())).toEqual(places(list));
    }),
  );
});
