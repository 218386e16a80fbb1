import { useState } from 'preact/hooks';
import { noteText } from '#components/entry/note.ts';
import { OwnEntryPage } from '#components/glossary/OwnEntryPage.tsx';
import { OwnForm } from '#components/glossary/OwnForm.tsx';
import { useSay } from '#components/panel/say.ts';
import { neverMark } from '#extension/changes.ts';
import { hasForm, type OwnEntry, ownAsEntry, trimName } from '#glossary/own-entry.ts';
import type { PanelWork } from './panel-work.ts';
import { placeOf } from './place-of.ts';

/** The form for a new entry of the reader's own; the entry itself where there is one of that name. */
export function NewRoute({ own, place, headword }: PanelWork & { readonly headword: string }) {
  const { t } = useSay();
  const name = trimName(headword);
  // As the reader found it: what another window does meanwhile is not to be written over.
  const [known] = useState(() =>
    name === '' ? undefined : own.entries.find((entry) => hasForm(entry, name)),
  );
  const show = (id: string) => place.go({ view: 'entry', id }, true);
  return (
    <OwnForm
      title={t(known === undefined ? 'ownNewTitle' : 'ownEditTitle')}
      start={known ?? { headword: name, forms: [], text: '' }}
      others={own.entries.filter(({ id }) => id !== known?.id)}
      onSave={async (content) => {
        const kept = await own.keep(content, known);
        if (typeof kept !== 'string') return kept;
        show(kept);
        return undefined;
      }}
      onCancel={() =>
        place.canGoBack ? history.back() : place.go({ view: 'glossary', query: '' }, true)
      }
    />
  );
}

/** An entry of the reader's own, to read, to change and to delete. */
export function OwnEntryRoute({
  entry,
  own,
  page,
  place,
  settings,
  store,
}: PanelWork & { readonly entry: OwnEntry }) {
  const say = useSay();
  const [editing, setEditing] = useState<OwnEntry>();
  if (editing !== undefined) {
    return (
      <OwnForm
        title={say.t('ownEditTitle')}
        start={editing}
        others={own.entries.filter(({ id }) => id !== entry.id)}
        onSave={async (content) => {
          const kept = await own.keep(content, editing);
          if (typeof kept !== 'string') return kept;
          setEditing(undefined);
          return undefined;
        }}
        onCancel={() => setEditing(undefined)}
      />
    );
  }
  const shown = ownAsEntry(entry, say.t('ownLabel'));
  const { published: _, ...met } = placeOf(page.report, entry.id);
  return (
    <OwnEntryPage
      entry={shown}
      note={noteText(shown, met, say.t)}
      never={settings.neverMarked.has(entry.id)}
      onNever={(never) => void store.write([neverMark(entry.id, never)])}
      onCopy={(note) => navigator.clipboard.writeText(note)}
      onEdit={() => setEditing(entry)}
      onDelete={() => {
        own.remove(entry);
        place.go({ view: 'glossary', query: '' }, true);
      }}
    />
  );
}
