import { describe, expect, it } from 'vitest';
import { checkGlossary } from '#glossary/checks/all.ts';
import { problemText } from '#glossary/problem.ts';
import { commonWords } from '../../scripts/common-words.ts';
import { readGlossaryFiles } from '../../scripts/read-glossary.ts';
import { complaints, entryFile, lineOf, officeFile } from './file-kit.ts';

const words = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');

describe('an editor is told nothing', () => {
  it('of a file that keeps the rules', () => {
    expect(
      complaints(
        [entryFile('fund')],
        [officeFile('keeper', ['{ who: Ann Example, from: 2020-01-01 }'])],
      ),
    ).toEqual([]);
  });

  it('of the glossary itself', () => {
    const problems = checkGlossary(readGlossaryFiles(), {
      today: new Date().toISOString().slice(0, 10),
      commonWords: commonWords(),
      foreignTexts: new Map(),
    });
    expect(problems.map(problemText)).toEqual([]);
  });
});

describe('an editor is told file, line and what to do', () => {
  it.each([
    [
      'an entry that is not there',
      'see-also',
      '[elsewhere]',
      'see-also: there is no entry elsewhere',
    ],
    [
      'an entry that names itself',
      'confused-with',
      '[fund]',
      'confused-with: an entry does not name itself',
    ],
    [
      'an office that is not there',
      'office',
      'keeper',
      'there is no office keeper in glossary/offices',
    ],
    [
      'holders without an office',
      'forms',
      '[{ form: Keeper, near: ["@holders"] }]',
      '@holders needs the key office',
    ],
    [
      'a subject that is not there',
      'forms',
      '[{ form: Keeper, near: ["@lakes"] }]',
      '@lakes: there is no such subject in glossary/entries',
    ],
    ['a form without a word', 'forms', '["!!"]', '“!!” has no word: no text can contain it'],
    ['a “#” in a word', 'forms', '["#pc"]', '“#pc” has a “#” in a word: it is no number there'],
    ['a form of a sentence', 'forms', `[${words(13)}]`, 'has 13 words: no text will contain it'],
    ['a form with stray spaces', 'forms', '["The  fund"]', 'has stray spaces'],
    [
      'capitals asked of a small form',
      'forms',
      '[{ form: the fund, case: capital }]',
      'has no capital, but asks for them',
    ],
    ['an ordinary word', 'forms', '[Safe]', '“Safe” is an ordinary word: give it a condition'],
    ['a form written twice', 'forms', '[The Fund, The Fund]', '“The Fund” stands here twice'],
    ['a day to come', 'known-until', '2026-03-01', '2026-03-01 is in the future'],
    ['a long summary', 'summary', words(31), 'the summary has 31 words: at most 30'],
    [
      'a word that goes stale',
      'summary',
      'The current rules of the lake.',
      '“current” goes stale: write a date',
    ],
    [
      'praise',
      'body',
      'A landmark fund of the lake towns.',
      '“landmark” judges: say what happened',
    ],
    [
      'a key that has run into a text',
      'body',
      '"All about the lake. timeline: - date: 2020-01-01"',
      '“timeline:” has run into the text',
    ],
    ['American spelling', 'body', 'A defense of the lake towns.', 'American spelling: defence'],
  ])('of %s', (_what, key, value, message) => {
    const file = entryFile('fund', { [key]: value });
    const found = complaints([file]);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${file.path}:${lineOf(file, `${key}:`)}: `);
    expect(found[0]).toContain(message);
  });

  it('of a form that its own decoy swallows', () => {
    const file = entryFile('fund', { decoys: '[The fund fund]' });
    expect(complaints([file])).toEqual([
      `${file.path}:${lineOf(file, 'forms:')}: “The fund fund” is a decoy of its own entry: it can never count`,
    ]);
  });

  it('of a form that two entries claim, however it is written', () => {
    const one = entryFile('one', { forms: '[Café Fund]' });
    const two = entryFile('two', { forms: '[cafe fund]' });
    const found = complaints([one, two]);
    expect(found).toEqual([
      `${two.path}:${lineOf(two, 'forms:')}: “cafe fund” is a form of one too: give one of them a condition`,
    ]);
    expect(
      complaints([one, entryFile('two', { forms: '[{ form: cafe fund, page: [one] }]' })]),
    ).toEqual([]);
  });

  it('of two entries whose abbreviation stands beside a word of either case', () => {
    const one = entryFile('one', { forms: '[UK Fund]' });
    const two = entryFile('two', { forms: '[UK fund]' });
    expect(complaints([one, two])).toHaveLength(1);
  });

  it('of a source that is cited and not listed', () => {
    const file = entryFile('fund', { facts: '[{ label: Size, value: Ten, source: 2 }]' });
    expect(complaints([file])).toEqual([
      `${file.path}:${lineOf(file, 'facts:')}: source 2 is cited, but only 1 are listed`,
    ]);
  });

  it('of a timeline out of order, and of one that runs past the last check', () => {
    const line = (date: string) => `{ date: ${date}, says: On ${date} it met., source: 1 }`;
    const order = entryFile('fund', { timeline: `[${line('2025-02-01')}, ${line('2025-01-01')}]` });
    expect(complaints([order]).join()).toContain(
      '2025-01-01 stands after 2025-02-01: oldest first',
    );
    const late = entryFile('fund', { timeline: `[${line('2026-01-15')}]` });
    expect(complaints([late]).join()).toContain('2026-01-15 is after known-until (2026-01-01)');
  });

  it('of a card that holds too much', () => {
    const file = entryFile('fund', {
      summary: words(30),
      facts: '[{ label: Size, value: Ten, source: 1 }]',
      timeline: `[{ date: 2025-01-01, says: ${words(30).replaceAll('word', 'w')}, source: 1 }]`,
    });
    expect(complaints([file]).join()).toContain(
      'summary, longest day and facts have 62 words: at most 60',
    );
  });

  it('of a name that is spelt without its marks', () => {
    const person = entryFile('person', {
      headword: 'Maroš Šefčovič',
      kind: 'person',
      forms: '[Maroš Šefčovič]',
    });
    const file = entryFile('fund', { body: 'It was Sefcovic who set it up in 2019.' });
    expect(complaints([person, file])).toEqual([
      `${file.path}:${lineOf(file, 'body:')}: Sefcovic is spelt Šefčovič`,
    ]);
  });

  it('of a sentence that stands in another entry, or in somebody else’s text', () => {
    const body = 'The lake froze in the winter of 1740 and the towns met on the ice.';
    const one = entryFile('one', { body });
    const two = entryFile('two', { body });
    expect(complaints([one, two]).join()).toContain('stands in one too: write it anew');
    const foreignTexts = new Map([['a newspaper', body.toUpperCase()]]);
    expect(complaints([one], [], { foreignTexts }).join()).toContain('stands in a newspaper too');
  });
});

describe('an editor is told of an office', () => {
  it.each([
    [
      'whose terms overlap',
      [
        '{ who: Ann Example, from: 2020-01-01, to: 2021-06-01 }',
        '{ who: Bob Example, from: 2021-01-01 }',
      ],
      'Bob Example begins (2021-01-01) before Ann Example ends (2021-06-01)',
    ],
    [
      'that stands empty',
      [
        '{ who: Ann Example, from: 2020-01-01, to: 2020-06-01 }',
        '{ who: Bob Example, from: 2021-01-01 }',
      ],
      'nobody holds the office from 2020-06-01 to 2021-01-01',
    ],
    [
      'whose holder never left',
      ['{ who: Ann Example, from: 2020-01-01 }', '{ who: Bob Example, from: 2021-01-01 }'],
      'Ann Example has no end, but Bob Example follows',
    ],
    [
      'whose term runs backwards',
      ['{ who: Ann Example, from: 2020-01-01, to: 2019-01-01 }'],
      'the term ends (2019-01-01) before it begins (2020-01-01)',
    ],
    [
      'whose holder has no entry',
      ['{ who: ann-example, from: 2020-01-01 }'],
      'there is no entry ann-example',
    ],
  ])('%s', (_what, holders, message) => {
    const file = officeFile('keeper', holders);
    const found = complaints([entryFile('fund')], [file]);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${file.path}:${4 + holders.length}: `);
    expect(found[0]).toContain(message);
  });

  it('that was checked on a day to come', () => {
    const file = officeFile('keeper', ['{ who: Ann Example, from: 2020-01-01 }'], '2027-01-01');
    expect(complaints([], [file])).toEqual([`${file.path}:3: 2027-01-01 is in the future`]);
  });

  it('only where an overlap or a gap is not explained', () => {
    const overlap = [
      '{ who: Ann Example, from: 2020-01-01, to: 2021-06-01 }',
      '{ who: Bob Example, from: 2021-01-01, overlaps: They shared it. }',
    ];
    const gap = [
      '{ who: Ann Example, from: 2020-01-01, to: 2020-06-01 }',
      '{ who: Bob Example, from: 2021-01-01, vacant: Nobody was chosen. }',
    ];
    expect(complaints([], [officeFile('one', overlap), officeFile('two', gap)])).toEqual([]);
  });
});

describe('problems', () => {
  it('are told by file and line', () => {
    const found = complaints([
      entryFile('two', { summary: 'The current rules.', body: 'A landmark.' }),
      entryFile('one', { 'see-also': '[nobody]' }),
    ]);
    const places = found.map((text) => text.split(': ')[0]);
    expect(places).toEqual([...places].sort());
    expect(found).toHaveLength(3);
  });
});
