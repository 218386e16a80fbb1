import { useEffect, useMemo, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { noteText } from '#components/entry/note.ts';
import { EntryPage } from '#components/glossary/EntryPage.tsx';
import { PageBar } from '#components/glossary/PageBar.tsx';
import { YourNote } from '#components/glossary/YourNote.tsx';
import { useSay } from '#components/panel/say.ts';
import { neverMark } from '#extension/changes.ts';
import { createHistory } from '#extension/history.ts';
import type { Entry } from '#glossary/entry.ts';
import { OwnEntryRoute } from './OwnRoutes.tsx';
import type { PanelWork } from './panel-work.ts';
import { placeOf } from './place-of.ts';

/** One entry, with everything there is. */
export function EntryRoute(props: PanelWork & { readonly id: string }) {
  const { id, shelf, settings, own, place } = props;
  const { t } = useSay();
  const view = useRef<HTMLDivElement>(null);
  const entry = shelf.entries.get(id);
  const mine = own.entries.find((one) => one.id === id);
  useEffect(() => {
    view.current?.querySelector<HTMLElement>('#headword')?.focus({ preventScroll: true });
    if (entry !== undefined && settings.history) {
      createHistory(browser.storage)
        .note(id, Date.now())
        .catch(() => undefined);
    }
  }, [id]);
  return (
    <div ref={view}>
      <PageBar
        canGoBack={place.canGoBack}
        canGoForward={place.canGoForward}
        onBack={() => history.back()}
        onForward={() => history.forward()}
      />
      {entry === undefined && <p class="group">{t('pageUnknown', id)}</p>}
      {mine !== undefined && <OwnEntryRoute {...props} entry={mine} />}
      {entry !== undefined && !entry.own && <ShippedEntry {...props} entry={entry} />}
    </div>
  );
}

/** A shipped entry, with the reader's own note below it. */
function ShippedEntry(work: PanelWork & { readonly entry: Entry }) {
  const { entry, shelf, settings, store, own, page, place } = work;
  const { t } = useSay();
  const { id } = entry;
  const linked = useMemo(() => shelf.linked(entry), [shelf, entry]);
  const { published, ...met } = placeOf(page.report, id);
  return (
    <>
      <EntryPage
        entry={entry}
        linked={linked}
        published={published}
        today={new Date().toISOString().slice(0, 10)}
        subject={shelf.subjectName(entry.subject)}
        never={settings.neverMarked.has(id)}
        note={noteText(entry, met, t)}
        onFollow={(other) => place.go({ view: 'entry', id: other })}
        onNever={(never) => void store.write([neverMark(id, never)])}
        onCopy={(note) => navigator.clipboard.writeText(note)}
      />
      <YourNote note={own.notes.get(id) ?? ''} onSave={(text) => own.note(id, text)} />
    </>
  );
}
