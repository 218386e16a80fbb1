import { describe, expect, test } from 'vitest';
import { highlight } from '#glossary/highlight.ts';
import { createSearch, type Searchable } from '#glossary/search.ts';
import { foldForSearch } from '#glossary/search-fold.ts';

const entry = (headword: string, forms: readonly string[] = [], summary = ''): Searchable => ({
  id: foldForSearch(headword).replaceAll(' ', '-'),
  headword,
  label: '',
  forms,
  summary,
});

const entries = [
  entry('Safe country of origin', ['safe country']),
  entry('Security Action for Europe (SAFE)', ['SAFE', 'Safe'], 'EU loans to buy arms together.'),
  entry('Maroš Šefčovič', ['Šefčovič', 'Sefcovic']),
  entry('EU–UK Partnership Council', ['Partnership Council']),
  entry('Chancellor of the Exchequer', ['the chancellor']),
  entry('Chancellor of the Duchy of Lancaster'),
  entry('Ursula von der Leyen', ['von der Leyen']),
  entry('NATO', ['North Atlantic Treaty Organization', 'the alliance']),
  entry('Windsor Framework', [], 'Rules on goods for Northern Ireland.'),
  entry('Northern Ireland Protocol'),
  entry('European Council'),
  entry('Council of Europe'),
  entry('Council of the European Union', ['EU Council']),
  entry('Łukasz Żółć'),
];
const search = createSearch(entries);
const found = (query: string): string[] => search(query).map((one) => one.entry.headword);

describe('a reader who searches the glossary', () => {
  test.each([
    ['sefcovic', 'Maroš Šefčovič'],
    ['ŠEFČOVIČ', 'Maroš Šefčovič'],
    ['s\u030Cefc\u030Covic\u030C', 'Maroš Šefčovič'],
    ['sefcovich', 'Maroš Šefčovič'],
    ['partnrship council', 'EU–UK Partnership Council'],
    ['eu-uk', 'EU–UK Partnership Council'],
    ['council partnership', 'EU–UK Partnership Council'],
    ['chancelor', 'Chancellor of the Exchequer'],
    ['chancelor duchy', 'Chancellor of the Duchy of Lancaster'],
    ['safe', 'Security Action for Europe (SAFE)'],
    ['von der layen', 'Ursula von der Leyen'],
    ['nato', 'NATO'],
    ['N.A.T.O.', 'NATO'],
    ['windsr framwork', 'Windsor Framework'],
    ['lukasz zolc', 'Łukasz Żółć'],
    ['european council', 'European Council'],
  ])('who types “%s” sees %s first', (query, first) => {
    expect(found(query)[0]).toBe(first);
  });

  test('sees the whole name before names that only begin with it, and these before others', () => {
    expect(found('council of')).toEqual(['Council of Europe', 'Council of the European Union']);
    expect(found('eu council')[0]).toBe('Council of the European Union');
  });

  test('is told which other form was meant', () => {
    const [first] = search('the alliance');
    expect(first).toEqual({ entry: entries[7], form: 'the alliance' });
    expect(search('nato')[0]).not.toHaveProperty('form');
  });

  test('finds by what the summary says, after every name', () => {
    expect(found('northern ireland')).toEqual(['Northern Ireland Protocol', 'Windsor Framework']);
  });

  test('finds nothing for nothing, and nothing for what is like no name', () => {
    expect(search('')).toEqual([]);
    expect(search(' – ’ ')).toEqual([]);
    expect(found('xylophone')).toEqual([]);
  });

  test('gets no lookalikes of two letters', () => {
    expect(found('eu')).not.toContain('Windsor Framework');
  });
});

describe('the letters that were typed', () => {
  const marked = (text: string, query: string): string[] =>
    highlight(text, query).map(([start, end]) => text.slice(start, end));

  test.each([
    ['Maroš Šefčovič', 'sefc', ['Šefč']],
    ['Maros\u030C S\u030Cefc\u030Covic\u030C', 'sefc', ['S\u030Cefc\u030C']],
    ['Straße', 'strass', ['Straß']],
    ['Chancellor of the Exchequer', 'chancelor', ['Chancel']],
    ['EU–UK Partnership Council', 'uk coun', ['UK', 'Coun']],
    ['Windsor Framework', 'w', ['W']],
    ['NATO', '', []],
    ['NATO', 'Oslo', []],
  ])('in “%s” for “%s” stand out', (text, query, expected) => {
    expect(marked(text, query)).toEqual(expected);
  });
});
