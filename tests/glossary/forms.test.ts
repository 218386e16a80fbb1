import { describe, expect, it } from 'vitest';
import { defaultCase, formWords, isUnconditional, pluralsOf, writtenOut } from '#glossary/forms.ts';

describe('the case of a form that says nothing', () => {
  it.each([
    ['NATO', 'exact'],
    ['SAFE', 'exact'],
    ['UK ETS', 'exact'],
    ['Partnership Council', 'capital'],
    ['UK parliament', 'capital'],
    ['EU defence agency', 'capital'],
    ['article 50', 'any'],
    ['customs union', 'any'],
  ] as const)('%s: %s', (form, rule) => {
    expect(defaultCase(form)).toBe(rule);
  });
});

describe('the plural of a form', () => {
  it.each([
    ['free trade agreement', 'agreement', ['free trade agreements']],
    ['MEP', 'institution', ['MEPs']],
    ['trade remedy', 'concept', ['trade remedies']],
    ['sous-sherpa', 'office', ['sous-sherpas']],
    ['import tax', 'concept', ['import taxes']],
    ['Secretary of State', 'office', ['Secretaries of State']],
    ['chancellor of the exchequer', 'office', ['chancellors of the exchequer']],
    ['minister for Europe', 'office', ['ministers for Europe']],
    ['ambassador to the United Nations', 'office', ['ambassadors to the United Nations']],
    ['Council of Europe', 'institution', ['Council of Europes']],
    ['F-35', 'equipment', ['F-35s']],
    ['Type 26', 'equipment', ['Type 26s']],
    ['by-election', 'event', ['by-elections']],
    ['Munich Security Conference', 'event', []],
    ['Boris Johnson', 'person', []],
    ['Airbus', 'company', []],
    ['article 50', 'law', []],
    ['sanctions', 'concept', []],
  ] as const)('%s (%s)', (form, kind, plurals) => {
    expect(pluralsOf({ form }, kind)).toEqual(plurals);
  });

  it('is none where an editor says so, and one where an editor says so', () => {
    expect(pluralsOf({ form: 'EU commissioners and staff', plural: false }, 'office')).toEqual([]);
    expect(pluralsOf({ form: 'Tory', plural: true }, 'person')).toEqual(['Tories']);
  });
});

describe('a form', () => {
  it('is one without conditions when it is a plain string, and when only its language is given', () => {
    expect(isUnconditional(writtenOut('Nato'))).toBe(true);
    expect(isUnconditional({ form: 'Kanzler', lang: ['de'] })).toBe(true);
    expect(isUnconditional({ form: 'Safe', when: 'introduced' })).toBe(false);
  });

  it('is read by its words, numbers and the sign for a number', () => {
    expect(formWords('EU–UK: article # (2)')).toEqual(['EU', 'UK', 'article', '#', '2']);
  });
});
