import { describe, expect, it } from 'vitest';
import { createRecogniser } from '#matcher/recognise/recognise.ts';
import { listRules } from '#matcher/rules/rules.ts';
import { compileIndex } from '#matcher/scan/compile-index.ts';
import { loadIndex } from '#matcher/scan/form-index.ts';
import type { Pattern } from '#matcher/scan/pattern.ts';

const any = (text: string): Pattern => ({ text, case: 'any' });

/** An office of Freedonia, whose holder is Rufus Firefly; a cue for it, one for Sylvania; a ministry. */
const patterns = [
  any('premier'),
  any('Rufus Firefly'),
  any('Fredonia'),
  any('Sylvania Trentino'),
  any('Ministry of War'),
];
const rules = listRules({
  version: 1,
  entries: [
    {
      id: 'premier',
      kind: 'office',
      marks: 'always',
      subject: 'x',
      country: 'FR',
      holders: [{ patterns: [1], from: '1933-11-17' }],
    },
    { id: 'ministry', kind: 'institution', marks: 'always', subject: 'x' },
  ],
  uses: [
    [{ role: 'form', entry: 0, form: 'premier', own: true, common: false }],
    [],
    [{ role: 'country', country: 'FR' }],
    [{ role: 'country', country: 'SY' }],
    [{ role: 'form', entry: 1, form: 'Ministry of War', own: true, common: false }],
  ],
});
const recogniser = createRecogniser(loadIndex(compileIndex(patterns)), rules);

function marked(text: string): readonly string[] {
  const { matches } = recogniser.resolve([{ text, role: 'body', section: 0 }], {});
  return matches.map(({ start, end }) => text.slice(start, end));
}

function refusedBy(text: string): string | undefined {
  const { refused } = recogniser.resolve([{ text, role: 'body', section: 0 }], {});
  return refused.find(({ entry }) => entry === 'premier')?.refusal.by;
}

describe('an office beside a full name', () => {
  it.each([
    ['its holder’s', 'They met premier Rufus Firefly in the hall.'],
    ['its holder’s, set off by commas', 'They met the premier, Rufus Firefly, in the hall.'],
    ['its holder’s, before it', 'They heard Rufus Firefly, the premier, in the hall.'],
    ['a body’s', 'They met the premier, Ministry of War people said.'],
    ['one word only', 'They met premier Firefly in the hall.'],
    ['a day', 'They met the premier Monday Evening in the hall.'],
  ])('is meant: %s', (_what, text) => {
    expect(marked(text)).toContain('premier');
  });

  it.each([
    ['a stranger’s', 'They met premier Ambrose Trentino in the hall.', 'Ambrose Trentino'],
    [
      'a stranger’s with a title',
      'They met premier Sir Ambrose Trentino there.',
      'Ambrose Trentino',
    ],
    [
      'a stranger’s, set off by commas',
      'They met the premier, Vera Marcal, in the hall.',
      'Vera Marcal',
    ],
    ['a stranger’s, before it', 'They heard Vera Marcal, the premier, in the hall.', 'Vera Marcal'],
    ['another country’s', 'They met premier Sylvania Trentino in the hall.', 'Sylvania Trentino'],
  ])('is not meant: %s', (_what, text, by) => {
    expect(marked(text)).toEqual([]);
    expect(refusedBy(text)).toBe(by);
  });

  it('says nothing behind a preposition, where it is a place', () => {
    expect(marked('He spoke in New York, the premier, and left.')).toEqual(['premier']);
  });
});
