import { describe, expect, it } from 'vitest';
import { compileGlossary, readGlossary } from '#glossary/compile.ts';
import { entryFile, officeFile } from './file-kit.ts';

const COMMON = new Set(['safe']);

function compiled() {
  const files = readGlossary(
    [
      entryFile('keeper', {
        kind: 'office',
        office: 'keeper',
        country: 'GB',
        forms: '[Keeper of the Fund, { form: keeper, near: ["@holders", fund, lake towns] }]',
        decoys: '[keeper of bees]',
      }),
      entryFile('fund', {
        forms: '[Aldermere Fund, { form: Safe, when: introduced, case: exact }]',
        'known-until': '2026-01-20',
      }),
      entryFile('ann-example', { headword: 'Ann Example', kind: 'person', forms: '[Ann Example]' }),
    ],
    [
      officeFile('keeper', [
        '{ who: Bob Sample, from: 2019-01-01, to: 2020-01-01 }',
        '{ who: ann-example, from: 2020-01-01 }',
      ]),
    ],
  );
  expect(files.problems).toEqual([]);
  return compileGlossary(files, COMMON);
}

describe('what the build makes of the files', () => {
  const { patterns, rules, glossary } = compiled();
  const number = (id: string) => rules.entries.findIndex((entry) => entry.id === id);
  const usesOf = (text: string) =>
    patterns.flatMap((pattern, at) => (pattern.text === text ? (rules.uses[at] ?? []) : []));

  it('numbers the entries by id, and keeps what recognition needs of them', () => {
    expect(rules.entries.map(({ id }) => id)).toEqual(['ann-example', 'fund', 'keeper']);
    expect(rules.entries[number('keeper')]).toMatchObject({
      kind: 'office',
      country: 'GB',
      subject: 'samples',
    });
  });

  it('has a list of uses for every pattern, and no pattern twice', () => {
    expect(rules.uses).toHaveLength(patterns.length);
    const keys = patterns.map((pattern) => `${pattern.case} ${pattern.text}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('lets a plural stand for its form', () => {
    expect(usesOf('Keepers of the Fund')).toEqual(usesOf('Keeper of the Fund'));
    expect(usesOf('Keeper of the Fund')).toMatchObject([
      { role: 'form', form: 'Keeper of the Fund', own: true },
    ]);
  });

  it('knows a common word, and what only counts when introduced', () => {
    expect(usesOf('Safe')).toMatchObject([
      { entry: number('fund'), common: true, own: false, conditions: { when: 'introduced' } },
    ]);
  });

  it('turns what a condition names into an entry where there is one, else into a phrase', () => {
    const [use] = usesOf('keeper');
    if (use?.role !== 'form') throw new Error('keeper is no form');
    const near = use.conditions?.near ?? [];
    expect(near.slice(0, 2)).toEqual(['@holders', { entry: number('fund') }]);
    const phrase = near[2];
    expect(
      typeof phrase === 'object' && 'pattern' in phrase && patterns[phrase.pattern]?.text,
    ).toBe('lake towns');
  });

  it('gives an office its holders by name and surname, with their terms', () => {
    const holders = rules.entries[number('keeper')]?.holders ?? [];
    const names = holders.map(({ patterns: own }) => own.map((at) => patterns[at]?.text));
    expect(names).toEqual([
      ['Bob Sample', 'Sample'],
      ['Ann Example', 'Example'],
    ]);
    expect(holders[1]).toMatchObject({ entry: number('ann-example'), from: '2020-01-01' });
  });

  it('keeps decoys apart from forms', () => {
    expect(usesOf('keeper of bees')).toEqual([{ role: 'decoy', entry: number('keeper') }]);
  });

  it('is as old as the entry that was checked last', () => {
    expect(glossary.released).toBe('2026-01-20');
    expect(glossary.entries).toHaveLength(3);
  });

  it('is the same whatever the order of the files', () => {
    const again = compiled();
    expect(again.patterns).toEqual(patterns);
    expect(again.rules.entries).toEqual(rules.entries);
    expect(again.rules.uses).toEqual(rules.uses);
  });
});
