import { describe, expect, it } from 'vitest';
import { CARD_WORDS, countWords, fitText } from '#components/card/content.ts';
import { writtenDate } from '#components/entry/dates.ts';
import { addressOfWords, noteText } from '#components/entry/note.ts';
import { spanWords } from '#components/entry/OnTheDay.tsx';
import { reasonWords } from '#components/entry/reason.ts';
import { firstSentence } from '#components/entry/Views.tsx';
import { momentOf } from '#glossary/moment.ts';
import { safe } from '../card/sample-entries.ts';
import { sampleWords as t } from '../card/sample-words.ts';

describe('dates', () => {
  it('are written out, as exactly as they are known', () => {
    expect(writtenDate('2026-01-31')).toBe('31 January 2026');
    expect(writtenDate('2026-01')).toBe('January 2026');
    expect(writtenDate('2026')).toBe('2026');
  });

  it('that are none stay as they are', () => {
    expect(writtenDate('soon')).toBe('soon');
    expect(writtenDate('2026-13-45')).toBe('2026-13-45');
  });

  it('of a term say where it began, and its end only where one is known', () => {
    expect(spanWords({ from: '2016-07-13', to: '2019-07-24' }, t)).toBe(
      '13 July 2016 to 24 July 2019',
    );
    expect(spanWords({ from: '2024-07-05' }, t)).toBe('from 5 July 2024');
  });
});

describe('why a term is marked', () => {
  it('is said in words for each reason', () => {
    const said = (why: Parameters<typeof reasonWords>[0]['why'], by?: string) =>
      reasonWords(by === undefined ? { why, form: 'Safe' } : { why, form: 'Safe', by }, t);
    expect(said('name')).toBe('Marked by name: “Safe”.');
    expect(said('introduced', 'Security Action for Europe')).toContain(
      'introduced in this article',
    );
    expect(said('defined', 'Security Action for Europe')).toBe(
      'Marked: this article writes “Safe” for “Security Action for Europe”.',
    );
    expect(said('defined', 'Security Action for Europe (Safe)')).toBe(
      'Marked: introduced in this article as “Security Action for Europe (Safe)”.',
    );
    expect(said('near', 'third country')).toContain('“third country” stands nearby');
    expect(said('page', 'defence loans')).toContain('also says “defence loans”');
    expect(said('country', 'GB')).toContain('United Kingdom');
    expect(said('country', 'EU')).toContain('European Union');
    expect(said('country', 'not a code')).toContain('not a code');
  });

  it('falls back to the name where nothing else is known', () => {
    expect(reasonWords({ why: 'near', form: 'Safe' }, t)).toBe('Marked by name: “Safe”.');
  });
});

describe('what a side of a contested matter says', () => {
  it('is cut after its first sentence, not inside an abbreviation or a figure', () => {
    expect(firstSentence('Capped at 1.5 million. No more.')).toBe('Capped at 1.5 million.');
    expect(firstSentence('One sentence only')).toBe('One sentence only');
  });
});

describe('what a card has room for', () => {
  const moment = momentOf(safe, '2026-01-31', '2026-09-01');
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

  it('are all its parts, where they are short', () => {
    const text = fitText(safe, moment);
    expect(text.facts).toHaveLength(2);
    expect(text.moment.last).toBeDefined();
  });

  it('is the day before what came after, and that before the facts', () => {
    const long = { ...safe, summary: words(30) };
    const tight = fitText({ ...long, facts: safe.facts }, moment);
    expect(tight.moment.onDay).toBeDefined();
    expect(tight.moment.last).toBeDefined();
    const longer = fitText({ ...long, summary: words(45) }, moment);
    expect(longer.moment.onDay).toBeDefined();
    expect(longer.moment.last).toBeUndefined();
    expect(longer.facts).toEqual([]);
  });

  it('is nothing twice: a fact whose figures stand above it is left to the glossary', () => {
    const facts = [
      { label: 'Size', value: 'up to €150 billion in loans', sources: [] },
      { label: 'Talks ended', value: '28 November 2025', sources: [] },
      { label: 'Adopted', value: '27 May 2025', sources: [] },
      { label: 'Members', value: '150', sources: [] },
      { label: 'Lent by', value: 'the Union', sources: [] },
    ];
    const labels = fitText({ ...safe, facts }, moment).facts.map(({ label }) => label);
    expect(labels).toEqual(['Adopted', 'Members', 'Lent by']);
  });

  it('is never more than its measure, but for a summary and a day that are longer by themselves', () => {
    for (let count = 1; count <= 47; count += 1) {
      const entry = { ...safe, summary: words(count) };
      const { facts, moment: said } = fitText(entry, moment);
      const all = [
        entry.summary,
        said.onDay?.what === 'stage' ? said.onDay.stage.says : '',
        said.last?.what === 'stage' ? said.last.stage.says : '',
        ...facts.map(({ label, value }) => `${label} ${value}`),
      ];
      expect(countWords(all.join(' '))).toBeLessThanOrEqual(CARD_WORDS);
    }
  });
});

describe('a note', () => {
  it('has the sentence, the page, the entry, its check and its sources', () => {
    const place = { sentence: 'They spoke of Safe.', title: 'Talks', url: 'https://example.org/a' };
    expect(noteText(safe, place, t)).toBe(
      [
        '“They spoke of Safe.”',
        'Talks',
        'https://example.org/a',
        '',
        'Security Action for Europe (SAFE) (EU defence programme)',
        safe.summary,
        '',
        'Newsgloss, checked 3 July 2026',
        'Regulation (EU) 2025/1106, EUR-Lex: https://eur-lex.europa.eu/eli/reg/2025/1106/oj',
        'SAFE: Council adopts the instrument, Council of the EU: https://www.consilium.europa.eu/en/press/press-releases/',
      ].join('\n'),
    );
  });

  it('leads back to the words on their page, whatever they are and wherever the address led', () => {
    expect(addressOfWords('https://example.org/a?b=1#top', 'Anglo-Irish, say')).toBe(
      'https://example.org/a?b=1#:~:text=Anglo%2DIrish%2C%20say',
    );
  });

  it('leaves out what is not known of its place', () => {
    expect(noteText(safe, {}, t)).toMatch(/^Security Action/u);
  });
});
