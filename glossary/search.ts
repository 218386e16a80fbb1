import type { Entry } from './entry.ts';
import { createLikeness } from './likeness.ts';
import { foldForSearch } from './search-fold.ts';

/** What search reads of an entry. */
export type Searchable = Pick<Entry, 'id' | 'headword' | 'label' | 'forms' | 'summary'>;

/** An entry that a search found; `form` is another way of writing it, where that is what was typed. */
export interface Found<T extends Searchable> {
  readonly entry: T;
  readonly form?: string;
}

/**
 * How well a name fits a query, best first: it is the query, begins with it, has a word that does,
 * has words that begin with each of its words, or has it somewhere inside.
 */
const FITS = ['same', 'begins', 'word-begins', 'all-words', 'inside'] as const;
const NO_FIT = FITS.length;

/** The places of those fits in the order of results: of a headword, and of another form. */
const HEADWORD_RANKS = [0, 2, 3, 6, 8];
const FORM_RANKS = [1, 4, 5, 7, 9];
const NO_RANK = 10;

/** An article before a name is no part of it. */
const ARTICLE = /^the (?=.)/;

/** Typing fewer letters says too little for likeness: everything is like "eu". */
const SHORTEST_MISTAKE = 4;
/** With so many names that fit as typed, nobody looks for lookalikes. */
const ENOUGH = 5;

interface Indexed {
  readonly number: number;
  /** The folded names without their article, each after a space: what begins a word follows one. */
  readonly names: readonly string[];
  readonly allNames: string;
  readonly about: string;
}

interface Ranked {
  readonly number: number;
  readonly rank: number;
  /** Which of the names: 0 is the headword. */
  readonly name: number;
  readonly length: number;
}

interface Query {
  readonly folded: string;
  readonly words: readonly string[];
  /** The longest word: most entries do not have it, and need no further look. */
  readonly longest: string;
}

function readQuery(query: string): Query {
  const folded = foldForSearch(query);
  const words = folded.split(' ');
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a));
  return { folded: words.length > 1 ? folded.replace(ARTICLE, '') : folded, words, longest };
}

function indexEntry(entry: Searchable, number: number): Indexed {
  const names = [entry.headword, ...entry.forms].map((name) => {
    const folded = foldForSearch(name);
    return ` ${folded.replace(ARTICLE, '')}`;
  });
  const about = ` ${foldForSearch(`${entry.label} ${entry.summary}`)}`;
  return { number, names, allNames: names.join(''), about };
}

function fitOf(name: string, { folded, words }: Query): number {
  const at = name.indexOf(` ${folded}`);
  if (at === 0) return name.length === folded.length + 1 ? 0 : 1;
  if (at > 0) return 2;
  if (words.length > 1 && words.every((word) => name.includes(` ${word}`))) return 3;
  return name.includes(folded) ? 4 : NO_FIT;
}

function rankEntry(entry: Indexed, query: Query): Ranked {
  let best: Ranked = { number: entry.number, rank: NO_RANK, name: 0, length: 0 };
  if (!entry.allNames.includes(query.longest)) return best;
  for (const [name, text] of entry.names.entries()) {
    const ranks = name === 0 ? HEADWORD_RANKS : FORM_RANKS;
    const rank = ranks[fitOf(text, query)] ?? NO_RANK;
    if (rank < best.rank) best = { number: entry.number, rank, name, length: text.length };
  }
  return best;
}

/** Better rank first, then the shorter name, of which more was typed. */
function byFit(a: Ranked, b: Ranked): number {
  return a.rank - b.rank || a.length - b.length || a.number - b.number;
}

function speaksOf({ about }: Indexed, { words, longest }: Query): boolean {
  return about.includes(` ${longest}`) && words.every((word) => about.includes(` ${word}`));
}

/**
 * Makes the search of a glossary: over headwords, forms and summaries, folded ("sefcovic"), whole and
 * begun names first, then, for what may be mistyped, names that look like it (Fuse.js).
 *
 * An empty query finds nothing. The order of `entries` decides between equals.
 */
export function createSearch<T extends Searchable>(
  entries: readonly T[],
): (query: string) => readonly Found<T>[] {
  const index = entries.map(indexEntry);
  const alike = createLikeness(
    index.flatMap(({ number, names }) => names.map((name) => ({ number, name: name.slice(1) }))),
  );
  return (typed) => {
    const query = readQuery(typed);
    if (query.folded === '') return [];
    const ranked = index
      .map((entry) => rankEntry(entry, query))
      .filter((one) => one.rank < NO_RANK)
      .sort(byFit);
    const about = index.filter((entry) => speaksOf(entry, query)).map((entry) => entry.number);
    const mistyped = query.folded.length >= SHORTEST_MISTAKE && ranked.length < ENOUGH;
    const like = mistyped ? alike(query.folded) : [];
    const rest = ranked.length === 0 ? [...like, ...about] : [...about, ...like];
    return collect(entries, ranked, rest);
  };
}

function collect<T extends Searchable>(
  entries: readonly T[],
  ranked: readonly Ranked[],
  rest: readonly number[],
): readonly Found<T>[] {
  const forms = new Map(ranked.map((one) => [one.number, one.name]));
  const order = new Set([...ranked.map((one) => one.number), ...rest]);
  return [...order].flatMap((number) => {
    const entry = entries[number];
    if (entry === undefined) return [];
    const name = forms.get(number) ?? 0;
    const form = name === 0 ? undefined : entry.forms[name - 1];
    return [form === undefined ? { entry } : { entry, form }];
  });
}
