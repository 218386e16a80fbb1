import type { Entry, EntryHead, Glossary } from '#glossary/entry.ts';
import { namedEntries } from '#glossary/named-entries.ts';
import type { CardEntry } from './messages.ts';
import { packageAddress } from './package-address.ts';

/** The compiled glossary's file at the root of the package. */
const GLOSSARY_FILE = 'glossary.json';

/** Reads the compiled glossary out of the package; for the worker and our own pages. Rejects where it is missing. */
export async function loadGlossary(): Promise<Glossary> {
  const response = await fetch(packageAddress(GLOSSARY_FILE));
  if (!response.ok) throw new Error(`${GLOSSARY_FILE} is not in the package.`);
  return (await response.json()) as Glossary;
}

/** An entry's head: what a row or a link needs. */
function headOf({ id, subject, headword, kind, label }: Entry): EntryHead {
  return { id, subject, headword, kind, label };
}

/** The entries with these ids, each with the heads of those that it names; unknown ids are left out. */
export function cardEntries(
  entries: ReadonlyMap<string, Entry>,
  ids: readonly string[],
): readonly CardEntry[] {
  const known = (id: string): readonly Entry[] => {
    const entry = entries.get(id);
    return entry === undefined ? [] : [entry];
  };
  return ids.flatMap(known).map((entry) => ({
    entry,
    linked: namedEntries(entry).flatMap(known).map(headOf),
  }));
}
