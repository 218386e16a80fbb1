import { primarySubtag } from '#matcher/words/language.ts';
import type { ArticleContext } from './article.ts';

/** How much the site's own country counts, in mentions of a country's places and offices. */
const SITE_WEIGHT = 4;
/** How much the region of the page's language counts ("en-GB"), or a language that one country mostly speaks. */
const LANGUAGE_WEIGHT = 2;
/** In one block, no more mentions of a country than these count: one paragraph is not the article. */
const MOST_IN_BLOCK = 3;
/** How many mentions make an article plainly about a country, and how many times as many as an entry's own country has. */
const PLAINLY = 3;
const HOME_OF_LANGUAGE: Readonly<Record<string, string>> = {
  de: 'DE',
  fr: 'FR',
  it: 'IT',
  pl: 'PL',
  hu: 'HU',
  uk: 'UA',
};
/** The Union is no rival of its members: an article about Brussels is still a British or a German one. */
const UNION = 'EU';

/** Words that speak of a country, and the entries that they may be the name of. */
export interface Cue {
  readonly country: string;
  readonly entries: readonly number[];
}

/** What country an article is about, as a whole and block by block. */
export interface Countries {
  /**
   * Whether a form of an entry that counts only in these countries counts in this block; the country
   * that decided. What may be the entry itself does not speak for it.
   */
  holds(countries: readonly string[], block: number, entry: number): string | undefined;
  /**
   * The country that an article is plainly about, where that is another than an entry's own, and the
   * block says nothing of the entry's own: there "the Speaker" and "MPs" are that country's.
   */
  elsewhere(own: string, block: number, entry: number): string | undefined;
}

/** Weighs site, language and the places and offices named; `blocks` are the cues of each block. */
export function weighCountries(
  blocks: readonly (readonly Cue[])[],
  context: ArticleContext,
): Countries {
  const all = weighWithout(blocks, context, undefined);
  const others = new Map<number, Weighed>();
  const named = new Set(blocks.flatMap((cues) => cues.flatMap(({ entries }) => entries)));
  const weighedFor = (entry: number): Weighed => {
    if (!named.has(entry)) return all;
    const known = others.get(entry) ?? weighWithout(blocks, context, entry);
    others.set(entry, known);
    return known;
  };
  return {
    holds: (countries, block, entry) => {
      const { counts, union, page } = weighedFor(entry);
      const here = counts[block] ?? new Map<string, number>();
      if (countries.includes(UNION) && (here.get(UNION) ?? union) > 0) return UNION;
      const country = countryOfBlock(here, page);
      return country !== undefined && countries.includes(country) ? country : undefined;
    },
    elsewhere: (own, block, entry) => {
      const { counts, page, scores } = weighedFor(entry);
      if (page === undefined || page === own || own === UNION || counts[block]?.has(own)) {
        return undefined;
      }
      const score = scores.get(page) ?? 0;
      const isPlain = score >= PLAINLY && score >= PLAINLY * (scores.get(own) ?? 0);
      return isPlain ? page : undefined;
    },
  };
}

interface Weighed {
  /** By block: how often each country is spoken of. */
  readonly counts: readonly ReadonlyMap<string, number>[];
  readonly union: number;
  readonly page: string | undefined;
  /** How much speaks for each country in the whole article. */
  readonly scores: ReadonlyMap<string, number>;
}

function weighWithout(
  blocks: readonly (readonly Cue[])[],
  context: ArticleContext,
  entry: number | undefined,
): Weighed {
  const counts = blocks.map((cues) => countCues(cues, entry));
  const scores = new Map<string, number>();
  const add = (country: string, weight: number) =>
    scores.set(country, (scores.get(country) ?? 0) + weight);
  if (context.country) add(context.country.toUpperCase(), SITE_WEIGHT);
  if (context.lang) {
    const region = /[-_]([A-Za-z]{2})\b/u.exec(context.lang)?.[1]?.toUpperCase();
    const home = region ?? HOME_OF_LANGUAGE[primarySubtag(context.lang)];
    if (home) add(home, LANGUAGE_WEIGHT);
  }
  for (const block of counts) {
    for (const [country, count] of block) add(country, Math.min(count, MOST_IN_BLOCK));
  }
  const union = scores.get(UNION) ?? 0;
  scores.delete(UNION);
  return { counts, union, page: top(scores), scores };
}

function countCues(cues: readonly Cue[], except: number | undefined): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { country, entries } of cues) {
    if (except !== undefined && entries.includes(except)) continue;
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}

/** The country that a block is about: the page's, unless the block speaks of others only ("In Berlin, the chancellor …"). */
function countryOfBlock(
  named: ReadonlyMap<string, number>,
  page: string | undefined,
): string | undefined {
  const states = new Map([...named].filter(([country]) => country !== UNION));
  if (states.size === 0 || (page !== undefined && states.has(page))) return page;
  return top(states);
}

/** The one country with the highest score, or nothing where two share it. */
function top(scores: ReadonlyMap<string, number>): string | undefined {
  const sorted = [...scores].sort((a, b) => b[1] - a[1]);
  const [first, second] = sorted;
  if (first === undefined || first[1] === second?.[1]) return undefined;
  return first[0];
}
