import { describe, expect, it } from 'vitest';
import { COMMISSION, FUND, headline, paragraph, readerWith } from './article-kit.ts';

describe('what a reader sees marked', () => {
  const reader = readerWith({
    fund: FUND,
    commission: COMMISSION,
    union: { forms: ['EU', 'European Union'], marks: 'quiet' },
    starmer: { kind: 'person', forms: ['Keir Starmer', 'Sir Keir', 'Starmer'] },
    never: { forms: ['plain bread'], marks: 'never' },
    summit: { forms: ['EU summit'] },
  });

  it('is a distinctive name wherever it stands', () => {
    expect(reader.mentions('Mr Starmer flew home.')).toEqual(['Starmer: starmer']);
  });

  it('is the longest name: the summit, and not the Union in it', () => {
    expect(reader.mentions('The EU summit is over.')).toEqual(['EU summit: summit']);
    expect(reader.refusals('The EU summit is over.')).toEqual(['EU: covered']);
  });

  it('is only the first mention in each post, though all are recognised', () => {
    const posts = [
      paragraph('Starmer spoke. Starmer left.'),
      paragraph('Starmer is back.', { section: 1 }),
    ];
    const { matches } = reader.recognise(posts);
    expect(matches.map(({ first, marked }) => [first, marked])).toEqual([
      [true, true],
      [false, false],
      [true, true],
    ]);
  });

  it('is not a quiet entry, which is listed all the same', () => {
    const { matches } = reader.recognise('The EU agreed.');
    expect(matches.map(({ entry, first, marked }) => [entry, first, marked])).toEqual([
      ['union', true, false],
    ]);
  });

  it('is never an entry that is searchable only', () => {
    const { matches, possible } = reader.recognise('They broke plain bread.');
    expect([matches, possible]).toEqual([[], []]);
  });

  it('takes the headline for an introduction', () => {
    const article = [
      headline('Security Action for Europe is over-subscribed'),
      paragraph('Poland asks most of Safe.'),
    ];
    expect(reader.mentions(article)).toEqual(['Security Action for Europe: fund', 'Safe: fund']);
  });

  it('takes an introduction that only comes later', () => {
    expect(
      reader.mentions('Few had heard of Safe. It is short for Security Action for Europe.'),
    ).toEqual(['Safe: fund', 'Security Action for Europe: fund']);
  });

  it('says of every mention why, and of every other place why not', () => {
    const text = 'The European Commission lends. The Commission kept it safe, said @Starmer.';
    expect(reader.reasons(text)).toEqual([
      'European Commission: name',
      'The Commission: introduced European Commission',
    ]);
    expect(reader.refusals(text)).toEqual([
      'Commission: introduced',
      'Commission: covered',
      'Starmer: address',
    ]);
  });
});

describe('a page that changes', () => {
  it('is read again only where it changed', () => {
    const reader = readerWith({ fund: FUND });
    const intro = paragraph('Security Action for Europe lends.');
    const short = paragraph('Canada joined Safe.');
    expect(reader.mentions([intro, short])).toHaveLength(2);
    expect(reader.mentions([short])).toEqual([]);
    expect(reader.mentions([short, intro])).toHaveLength(2);
  });

  it('gives the same whether its blocks were read before or not', () => {
    const reader = readerWith({ fund: FUND, commission: COMMISSION });
    const blocks = [
      paragraph('The European Commission proposed Security Action for Europe (Safe).'),
      paragraph('Safe is large, the Commission says.'),
    ];
    for (const block of blocks) reader.recogniser.read(block);
    const fresh = readerWith({ fund: FUND, commission: COMMISSION });
    expect(reader.recognise(blocks)).toEqual(fresh.recognise(blocks));
  });
});

describe('what an article may mean besides', () => {
  it('is listed where two entries claim a name with equal right', () => {
    const reader = readerWith({
      one: { forms: ['Fenwick House'] },
      two: { forms: ['Fenwick House'] },
    });
    const { matches, possible } = reader.recognise('They met at Fenwick House.');
    expect(matches).toEqual([]);
    expect(possible.map(({ entry, refusal }) => [entry, refusal.why])).toEqual([
      ['one', 'tie'],
      ['two', 'tie'],
    ]);
  });

  it('is listed once where only the evidence is wanting', () => {
    const reader = readerWith({ fund: FUND });
    const { possible } = reader.recognise('Safe pays. Is Safe enough? Canada joined Safe.');
    expect(possible.map(({ entry, refusal }) => [entry, refusal.why])).toEqual([
      ['fund', 'introduced'],
    ]);
  });

  it('is not a small word that shares its letters', () => {
    const reader = readerWith({ fund: FUND });
    expect(reader.recognise('A safe seat, a safe bet.').possible).toEqual([]);
  });
});
