import { describe, expect, it } from 'vitest';
import { linkTerms } from '#components/entry/linked-terms.ts';
import type { EntryHead } from '#glossary/entry.ts';

const head = (id: string, headword: string): EntryHead => ({
  id,
  subject: 'samples',
  headword,
  kind: 'concept',
  label: 'A notion',
});
const safe = head('safe', 'Security Action for Europe (SAFE)');
const council = head('council', 'European Council');
const eu = head('eu', 'European Union (EU)');
const shown = (text: string, ...heads: EntryHead[]) =>
  linkTerms(text, heads).map((run) =>
    typeof run === 'string' ? run : `[${run.text}|${run.head.id}]`,
  );

describe('terms in the text of an entry', () => {
  it('are found by the headword, by what stands before its brackets, and by an abbreviation in them', () => {
    expect(shown('See Security Action for Europe (SAFE).', safe)).toEqual([
      'See ',
      '[Security Action for Europe (SAFE)|safe]',
      '.',
    ]);
    expect(shown('Security Action for Europe lends.', safe)).toEqual([
      '[Security Action for Europe|safe]',
      ' lends.',
    ]);
    expect(shown('Loans of SAFE', safe)).toEqual(['Loans of ', '[SAFE|safe]']);
  });

  it('are linked at their first mention only', () => {
    expect(shown('SAFE and SAFE again', safe)).toEqual(['[SAFE|safe]', ' and SAFE again']);
  });

  it('are whole words in their own case', () => {
    expect(shown('UNSAFE, safe, SAFER, ÉEU', safe, eu)).toEqual(['UNSAFE, safe, SAFER, ÉEU']);
    expect(shown('the EU’s money', eu)).toEqual(['the ', '[EU|eu]', '’s money']);
  });

  it('give way to a longer one that begins at the same place', () => {
    const europe = head('europe', 'European');
    expect(shown('The European Council met', europe, council)).toEqual([
      'The ',
      '[European Council|council]',
      ' met',
    ]);
  });

  it('leave a text without any as it is', () => {
    expect(shown('Nothing here.', safe, council)).toEqual(['Nothing here.']);
    expect(shown('', safe)).toEqual([]);
  });

  it('come with all of the text, in order', () => {
    const text = 'SAFE, the European Council and the EU (the European Union).';
    const runs = linkTerms(text, [safe, council, eu]);
    expect(runs.map((run) => (typeof run === 'string' ? run : run.text)).join('')).toBe(text);
  });
});
