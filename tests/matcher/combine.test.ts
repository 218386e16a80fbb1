import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combineRecognisers } from '#matcher/recognise/combine.ts';
import { FUND, paragraph, readerWith } from './article-kit.ts';

const shipped = readerWith({
  fund: FUND,
  council: { forms: ['Partnership Council', 'EU-UK Partnership Council'] },
  union: { forms: ['EU'], marks: 'quiet' as const },
  starmer: { kind: 'person' as const, forms: ['Keir Starmer', 'Starmer'] },
});
const own = readerWith({
  'own:1': { forms: ['Council', 'the talks'] },
  'own:2': { forms: ['Starmer', 'Security Action'] },
});
const both = combineRecognisers(own.recogniser, shipped.recogniser);

const say = (...texts: readonly string[]) => {
  const blocks = texts.map((text) => paragraph(text));
  const { matches, refused } = both.resolve(blocks, {});
  const words = ({ block, start, end }: (typeof matches)[number]) =>
    blocks[block]?.text.slice(start, end);
  return { matches, refused, named: matches.map((one) => `${words(one)}: ${one.entry}`) };
};

describe('a reader with entries of their own', () => {
  it('sees them beside the shipped ones, in reading order', () => {
    const { named } = say('In the talks the EU met Keir.', 'The EU said the talks went on.');
    expect(named).toEqual(['the talks: own:1', 'EU: union', 'EU: union', 'the talks: own:1']);
  });

  it('sees theirs where both claim a place, and the shipped one is refused as covered', () => {
    const { named, refused } = say('Keir Starmer came to the Partnership Council.');
    expect(named).toEqual(['Starmer: own:2', 'Council: own:1']);
    const covered = refused.filter(({ refusal }) => refusal.why === 'covered');
    expect(new Set(covered.map(({ entry }) => entry))).toEqual(new Set(['starmer', 'council']));
  });

  it('sees the next mention marked as the first, where the first is covered', () => {
    const { matches } = say(
      'The Partnership Council met.',
      'Security Action for Europe (Safe) and Safe.',
    );
    const of = (entry: string) => matches.filter((one) => one.entry === entry);
    expect(of('fund').map(({ first, marked }) => [first, marked])).toEqual([
      [true, true],
      [false, false],
    ]);
    expect(of('own:2').map(({ first, marked }) => [first, marked])).toEqual([[true, true]]);
  });

  it('sees what is only listed stay so', () => {
    const { matches } = say('The EU and the talks.');
    expect(matches.map(({ entry, first, marked }) => [entry, first, marked])).toEqual([
      ['union', true, false],
      ['own:1', true, true],
    ]);
  });
});

describe('of any article, two recognisers together', () => {
  const word = fc.constantFrom(
    ...['EU-UK', 'Partnership', 'Council', 'EU', 'Keir', 'Starmer', 'Security', 'Action', 'for'],
    ...['Europe', '(Safe)', 'Safe', 'the', 'talks', '.', ',', 'and', 'met', '\n', '\u00ad'],
  );
  const text = fc.array(word, { maxLength: 25 }).map((words) => words.join(' '));
  const article = fc.array(
    fc.record({ text, section: fc.nat(2) }).map((one) => ({ ...one, role: 'body' as const })),
    { maxLength: 5 },
  );

  it('give mentions in order that never overlap, with all of the reader’s own', () => {
    fc.assert(
      fc.property(article, (blocks) => {
        for (const block of blocks) both.read(block);
        const { matches } = both.resolve(blocks, {});
        for (const [at, match] of matches.entries()) {
          const before = matches[at - 1];
          if (before?.block === match.block) expect(match.start).toBeGreaterThanOrEqual(before.end);
          else expect(match.block).toBeGreaterThan(before?.block ?? -1);
        }
        const places = (list: typeof matches) =>
          list.map(({ block, start, end, entry }) => `${block} ${start}-${end} ${entry}`);
        const mine = matches.filter(({ entry }) => entry.startsWith('own:'));
        expect(places(mine)).toEqual(places(own.recogniser.resolve(blocks, {}).matches));
      }),
    );
  });

  it('mark the first mention of each entry in its post, and no other', () => {
    fc.assert(
      fc.property(article, (blocks) => {
        const seen = new Set<string>();
        for (const { block, entry, first, marked } of both.resolve(blocks, {}).matches) {
          const key = `${blocks[block]?.section} ${entry}`;
          expect(first).toBe(!seen.has(key));
          expect(marked).toBe(first && entry !== 'union');
          seen.add(key);
        }
      }),
    );
  });

  it('say what one says where the other has nothing to say', () => {
    const silent = readerWith({ nothing: { forms: ['Zwingli'] } }).recogniser;
    fc.assert(
      fc.property(article, (blocks) => {
        const alone = shipped.recogniser.resolve(blocks, {});
        const combined = combineRecognisers(silent, shipped.recogniser);
        expect(combined.resolve(blocks, {})).toEqual(alone);
      }),
      { numRuns: 30 },
    );
  });
});
