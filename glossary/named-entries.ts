import type { Entry } from './entry.ts';

/** The ids of the entries that an entry leads to, each once: related ones, those it is confused with, holders, offices held. */
export function namedEntries(entry: Entry): readonly string[] {
  const holders = entry.office?.terms.map((term) => term.entry) ?? [];
  const offices = entry.careers.map((career) => career.entry);
  const named = [...entry.seeAlso, ...entry.confusedWith, ...holders, ...offices];
  return [...new Set(named.filter((id) => id !== undefined))];
}
