import { describe, expect, it } from 'vitest';
import { bodyAt } from '#matcher/words/bodies.ts';
import { readerWith, type SampleEntry } from './article-kit.ts';

function bodyIn(text: string, noun: string) {
  const start = text.toLowerCase().indexOf(noun);
  const body = bodyAt(text, start, start + noun.length);
  return body && text.slice(body.start, body.end);
}

describe('a body has a name of its own', () => {
  it.each([
    ['They wrote to the Electoral Commission in May.', 'commission', 'Electoral Commission'],
    ['They set up a royal commission on fishing.', 'commission', 'royal commission'],
    ['The high court said no.', 'court', 'high court'],
    ['It was decided by a commission.', 'commission', 'commission'],
    ['Fife Council leaders met.', 'council', 'Fife Council'],
    ['They met in Kent County Council offices.', 'council', 'Kent County Council'],
    ['It came to the Council of State on Monday.', 'council', 'Council'],
  ])('in “%s”', (text, noun, name) => {
    expect(bodyIn(text, noun)).toBe(name);
  });
});

describe('a body’s noun stands alone', () => {
  it.each([
    ['They wrote to the commission in May.', 'commission'],
    ['A commission proposal leaked.', 'commission'],
    ['The powerful new commission said no.', 'commission'],
    ['The Council on Monday said no.', 'council'],
    ['He told Council to wait.', 'council'],
  ])('in “%s”', (text, noun) => {
    expect(bodyIn(text, noun)).toBeUndefined();
  });
});

const COMMISSION: SampleEntry = {
  forms: [
    'European Commission',
    { form: 'the commission', case: 'any', when: 'introduced' },
    { form: 'the commission', case: 'any', near: ['tariffs'] },
  ],
};
const COUNCILS: Readonly<Record<string, SampleEntry>> = {
  one: { forms: ['Partnership Council', { form: 'the Council', when: 'introduced' }] },
  two: { forms: ['European Council', { form: 'the Council', near: ['tariffs'] }] },
};

describe('a body’s short name means the body named last', () => {
  const { mentions } = readerWith({ commission: COMMISSION, ...COUNCILS });

  it.each([
    'A royal commission sat on tariffs. The commission will report.',
    'The Forestry Commission has no tariffs; the commission sells wood.',
    'The tariffs fell, the commission of inquiry into them said.',
    'A ship called “the Commission” carries the tariffs.',
  ])('and not the entry in “%s”', (text) => {
    expect(mentions(text)).toEqual([]);
  });

  it('and the entry where no other is named before it', () => {
    expect(mentions('Of tariffs the commission says little, a royal commission more.')).toEqual([
      'the commission: commission',
    ]);
  });

  it('with its capital, though small letters introduce another', () => {
    expect(
      mentions('The European Commission paid a royal commission, and the Commission knew.'),
    ).toContain('the Commission: commission');
  });

  it('among two entries, whatever stands near', () => {
    expect(mentions('The Partnership Council met on tariffs, and the Council agreed.')).toEqual([
      'Partnership Council: one',
      'the Council: one',
    ]);
  });
});
