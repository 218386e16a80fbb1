import type { EntryHead } from '#glossary/entry.ts';

/** A run of text, or a term in it that has an entry of its own. */
export type Run = string | { readonly text: string; readonly head: EntryHead };

const WORD = /[\p{L}\p{N}]/u;

/** "Security Action for Europe (SAFE)" is written whole, without its brackets, or as what stands in them. */
function names(headword: string): readonly string[] {
  const open = headword.indexOf(' (');
  if (open < 0 || !headword.endsWith(')')) return [headword];
  const inside = headword.slice(open + 2, -1);
  const short = inside === inside.toUpperCase() && inside.length > 1 ? [inside] : [];
  return [headword, headword.slice(0, open), ...short];
}

function standsAlone(text: string, start: number, end: number): boolean {
  return !WORD.test(text.charAt(start - 1)) && !WORD.test(text.charAt(end));
}

function find(text: string, name: string, from: number): number {
  let at = text.indexOf(name, from);
  while (at >= 0 && !standsAlone(text, at, at + name.length)) at = text.indexOf(name, at + 1);
  return at;
}

interface Found {
  readonly at: number;
  readonly name: string;
  readonly head: EntryHead;
}

/** The first of the terms after a place, the longest of those that begin there. */
function firstOf(text: string, heads: readonly EntryHead[], from: number): Found | undefined {
  const found = heads.flatMap((head) =>
    names(head.headword)
      .map((name) => ({ name, head, at: find(text, name, from) }))
      .filter(({ at }) => at >= 0),
  );
  return found.sort((a, b) => a.at - b.at || b.name.length - a.name.length)[0];
}

/** Cuts a text at the terms that have entries; each is taken at its first mention only. */
export function linkTerms(text: string, heads: readonly EntryHead[]): readonly Run[] {
  const runs: Run[] = [];
  let left = heads;
  let from = 0;
  for (;;) {
    const found = firstOf(text, left, from);
    if (!found) break;
    if (found.at > from) runs.push(text.slice(from, found.at));
    runs.push({ text: found.name, head: found.head });
    from = found.at + found.name.length;
    left = left.filter((head) => head !== found.head);
  }
  if (from < text.length) runs.push(text.slice(from));
  return runs;
}
