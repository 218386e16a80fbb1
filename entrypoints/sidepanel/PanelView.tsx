import { useEffect, useMemo, useState } from 'preact/hooks';
import { PanelFrame } from '#components/panel/PanelFrame.tsx';
import { useSay } from '#components/panel/say.ts';
import type { OwnStore, OwnWriting } from '#extension/own-entries.ts';
import { type FollowedPage, followPage } from '#extension/page-follow.ts';
import { watchWishes, wishAddress } from '#extension/panel.ts';
import type { Settings } from '#extension/settings.ts';
import type { SettingsStore } from '#extension/settings-store.ts';
import type { Glossary } from '#glossary/entry.ts';
import { EntryRoute } from './EntryRoute.tsx';
import { GlossaryRoute } from './GlossaryRoute.tsx';
import { NewRoute } from './OwnRoutes.tsx';
import { PageRoute } from './PageRoute.tsx';
import type { PanelWork } from './panel-work.ts';
import { createShelf } from './shelf.ts';
import { useOwn } from './use-own.ts';
import { useRoute } from './use-route.ts';
import { useScrollMemory } from './use-scroll-memory.ts';
import { useSettings } from './use-settings.ts';

interface PanelViewProps {
  readonly store: SettingsStore;
  readonly first: Settings;
  readonly glossary: Glossary;
  readonly ownStore: OwnStore;
  readonly firstOwn: OwnWriting;
  readonly windowId: number;
}

const NO_PAGE: FollowedPage = { tab: undefined, report: undefined };

function usePage(windowId: number): FollowedPage {
  const [page, setPage] = useState(NO_PAGE);
  useEffect(() => {
    const end = new AbortController();
    followPage(windowId, setPage, end.signal);
    watchWishes(
      windowId,
      (wish) => {
        location.hash = wishAddress(wish);
      },
      end.signal,
    ).catch(() => undefined);
    return () => end.abort();
  }, [windowId]);
  return page;
}

/** The panel at work: follows the tab, the reader's choices and the address. */
export function PanelView(props: PanelViewProps) {
  const { store, first, glossary, windowId } = props;
  const { t } = useSay();
  const settings = useSettings(store, first);
  const page = usePage(windowId);
  const place = useRoute();
  const own = useOwn(props.ownStore, props.firstOwn);
  const shelf = useMemo(
    () => createShelf(glossary, own.entries, { label: t('ownLabel'), subject: t('ownMine') }),
    [glossary, own.entries],
  );
  useEffect(() => {
    // What finds mistyped names is made at its first use: better now than under the reader's hands.
    const idle = requestIdleCallback(() => shelf.search('newsgloss'));
    return () => cancelIdleCallback(idle);
  }, [shelf]);
  const work: PanelWork = { store, settings, shelf, page, place, own };
  const { route } = place;
  useScrollMemory(place.step);
  return (
    <PanelFrame view={route.view}>
      {route.view === 'page' && <PageRoute {...work} />}
      {route.view === 'glossary' && <GlossaryRoute {...work} query={route.query} />}
      {route.view === 'new' && (
        <NewRoute key={route.headword} {...work} headword={route.headword} />
      )}
      {route.view === 'entry' && <EntryRoute key={route.id} {...work} id={route.id} />}
    </PanelFrame>
  );
}
