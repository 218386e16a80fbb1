import { describe, expect, it } from 'vitest';
import { OWN_LIMITS, ownAsEntry, readDraft, trimName } from '#glossary/own-entry.ts';

const other = {
  id: 'own:1',
  headword: 'Fenwick House',
  forms: ['the House'],
  text: 'A house.',
  created: 0,
  changed: 0,
};
const draft = (headword: string, forms = '', text = 'A text.') =>
  readDraft({ headword, forms, text }, [other]);
const wrong = (...args: Parameters<typeof draft>) =>
  draft(...args).problems.map(({ what }) => what);

describe('what a reader types for an entry', () => {
  it('is read with its white space folded, each form once, and none that is the headword', () => {
    const read = draft(
      '  Green\u00a0\n deal\u200b ',
      'Green deal\n\n  GD \r\nGD\nthe deal',
      ' a\r\nb ',
    );
    expect(read.problems).toEqual([]);
    expect(read.content).toEqual({
      headword: 'Green deal',
      forms: ['GD', 'the deal'],
      text: 'a\nb',
    });
  });

  it('needs a name and a text', () => {
    expect(wrong(' ', '', ' \n')).toEqual(['no-headword', 'no-text']);
  });

  it('has its limits', () => {
    const long = 'x'.repeat(OWN_LIMITS.headword + 1);
    expect(wrong(long)).toEqual(['long-headword']);
    expect(wrong('Name', long)).toEqual(['long-form']);
    expect(wrong('Name', '', 'x'.repeat(OWN_LIMITS.text + 1))).toEqual(['long-text']);
    const many = Array.from({ length: OWN_LIMITS.forms + 1 }, (_, at) => `Form ${at}`).join('\n');
    expect(wrong('Name', many)).toEqual(['many-forms']);
    expect(wrong('x'.repeat(OWN_LIMITS.headword), many.slice(0, many.lastIndexOf('\n')))).toEqual(
      [],
    );
  });

  it.each(['war', 'un', 'a', 'été'])('is refused as “%s”, which stands in every text', (form) => {
    expect(draft('Name', form).problems).toEqual([{ what: 'common-form', form }]);
    expect(wrong(form)).toEqual(['common-form']);
  });

  it.each(['UN', 'War', 'war aim', 'wars', '5G'])('is taken as “%s”', (form) => {
    expect(wrong('Name', form)).toEqual([]);
  });

  it.each(['…', '#MeToo', 'Article #', '-'])(
    'is refused as “%s”, which cannot be found',
    (form) => {
      expect(wrong('Name', form)).toEqual(['no-word']);
    },
  );

  it('is refused where another entry of theirs is written so', () => {
    expect(draft('the house').problems).toEqual([
      { what: 'taken', form: 'the house', other: 'Fenwick House' },
    ]);
  });
});

describe('a reader’s own entry among the others', () => {
  it('is opened by the beginning of its text', () => {
    const entry = ownAsEntry({ ...other, text: `A\nB ${'word '.repeat(100)}` }, 'Your glossary');
    expect(entry.summary).toMatch(/^A B word .* word…$/u);
    expect(entry.summary.length).toBeLessThanOrEqual(240);
    expect(entry.knownUntil).toBe('1970-01-01');
  });
});

it('a name from a selection is one line without what nobody sees', () => {
  expect(trimName('\t part\u00adner\u2060ship\n  council ')).toBe('partnership council');
});
