import { describe, expect, it } from 'vitest';
import { readGlossary } from '#glossary/compile.ts';
import { problemText } from '#glossary/problem.ts';
import { entryFile, officeFile } from './file-kit.ts';

const problemsOf = (text: string) =>
  readGlossary([{ path: 'glossary/entries/samples/fund.yaml', text }], []).problems.map(
    problemText,
  );

describe('a file that an editor has broken', () => {
  it('is named with the line where its YAML ends to make sense', () => {
    const [problem] = problemsOf('headword: Fund\nforms: [a, b\nkind: programme\n');
    expect(problem).toMatch(/^glossary\/entries\/samples\/fund\.yaml:[23]: not valid YAML: /u);
  });

  it.each([
    ['marks', 'loudly', /:4: marks: /],
    ['kind', 'animal', /:2: kind: /],
    ['known-until', 'soon', /:8: known-until: a date is written YYYY-MM-DD/],
    ['sources', '[]', /:9: sources: /],
    ['forms', '[]', /:5: forms: /],
    ['see-also', '[Not An Id]', /:10: see-also\.0: an id is lower-case words joined by hyphens/],
    ['colour', 'blue', /:10: colour: /],
  ])('is named with the line of %s: %s', (key, value, message) => {
    const problems = problemsOf(entryFile('fund', { [key]: value }).text);
    expect(problems.join('\n')).toMatch(message);
  });

  it('is named where it lacks something', () => {
    const problems = problemsOf(entryFile('fund', { summary: undefined }).text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('summary');
  });

  it('is named where a source is not reached by https', () => {
    const sources = '[{ title: The fund, publisher: Aldermere, url: "http://example.org" }]';
    expect(problemsOf(entryFile('fund', { sources }).text).join()).toContain(
      'a source is reached by https',
    );
  });

  it('is named where it is empty, or no entry at all', () => {
    expect(problemsOf('').join()).toMatch(/fund\.yaml:1: /);
    expect(problemsOf('- a\n- list\n').join()).toMatch(/fund\.yaml:1: /);
  });

  it('cannot swell by aliases', () => {
    const text = `a: &a [x]\nb: &b [*a, *a]\n${entryFile('fund').text}`;
    expect(problemsOf(text)).toEqual([
      'glossary/entries/samples/fund.yaml:2: *a: an alias hides what a file says: write it out',
    ]);
  });

  it('is left out, and the others are read', () => {
    const { entries, problems } = readGlossary(
      [entryFile('bad', { marks: 'loudly' }), entryFile('good')],
      [officeFile('keeper', ['{ who: Ann Example, from: never }'])],
    );
    expect(entries.map(({ id }) => id)).toEqual(['good']);
    expect(problems.map(({ file }) => file)).toEqual([
      'glossary/entries/samples/bad.yaml',
      'glossary/offices/keeper.yaml',
    ]);
  });
});
