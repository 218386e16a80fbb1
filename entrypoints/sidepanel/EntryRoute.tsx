import { useEffect, useMemo, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { addressOfWords, noteText } from '#components/entry/note.ts';
import { EntryPage } from '#components/glossary/EntryPage.tsx';
import { PageBar } from '#components/glossary/PageBar.tsx';
import { useSay } from '#components/panel/say.ts';
import { neverMark } from '#extension/changes.ts';
import { createHistory } from '#extension/history.ts';
import type { PageReport } from '#extension/messages.ts';
import type { PanelWork } from './PanelView.tsx';

/** The page in the tab as far as a note needs it: only where it mentions the entry. */
function placeOf(report: PageReport | undefined, entry: string) {
  const mention = report?.mentions.find((one) => one.entry === entry);
  if (report === undefined || mention === undefined) return {};
  const { sentence, text } = mention;
  const { title, published } = report;
  return { sentence, title, url: addressOfWords(report.url, text), published };
}

/** One entry, with everything there is. */
export function EntryRoute({
  id,
  shelf,
  settings,
  store,
  page,
  place,
}: PanelWork & { readonly id: string }) {
  const say = useSay();
  const view = useRef<HTMLDivElement>(null);
  const entry = shelf.entries.get(id);
  const linked = useMemo(() => (entry === undefined ? [] : shelf.linked(entry)), [shelf, entry]);
  useEffect(() => {
    view.current?.querySelector<HTMLElement>('#headword')?.focus({ preventScroll: true });
    if (entry !== undefined && settings.history) {
      createHistory(browser.storage)
        .note(id, Date.now())
        .catch(() => undefined);
    }
  }, [id]);
  const { published, ...met } = placeOf(page.report, id);
  return (
    <div ref={view}>
      <PageBar
        canGoBack={place.canGoBack}
        canGoForward={place.canGoForward}
        onBack={() => history.back()}
        onForward={() => history.forward()}
      />
      {entry === undefined ? (
        <p class="group">{say.t('pageUnknown', id)}</p>
      ) : (
        <EntryPage
          entry={entry}
          linked={linked}
          published={published}
          today={new Date().toISOString().slice(0, 10)}
          subject={shelf.subjectName(entry.subject)}
          never={settings.neverMarked.has(id)}
          note={noteText(entry, met, say.t)}
          onFollow={(other) => place.go({ view: 'entry', id: other })}
          onNever={(never) => void store.write([neverMark(id, never)])}
          onCopy={(note) => navigator.clipboard.writeText(note)}
        />
      )}
    </div>
  );
}
