import { describe, expect, it } from 'vitest';
import { listAround } from '#matcher/words/listed.ts';

function listIn(text: string) {
  const start = text.indexOf('Paris');
  return listAround(text, start, start + 'Paris'.length);
}

describe('a town stands in a list of towns', () => {
  it.each([
    ['Crowds marched in Paris, Rome and New York on Friday.', 'Paris, Rome and New York'],
    ['It has offices in Rome, Paris and Madrid.', 'Rome, Paris and Madrid'],
    ['She has lived in Rome and Paris since May.', 'Rome and Paris'],
  ])('in “%s”', (text, list) => {
    expect(listIn(text)).toBe(list);
  });
});

describe('a town stands for those who govern there', () => {
  it.each([
    'Talks between Rome, Paris and Madrid have failed.',
    'Officials in Rome and Paris said nothing.',
    'Powers went back from Paris to Rome.',
    'In Rome they fear what Paris and Madrid want.',
    'He said in Paris that he would go.',
    'They met in Paris, Emmanuel Macron said.',
  ])('in “%s”', (text) => {
    expect(listIn(text)).toBeUndefined();
  });
});
