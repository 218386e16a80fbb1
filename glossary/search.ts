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

/** How well an entry's names fit a query, best first; what fits by its summary or its likeness comes after. */
const RANKS = ['same', 'begins', 'word-begins', 'all-words', 'inside'] as const;
const NO_RANK = RANKS.length;

/** Typing fewer letters says too little for likeness: everything is like "eu". */
const SHORTEST_MISTAKE = 4;
/** With so many names that fit as typed, nobody looks for lookalikes. */
const ENOUGH = 5;

interface Indexed {
  readonly number: number;
  readonly names: readonly string[];
  readonly about: string;
}

interface Ranked {
  readonly number: number;
  readonly rank: number;
  /** Which of the names: 0 is the headword. */
  readonly name: number;
  readonly length: number;
}

function rankName(name: string, query: string, words: readonly string[]): number {
  if (name === query) return 0;
  if (name.startsWith(query)) return 1;
  const padded = ` ${name}`;
  if (padded.includes(` ${query}`)) return 2;
  if (words.length > 1 && words.every((word) => padded.includes(` ${word}`))) return 3;
  return name.includes(query) ? 4 : NO_RANK;
}

function rankEntry(entry: Indexed, query: string, words: readonly string[]): Ranked {
  let best: Ranked = { number: entry.number, rank: NO_RANK, name: 0, length: 0 };
  for (const [name, text] of entry.names.entries()) {
    const rank = rankName(text, query, words);
    if (rank < best.rank) best = { number: entry.number, rank, name, length: text.length };
  }
  return best;
}

/** Better rank first; a headword before other forms; the shorter name, of which more was typed. */
function byFit(a: Ranked, b: Ranked): number {
  const form = (ranked: Ranked): number => (ranked.name === 0 ? 0 : 1);
  return a.rank - b.rank || form(a) - form(b) || a.length - b.length || a.number - b.number;
}

function speaksOf(entry: Indexed, words: readonly string[]): boolean {
  return words.every((word) => entry.about.includes(` ${word}`));
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
  const index: readonly Indexed[] = entries.map((entry, number) => ({
    number,
    names: [entry.headword, ...entry.forms].map(foldForSearch),
    about: ` ${foldForSearch(`${entry.label} ${entry.summary}`)}`,
  }));
  const alike = createLikeness(index);
  return (query) => {
    const folded = foldForSearch(query);
    if (folded === '') return [];
    const words = folded.split(' ');
    const ranked = index
      .map((entry) => rankEntry(entry, folded, words))
      .filter((one) => one.rank < NO_RANK)
      .sort(byFit);
    const about = index.filter((entry) => speaksOf(entry, words)).map((entry) => entry.number);
    const mistyped = folded.length >= SHORTEST_MISTAKE && ranked.length < ENOUGH;
    const like = mistyped ? alike(folded) : [];
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
