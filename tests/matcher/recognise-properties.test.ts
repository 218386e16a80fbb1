import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Recognition } from '#matcher/recognise/article.ts';
import { COMMISSION, FUND, paragraph, readerWith } from './article-kit.ts';

const ENTRIES = {
  fund: FUND,
  commission: COMMISSION,
  union: { forms: ['EU', 'European Union'], marks: 'quiet' as const },
  summit: { forms: ['EU summit'] },
  bread: { forms: ['bread'], marks: 'never' as const },
  one: { forms: ['Fenwick House', { form: 'the House', near: ['EU'] }] },
  two: { forms: ['Fenwick House', { form: 'the House', page: ['summit'] }] },
  johnson: {
    kind: 'person' as const,
    forms: ['Boris Johnson', { form: 'Johnson', when: 'introduced' as const }],
    decoys: ['Magic Johnson'],
  },
  sefcovic: { kind: 'person' as const, forms: ['Maroš Šefčovič', 'Šefčovič'] },
};
const reader = readerWith(ENTRIES);

/** Words that make names, near-names, decoys, definitions, addresses and plain text. */
const WORDS = [
  'Security Action for Europe',
  'Safe',
  'SAFE',
  'safe',
  '(Safe)',
  'Safe Hands',
  'loans',
  'EU',
  'EU summit',
  'European Union',
  'European Commission',
  'the Commission',
  'Federal Trade Commission',
  'bread',
  'Fenwick House',
  'the House',
  'Boris Johnson',
  'Johnson',
  'Mike',
  'Magic Johnson',
  'Šefčovič',
  'Maroš Šefčovič',
  'said',
  'and',
  'the',
  'met',
  '.',
  ',',
  '(',
  ')',
  '@',
  '#',
  'x@',
  '.com',
  '“',
  '”',
  'Der',
  'und',
  'nicht',
  'ist',
  '\u00ad',
  '\n',
  'İ',
  '\ud800',
];
const text = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 25 })
  .map((words) => words.join(' ').replaceAll(' .', '.').replaceAll('@ ', '@'));
const block = fc
  .record({ text, section: fc.nat(2), role: fc.constantFrom('headline', 'body') })
  .map(({ text: words, section, role }): Block => ({ text: words, section, role: role as 'body' }));
const article = fc.array(block, { maxLength: 6 });

const spans = ({ matches }: Recognition) =>
  matches.map(({ block: at, start, end, entry }) => `${at} ${start}-${end} ${entry}`);

describe('of any article', () => {
  it('mentions are in reading order and never overlap', () => {
    fc.assert(
      fc.property(article, (blocks) => {
        const { matches } = reader.recognise(blocks);
        for (const [at, match] of matches.entries()) {
          const before = matches[at - 1];
          expect(match.start).toBeLessThan(match.end);
          expect(match.end).toBeLessThanOrEqual(blocks[match.block]?.text.length ?? 0);
          if (before?.block === match.block) expect(match.start).toBeGreaterThanOrEqual(before.end);
          else expect(match.block).toBeGreaterThan(before?.block ?? -1);
        }
      }),
    );
  });

  it('what is marked is the first of its entry in its post, and never quiet', () => {
    fc.assert(
      fc.property(article, (blocks) => {
        const { matches } = reader.recognise(blocks);
        const seen = new Set<string>();
        for (const { block: at, entry, first, marked } of matches) {
          const key = `${blocks[at]?.section} ${entry}`;
          expect(first).toBe(!seen.has(key));
          expect(marked).toBe(first && entry !== 'union');
          expect(entry).not.toBe('bread');
          seen.add(key);
        }
      }),
    );
  });

  it('every mention and every refusal has its reason', () => {
    fc.assert(
      fc.property(article, (blocks) => {
        const { matches, refused, possible } = reader.recognise(blocks);
        for (const { reason } of matches) {
          expect(reason.form).not.toBe('');
          if (reason.why !== 'name') expect(reason.by).toBeTruthy();
        }
        for (const { refusal, entry } of [...refused, ...possible]) {
          expect(refusal.form).not.toBe('');
          expect(entry).not.toBe('');
        }
      }),
    );
  });

  it('no entry that is mentioned is “possibly” meant as well, save where two claim one place', () => {
    fc.assert(
      fc.property(article, (blocks) => {
        const { matches, possible } = reader.recognise(blocks);
        const named = new Set(matches.map(({ entry }) => entry));
        for (const { entry, refusal } of possible) {
          if (refusal.why !== 'tie') expect(named.has(entry)).toBe(false);
        }
      }),
    );
  });
});

