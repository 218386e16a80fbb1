import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { listenForCommands } from '#extension/commands.ts';
import { followGrants, listenForGrants } from '#extension/grant-watch.ts';
import { endPauses, endTabPauses, keepHouse } from '#extension/housekeeping.ts';
import { injectIntoNewsTabs } from '#extension/injection.ts';
import { createMenus, listenForMenus } from '#extension/menus.ts';
import { keepOwnGlossary, type OwnAnswers } from '#extension/own-glossary.ts';
import { packageAddress } from '#extension/package-address.ts';
import { browserSettings } from '#extension/page-site.ts';
import type { SettingsStore } from '#extension/settings-store.ts';
import { browserStorage } from '#extension/storage-area.ts';
import { words } from '#extension/words.ts';
import { answerPages } from '#extension/worker.ts';

type Step = () => Promise<unknown>;

/** Does one thing after the other; what fails keeps nothing else from being done. */
async function doEach(steps: readonly Step[]): Promise<void> {
  for (const step of steps) await step().catch(() => undefined);
}

function settleIn(store: SettingsStore, own: OwnAnswers, first: boolean): readonly Step[] {
  return [
    createMenus,
    store.putAside,
    () => endPauses(store),
    () => followGrants(store, []),
    // Pages that were open have no content script yet, or one whose extension is gone.
    injectIntoNewsTabs,
    ...(first ? [() => browser.tabs.create({ url: packageAddress('welcome.html') })] : []),
    own.settle,
  ];
}

/** The worker: it may be stopped at any moment, so every listener is added in its first turn and all state is stored. */
export default defineBackground(() => {
  const store = browserSettings();
  const own = keepOwnGlossary(browserStorage(), words('ownLabel'));
  answerPages(store, own);
  listenForCommands(store);
  listenForMenus();
  listenForGrants(store);
  keepHouse(store);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void doEach(settleIn(store, own, reason === 'install'));
  });
  browser.runtime.onStartup.addListener(() => {
    const follow = () => followGrants(store, []);
    void doEach([() => endTabPauses(store), store.putAside, own.settle, follow]);
  });
});
