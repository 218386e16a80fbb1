import type { Entry } from '#glossary/entry.ts';
import type { PageCount } from './badge.ts';
import { badgeFor, showBadge } from './badge.ts';
import { listenInWorker } from './doors.ts';
import { cardEntries, loadGlossary } from './entries.ts';
import { bringPart } from './injection.ts';
import type { OwnAnswers } from './own-glossary.ts';
import { openPanel } from './panel.ts';
import type { Sender } from './send.ts';
import type { SettingsStore } from './settings-store.ts';
import { siteState } from './sites.ts';

/** Loads the entries once in a worker's life; a failure is tried again at the next question. */
function createEntries(): () => Promise<ReadonlyMap<string, Entry>> {
  let loaded: Promise<ReadonlyMap<string, Entry>> | undefined;
  return () => {
    loaded ??= loadGlossary().then(
      ({ entries }) => new Map(entries.map((entry) => [entry.id, entry])),
    );
    loaded.catch(() => {
      loaded = undefined;
    });
    return loaded;
  };
}

async function countTerms(store: SettingsStore, page: PageCount, sender: Sender): Promise<void> {
  const tab = sender.tab?.id;
  if (tab === undefined || sender.frameId !== 0) return;
  const settings = await store.read();
  const site = siteState(sender.url ?? '', settings, { granted: true }, Date.now());
  await showBadge(tab, badgeFor(site, page, settings.badge));
}

/** Answers what pages and our own views ask the worker; to be called in its first turn. */
export function answerPages(store: SettingsStore, own: OwnAnswers): void {
  const entries = createEntries();
  listenInWorker({
    bring: ({ part }, sender) => bringPart(part, sender),
    entries: async ({ ids }) => own.complete(cardEntries(await entries(), ids), ids),
    'own-glossary': own.glossary,
    'open-panel': ({ entry }, sender) => {
      const windowId = sender.tab?.windowId;
      if (windowId === undefined) return false;
      return openPanel(windowId, entry ? { show: 'entry', entry } : { show: 'page' }, false);
    },
    count: (page, sender) => countTerms(store, page, sender),
  });
}
