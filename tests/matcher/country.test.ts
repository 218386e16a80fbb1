import { describe, expect, it } from 'vitest';
import { weighCountries } from '#matcher/recognise/country.ts';

const blocks = (...counts: Readonly<Record<string, number>>[]) =>
  counts.map((one) =>
    Object.entries(one).flatMap(([country, count]) =>
      Array.from({ length: count }, () => ({ country, entries: [] })),
    ),
  );
/** An entry that no cue may be the name of. */
const ANY = 0;

describe('the country that an article is about', () => {
  it('is the site’s where nothing else is said', () => {
    const countries = weighCountries(blocks({}), { country: 'gb' });
    expect(countries.holds(['GB', 'IE'], 0, ANY)).toBe('GB');
    expect(countries.holds(['DE'], 0, ANY)).toBeUndefined();
  });

  it('is the region of its language, or the country that mostly speaks it', () => {
    expect(weighCountries(blocks({}), { lang: 'en-GB' }).holds(['GB'], 0, ANY)).toBe('GB');
    expect(weighCountries(blocks({}), { lang: 'de' }).holds(['DE'], 0, ANY)).toBe('DE');
    expect(weighCountries(blocks({}), { lang: 'en' }).holds(['GB', 'US'], 0, ANY)).toBeUndefined();
  });

  it('is the one most spoken of, against the site too', () => {
    const german = blocks({ DE: 3 }, { DE: 3 }, {});
    expect(weighCountries(german, { country: 'GB' }).holds(['DE'], 2, ANY)).toBe('DE');
  });

  it('is not the one of a single paragraph that says its name ten times', () => {
    const countries = weighCountries(blocks({ DE: 10 }, {}), { country: 'GB' });
    expect(countries.holds(['GB'], 1, ANY)).toBe('GB');
  });

  it('is none where two are spoken of alike', () => {
    const countries = weighCountries(blocks({ DE: 1, AT: 1 }, {}), {});
    expect(countries.holds(['DE'], 1, ANY)).toBeUndefined();
    expect(countries.holds(['AT'], 1, ANY)).toBeUndefined();
  });
});

describe('words that may be the entry itself', () => {
  it('speak for their country, but not for that entry', () => {
    const cue = { country: 'GB', entries: [7] };
    const countries = weighCountries([[cue], [cue]], {});
    expect(countries.holds(['GB'], 0, ANY)).toBe('GB');
    expect(countries.holds(['GB'], 0, 7)).toBeUndefined();
  });
});

describe('a paragraph about another country', () => {
  it('is about that one', () => {
    const countries = weighCountries(blocks({ GB: 2 }, { DE: 1 }), { country: 'GB' });
    expect(countries.holds(['DE'], 1, ANY)).toBe('DE');
    expect(countries.holds(['GB'], 1, ANY)).toBeUndefined();
  });

  it('is about the article’s where it names both', () => {
    const countries = weighCountries(blocks({ GB: 2 }, { DE: 2, GB: 1 }), { country: 'GB' });
    expect(countries.holds(['GB'], 1, ANY)).toBe('GB');
  });
});

describe('the Union', () => {
  it('holds beside a country, which stays what the article is about', () => {
    const countries = weighCountries(blocks({ EU: 3, GB: 1 }), {});
    expect(countries.holds(['EU'], 0, ANY)).toBe('EU');
    expect(countries.holds(['GB'], 0, ANY)).toBe('GB');
  });
});
