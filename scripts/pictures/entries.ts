import type { CardContent } from '#components/card/content.ts';
import type { Entry, Glossary } from '#glossary/entry.ts';
import { sampleContent } from '../../tests/components/card/sample-entries.ts';

/** The real glossary, compiled by the server of these pictures. */
async function realEntries(): Promise<ReadonlyMap<string, Entry>> {
  const glossary = (await (await fetch('/glossary.json')).json()) as Glossary;
  return new Map(glossary.entries.map((entry) => [entry.id, entry]));
}

/** What cards show for these ids: the samples of the tests first, then the glossary's own entries. */
export async function entriesFor(ids: readonly string[]): Promise<readonly CardContent[]> {
  const samples = sampleContent(ids);
  if (samples.length === ids.length) return samples;
  const entries = await realEntries();
  const real = ids.flatMap((id) => entries.get(id) ?? []);
  return [...samples, ...real.map((entry) => ({ entry, linked: linkedTo(entry, entries) }))];
}

function linkedTo(entry: Entry, entries: ReadonlyMap<string, Entry>): readonly Entry[] {
  const holders = entry.office?.terms.map((term) => term.entry) ?? [];
  const offices = entry.careers.map((career) => career.entry);
  const ids = new Set([...entry.seeAlso, ...entry.confusedWith, ...holders, ...offices]);
  return [...ids].flatMap((id) => (id === undefined ? [] : (entries.get(id) ?? [])));
}
