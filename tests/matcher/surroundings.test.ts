import { describe, expect, it } from 'vitest';
import { sentenceAround, startsSentence, surroundingsOf } from '#matcher/words/surroundings.ts';
import { readerWith } from './article-kit.ts';

function at(text: string, word: string): readonly [number, number] {
  const start = text.indexOf(word);
  expect(start).toBeGreaterThanOrEqual(0);
  return [start, start + word.length];
}

describe('a sentence starts', () => {
  it.each([
    ['Safe at last', 'Safe'],
    ['They slept. Safe at last', 'Safe'],
    ['They slept! “Safe at last”', 'Safe'],
    ['She said: “Safe at last”', 'Safe'],
    ['• Safe at last', 'Safe'],
    ['Live: Safe at last', 'Safe'],
  ])('in “%s” at “%s”', (text, word) => {
    expect(startsSentence(text, at(text, word)[0])).toBe(true);
  });

  it.each([
    ['the fund Safe', 'Safe'],
    ['then Mr. Safe came', 'Safe'],
    ['then George W. Safe came', 'Safe'],
    ['the “Safe” fund', 'Safe'],
    ['a fund, Safe, was set up', 'Safe'],
  ])('but not in “%s” at “%s”', (text, word) => {
    expect(startsSentence(text, at(text, word)[0])).toBe(false);
  });
});

describe('the capitals of a headline', () => {
  it.each([
    ['title', 'Keep Your Home Safe From Burglars', 'Safe'],
    ['title', 'What Is Safe to Eat When You’re Pregnant?', 'Safe'],
    ['capitals', 'HIKERS FOUND SAFE AND WELL', 'SAFE'],
    ['plain', 'Canada is to join the Safe fund', 'Safe'],
    ['plain', 'Healey met Hegseth at the Pentagon.', 'Pentagon'],
    ['plain', 'Starmer, Macron and Merz met at Chequers.', 'Chequers'],
    ['plain', 'Safe', 'Safe'],
  ])('are %s in “%s”', (style, text, word) => {
    expect(surroundingsOf(text, ...at(text, word))).toBe(style);
  });

  it('are those of its own sentence', () => {
    const text = 'HIKERS FOUND ALIVE. They joined the Safe fund of the club';
    expect(surroundingsOf(text, ...at(text, 'Safe'))).toBe('plain');
  });
});

describe('the sentence around a place', () => {
  it('ends at a full stop, not at a point in a number or a web name', () => {
    const text = 'First one. It cost 3.5bn at x.org, Safe said. Last one.';
    const [from, to] = sentenceAround(text, ...at(text, 'Safe'));
    expect(text.slice(from, to).trim()).toBe('It cost 3.5bn at x.org, Safe said');
  });

  it('is read no further than a headline is long, where no stop ever comes', () => {
    const text = `${'word '.repeat(100_000)}Safe ${'word '.repeat(100_000)}`;
    const [from, to] = sentenceAround(text, ...at(text, 'Safe'));
    expect(to - from).toBeLessThan(1000);
  });
});

describe('a common word as a name', () => {
  const reader = readerWith({ swift: { forms: [{ form: 'Swift', unless: ['taylor'] }] } });

  it('counts by its capital within a sentence', () => {
    expect(reader.mentions('The banks were cut off from Swift in March')).toEqual(['Swift: swift']);
  });

  it('does not count where every word has one', () => {
    expect(reader.mentions('Banks Hail Swift Action On Rates And Fees')).toEqual([]);
    expect(reader.mentions('BANKS HAIL SWIFT ACTION')).toEqual([]);
  });

  it('counts in capitals where nothing else has them', () => {
    expect(reader.mentions('Banks in Russia lost SWIFT that day')).toEqual(['SWIFT: swift']);
  });
});
