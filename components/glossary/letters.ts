import { foldForSearch } from '#glossary/search-fold.ts';

/** A letter of the alphabet, with the place of its first entry in a list sorted by headword. */
export interface Letter {
  readonly letter: string;
  readonly at: number;
}

/** Headwords in the order of a dictionary: letters without their marks, numbers by value. */
export function sortByHeadword<T extends { readonly headword: string }>(
  entries: readonly T[],
  locale: string,
): readonly T[] {
  const order = new Intl.Collator(locale, { numeric: true, ignorePunctuation: true });
  return entries.toSorted((a, b) => order.compare(a.headword, b.headword));
}

/** The letters with which the headwords of a sorted list begin; digits are one. */
export function lettersOf(sorted: readonly { readonly headword: string }[]): readonly Letter[] {
  const letters: Letter[] = [];
  for (const [at, { headword }] of sorted.entries()) {
    const first = foldForSearch(headword).charAt(0).toUpperCase();
    const letter = /\p{N}/u.test(first) ? '0–9' : first;
    if (letter !== '' && letters.at(-1)?.letter !== letter) letters.push({ letter, at });
  }
  return letters;
}
