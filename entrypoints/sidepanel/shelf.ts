import { sortByHeadword } from '#components/glossary/letters.ts';
import { wordsLocale } from '#extension/words.ts';
import type { Entry, EntryHead, Glossary } from '#glossary/entry.ts';
import { namedEntries } from '#glossary/named-entries.ts';
import { OWN_SUBJECT, type OwnEntry, ownAsEntry } from '#glossary/own-entry.ts';
import { createSearch, type Found } from '#glossary/search.ts';
import { subjectName } from '#glossary/subject-name.ts';

/** The glossary as the panel uses it. */
export interface Shelf {
  readonly entries: ReadonlyMap<string, Entry>;
  /** From A to Z. */
  readonly sorted: readonly Entry[];
  readonly subjects: readonly { readonly id: string; readonly name: string }[];
  readonly search: (query: string) => readonly Found<Entry>[];
  readonly subjectName: (subject: string) => string;
  readonly linked: (entry: Entry) => readonly EntryHead[];
}

/** Puts the glossary in order, the reader's own entries among the others; `names` says what they are called. */
export function createShelf(
  glossary: Glossary,
  own: readonly OwnEntry[],
  names: { readonly label: string; readonly subject: string },
): Shelf {
  const mine = own.map((entry) => ownAsEntry(entry, names.label));
  const entries = [...glossary.entries, ...mine];
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const ids = [...new Set(glossary.entries.map((entry) => entry.subject))];
  const subjects = ids
    .map((id) => ({ id, name: subjectName(id) }))
    .sort((a, b) => a.name.localeCompare(b.name));
  return {
    entries: byId,
    sorted: sortByHeadword(entries, wordsLocale()),
    // The reader's own stand first: there is no other way to see only them.
    subjects: mine.length > 0 ? [{ id: OWN_SUBJECT, name: names.subject }, ...subjects] : subjects,
    search: createSearch(mostNamedFirst(entries)),
    subjectName,
    linked: (entry) => namedEntries(entry).flatMap((id) => byId.get(id) ?? []),
  };
}

/** What more entries name is more often meant: of "the chancellor"s the one of the Exchequer. Search lets it decide between equals. */
function mostNamedFirst(entries: readonly Entry[]): readonly Entry[] {
  const times = new Map<string, number>();
  for (const id of entries.flatMap(namedEntries)) times.set(id, (times.get(id) ?? 0) + 1);
  return entries.toSorted((a, b) => (times.get(b.id) ?? 0) - (times.get(a.id) ?? 0));
}