/** Paragraphs before and behind an article that have nothing to do with it. */
const AROUND = 9;

describe('recognition does not change', () => {
  it('with the identity of the blocks: a copy of an article says what the article says', () => {
    fc.assert(
      fc.property(article, (blocks) => {
        const copy = blocks.map((one) => ({ ...one }));
        expect(reader.recognise(copy)).toEqual(reader.recognise(blocks));
      }),
    );
  });

  it('with what was read before', () => {
    fc.assert(
      fc.property(article, article, (blocks, others) => {
        const fresh = readerWith(ENTRIES);
        for (const one of [...others, ...blocks]) fresh.recogniser.read(one);
        expect(fresh.recognise(blocks)).toEqual(reader.recognise(blocks));
      }),
      { numRuns: 20 },
    );
  });

  it('with paragraphs that have nothing to do with it', () => {
    fc.assert(
      fc.property(article, (blocks) => {
        // One within, and many around: what a bare name means is looked for so many paragraphs on.
        const idle = paragraph('It rained on the sheep all day.');
        const around = new Array<Block>(AROUND).fill(idle);
        const middle = blocks.length >> 1;
        const spread = [
          ...around,
          ...blocks.slice(0, middle),
          idle,
          ...blocks.slice(middle),
          ...around,
        ];
        const without = spans(reader.recognise(blocks));
        const { matches } = reader.recognise(spread);
        const moved = matches.map(({ block: at, start, end, entry }) => {
          const place = at - AROUND;
          return `${place < middle ? place : place - 1} ${start}-${end} ${entry}`;
        });
        expect(moved).toEqual(without);
      }),
    );
  });

  it('with the order of paragraphs, where every name stands on its own', () => {
    const names = ['EU summit', 'Fenwick Hall', 'European Union', 'bread', 'Šefčovič', 'sheep'];
    const lines = fc.array(fc.constantFrom(...names), { maxLength: 6 });
    fc.assert(
      fc.property(lines, fc.nat(), (words, turn) => {
        const blocks = words.map((word) => paragraph(`They spoke of ${word} at length`));
        const turned = [...blocks.slice(turn % 6), ...blocks.slice(0, turn % 6)];
        const bag = (list: readonly Block[]) => [...reader.mentions(list)].sort();
        expect(bag(turned)).toEqual(bag(blocks));
      }),
    );
  });

  it('with the way its letters are written', () => {
    fc.assert(
      fc.property(article, (blocks) => {
        const named = (list: readonly Block[]) =>
          reader.recognise(list).matches.map(({ block: at, entry }) => `${at} ${entry}`);
        const rewritten = blocks.map((one) => ({
          ...one,
          text: one.text.normalize('NFD').replaceAll('Europe', 'Eu\u00adrope'),
        }));
        expect(named(rewritten)).toEqual(named(blocks));
      }),
    );
  });
});

describe('a text that means harm', () => {
  const LENGTH = 100_000;
  it.each([
    ['one letter', 'a'.repeat(LENGTH)],
    ['open brackets', '('.repeat(LENGTH)],
    ['brackets in brackets', '(EU'.repeat(LENGTH / 4)],
    ['one name, over and over', 'EU '.repeat(LENGTH / 5)],
    ['one name between slashes', 'EU/'.repeat(LENGTH / 5)],
    ['surnames in capitals', 'JOHNSON '.repeat(LENGTH / 10)],
    ['spaces', `EU${' '.repeat(LENGTH)}(EU)`],
    ['hashes', `${'#'.repeat(LENGTH)} EU`],
    ['lone surrogates', '\ud800\udc00\udc00EU '.repeat(LENGTH / 10)],
    ['full stops', `EU${'.'.repeat(LENGTH)}EU`],
  ])('is read to its end: %s', (_name, harm) => {
    const { matches, refused } = reader.recognise([
      paragraph(harm),
      paragraph('The EU summit met.'),
    ]);
    expect(matches.at(-1)?.entry).toBe('summit');
    expect(refused).toBeDefined();
  });
});
