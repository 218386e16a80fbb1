/** A mention in the page, as the panel gets it. */
export interface ListedMention {
  readonly id: number;
  readonly entry: string;
  readonly text: string;
}

/** A place that may mean an entry, with why it was not taken. */
export interface ListedPossible extends ListedMention {
  readonly refusal: { readonly why: string; readonly by?: string };
}

/** What a row needs of an entry. */
export interface ListedEntry {
  readonly id: string;
  readonly headword: string;
  readonly label: string;
}

/** A term of the page: its entry, and the ids of its mentions in reading order. */
export interface PageTerm {
  readonly entry: ListedEntry;
  readonly mentions: readonly number[];
}

/** A place that may mean an entry, once for each entry. */
export interface PossibleTerm {
  readonly entry: ListedEntry;
  readonly id: number;
  readonly text: string;
  readonly refusal: ListedPossible['refusal'];
}

type Entries = ReadonlyMap<string, ListedEntry>;

/** The terms of a page in the order in which they are first met. Mentions of entries that the glossary lacks are left out. */
export function groupTerms(
  mentions: readonly ListedMention[],
  entries: Entries,
): readonly PageTerm[] {
  const groups = new Map<string, number[]>();
  for (const { id, entry } of mentions) {
    const group = groups.get(entry);
    if (group === undefined) groups.set(entry, [id]);
    else group.push(id);
  }
  return [...groups].flatMap(([id, ids]) => {
    const entry = entries.get(id);
    return entry === undefined ? [] : [{ entry, mentions: ids }];
  });
}

/** The entries that may be meant, each once, without those that are certain to be. */
export function groupPossible(
  possible: readonly ListedPossible[],
  terms: readonly PageTerm[],
  entries: Entries,
): readonly PossibleTerm[] {
  const seen = new Set(terms.map((term) => term.entry.id));
  const rows: PossibleTerm[] = [];
  for (const { id, entry: name, text, refusal } of possible) {
    const entry = entries.get(name);
    if (entry === undefined || seen.has(name)) continue;
    seen.add(name);
    rows.push({ entry, id, text, refusal });
  }
  return rows;
}

/** The mention after the last one shown, round and round. `shown`: its id, if one of these was. */
export function nextMention(term: PageTerm, shown: number | undefined): number | undefined {
  const at = shown === undefined ? -1 : term.mentions.indexOf(shown);
  return term.mentions[(at + 1) % term.mentions.length];
}
