import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { GlossaryView } from '#components/glossary/GlossaryView.tsx';
import { OwnBar } from '#components/glossary/OwnBar.tsx';
import { createHistory } from '#extension/history.ts';
import type { Entry } from '#glossary/entry.ts';
import type { PanelWork } from './panel-work.ts';

/** So many looked-up entries are shown; the list is for going back, not for keeping. */
const MOST_LATELY = 8;

/** The view "Glossary": the query is part of the address, so that back and links keep it. */
export function GlossaryRoute({
  shelf,
  settings,
  place,
  own,
  query,
}: PanelWork & { readonly query: string }) {
  const found = useMemo(() => shelf.search(query), [shelf, query]);
  const [lately, setLately] = useState<readonly Entry[]>([]);
  const history = useMemo(() => createHistory(browser.storage), []);
  useEffect(() => {
    if (!settings.history) return setLately([]);
    history
      .read()
      .then((ids) =>
        setLately(ids.flatMap((id) => shelf.entries.get(id) ?? []).slice(0, MOST_LATELY)),
      )
      .catch(() => undefined);
  }, [settings.history, shelf]);
  useEffect(() => own.settle, []);
  const onForget = () => {
    history
      .forget()
      .then(() => setLately([]))
      .catch(() => undefined);
  };
  return (
    <GlossaryView
      entries={shelf.sorted}
      query={query}
      found={found}
      subjects={shelf.subjects}
      lately={lately}
      onQuery={(next) => place.go({ view: 'glossary', query: next }, true)}
      onForget={onForget}
    >
      <OwnBar
        headword={found.length === 0 ? query.trim() : ''}
        deleted={own.deleted?.headword}
        refused={own.refused}
        onUndo={own.putBack}
      />
    </GlossaryView>
  );
}
