import type { NamedEntry, NamedOffice } from './compile-rules.ts';
import type { Career, Entry, Office, Term } from './entry.ts';
import { writtenOut } from './forms.ts';
import type { EntrySource, OfficeSource } from './schema.ts';

type Holder = OfficeSource['holders'][number];

/** Makes the offices that cards and panel show: holders with their names, and the entry that explains each office. */
export function compileOffices(
  entries: readonly NamedEntry[],
  offices: readonly NamedOffice[],
): readonly Office[] {
  const headwords = new Map(entries.map((entry) => [entry.id, entry.value.headword]));
  const term = (holder: Holder): Term => {
    const headword = headwords.get(holder.who);
    return {
      name: headword ?? holder.who,
      ...(headword === undefined ? {} : { entry: holder.who }),
      from: holder.from,
      ...(holder.to === undefined ? {} : { to: holder.to }),
      ...(holder.acting ? { acting: true } : {}),
      ...(holder.title === undefined ? {} : { title: holder.title }),
    };
  };
  return offices.map(({ id, value }) => {
    const entry = entries.find((one) => one.value.office === id)?.id;
    return {
      id,
      title: value.title,
      country: value.country,
      knownUntil: value['known-until'],
      terms: value.holders.map(term),
      ...(entry === undefined ? {} : { entry }),
    };
  });
}

/** Makes the entries that cards and panel show; sources are counted from 0 there. */
export function compileEntries(
  entries: readonly NamedEntry[],
  offices: readonly Office[],
): readonly Entry[] {
  return entries.map(({ id, subject, value }) => {
    const office = offices.find((one) => one.id === value.office);
    return {
      id,
      subject,
      headword: value.headword,
      kind: value.kind,
      label: value.label,
      marks: value.marks,
      forms: [...new Set(value.forms.map((form) => writtenOut(form).form))],
      summary: value.summary,
      body: value.body,
      facts: (value.facts ?? []).map((fact) => ({ ...fact, ...cited(fact) })).map(withoutSource),
      timeline: (value.timeline ?? [])
        .map((stage) => ({ ...stage, ...cited(stage) }))
        .map(withoutSource),
      ...(office === undefined ? {} : { office }),
      careers: careersOf(id, offices),
      knownUntil: value['known-until'],
      views: (value.views ?? []).map((view) => ({ ...view, ...cited(view) })).map(withoutSource),
      confusedWith: value['confused-with'] ?? [],
      seeAlso: value['see-also'] ?? [],
      sources: value.sources.map(sourceOf),
    };
  });
}

function cited(statement: { readonly source: number | readonly number[] }) {
  return { sources: [statement.source].flat().map((position) => position - 1) };
}

function withoutSource<T extends { readonly source: unknown }>(statement: T): Omit<T, 'source'> {
  const { source: _source, ...rest } = statement;
  return rest;
}

function sourceOf(source: EntrySource['sources'][number]) {
  const { title, publisher, url, date } = source;
  return { title, publisher, url, ...(date === undefined ? {} : { date }) };
}

function careersOf(id: string, offices: readonly Office[]): readonly Career[] {
  const careers = offices.flatMap((office) =>
    office.terms
      .filter((term) => term.entry === id)
      .map(({ name: _name, entry: _entry, ...term }) => ({
        office: office.id,
        ...(office.entry === undefined ? {} : { entry: office.entry }),
        knownUntil: office.knownUntil,
        ...term,
        title: term.title ?? office.title,
      })),
  );
  return careers.sort((a, b) => a.from.localeCompare(b.from));
}
