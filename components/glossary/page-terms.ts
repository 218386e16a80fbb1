/** A mention in the page, as the panel gets it. */
interface ListedMention {
  readonly id: number;
  readonly entry: string;
  readonly text: string;
}

/** A mention that is certain; `marked`: it speaks for an underline. */
export interface ListedTerm extends ListedMention {
  readonly marked: boolean;
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

/** A term of the page: its entry, whether it is underlined, and the ids of its mentions in reading order. */
export interface PageTerm {
  readonly entry: ListedEntry;
  readonly marked: boolean;
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
export function groupTerms(mentions: readonly ListedTerm[], entries: Entries): readonly PageTerm[] {
  const groups = Map.groupBy(mentions, ({ entry }) => entry);
  return [...groups].flatMap(([id, group]) => {
    const entry = entries.get(id);
    if (entry === undefined) return [];
    const marked = group.some((mention) => mention.marked);
    return [{ entry, marked, mentions: group.map((mention) => mention.id) }];
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
