import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { useSay } from '#components/panel/say.ts';
import type { EntryHead } from '#glossary/entry.ts';
import { OWN_SUBJECT } from '#glossary/own-entry.ts';
import type { Kind } from '#matcher/rules/rules.ts';
import { EntryList } from './EntryList.tsx';
import type { ListRow } from './EntryRow.tsx';
import { type FilterChoice, Filters } from './Filters.tsx';
import { LetterBar } from './LetterBar.tsx';
import { LookedUp } from './LookedUp.tsx';
import { lettersOf } from './letters.ts';
import { SearchField } from './SearchField.tsx';

/** What the glossary view shows, and what happens on a press. */
export interface GlossaryViewProps {
  /** All entries, sorted by headword. */
  readonly entries: readonly EntryHead[];
  readonly query: string;
  /** What the query finds, best first. */
  readonly found: readonly { readonly entry: EntryHead; readonly form?: string }[];
  readonly subjects: readonly { readonly id: string; readonly name: string }[];
  /** Entries looked up lately, the latest first; none where the reader wants no history. */
  readonly lately: readonly EntryHead[];
  readonly onQuery: (query: string) => void;
  readonly onForget: () => void;
  /** What stands between the filters and the list: the way to an entry of the reader's own. */
  readonly children?: ComponentChildren;
}

const ALL: FilterChoice = { subject: '', kind: '' };

function narrowed(rows: readonly ListRow[], choice: FilterChoice): readonly ListRow[] {
  const fits = ({ entry }: ListRow) => {
    const head = entry as EntryHead;
    return (
      (choice.subject === '' || head.subject === choice.subject) &&
      // The reader's own entries are of no kind.
      (choice.kind === '' || (head.kind === choice.kind && head.subject !== OWN_SUBJECT))
    );
  };
  return rows.filter(fits);
}

/** All entries: searched, narrowed by subject and kind, or from A to Z. */
export function GlossaryView(props: GlossaryViewProps) {
  const { entries, query, found, subjects, lately } = props;
  const [choice, setChoice] = useState(ALL);
  const [start, setStart] = useState({ at: 0 });
  const field = useRef<HTMLInputElement>(null);
  const section = useRef<HTMLElement>(null);
  const searching = query.trim() !== '';
  const rows = useMemo(
    () => narrowed(searching ? found : entries.map((entry) => ({ entry })), choice),
    [searching, found, entries, choice],
  );
  const letters = useMemo(() => lettersOf(rows.map((row) => row.entry)), [rows]);
  const kinds = useMemo(() => kindsOf(entries), [entries]);
  const ask = (next: string) => {
    setStart({ at: 0 });
    props.onQuery(next);
  };
  return (
    <section class="glossary" ref={section}>
      <SearchField
        query={query}
        entries={entries.length}
        field={field}
        onQuery={ask}
        onDown={() => section.current?.querySelector<HTMLElement>('.entry-list a')?.focus()}
      />
      <Filters choice={choice} subjects={subjects} kinds={kinds} onChoice={setChoice} />
      {props.children}
      {!searching && <LetterBar letters={letters} onLetter={(at) => setStart({ at })} />}
      {!searching && <LookedUp entries={lately} onForget={props.onForget} />}
      <FoundLine query={searching ? query.trim() : ''} found={rows.length} />
      <EntryList
        rows={rows}
        query={searching ? query : ''}
        start={start}
        onType={() => field.current?.focus()}
      />
    </section>
  );
}

function kindsOf(entries: readonly EntryHead[]): readonly Kind[] {
  return [...new Set(entries.map((entry) => entry.kind))].sort();
}

/** How many entries there are, said aloud as it changes. */
function FoundLine({ query, found }: { readonly query: string; readonly found: number }) {
  const { t, counted } = useSay();
  if (found > 0 || query === '') {
    return (
      <p class="group" role="status">
        {counted(query === '' ? 'entriesAll' : 'searchFound', found)}
      </p>
    );
  }
  return (
    <p class="group" role="status">
      {t('searchNone', query)} {t('searchNoneHint')}
    </p>
  );
}
