import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { listenForCommands } from '#extension/commands.ts';
import { followGrants, listenForGrants } from '#extension/grant-watch.ts';
import { endPauses, endTabPauses, keepHouse } from '#extension/housekeeping.ts';
import { injectIntoNewsTabs } from '#extension/injection.ts';
import { createMenus, listenForMenus } from '#extension/menus.ts';
import { packageAddress } from '#extension/package-address.ts';
import { browserSettings } from '#extension/page-site.ts';
import type { SettingsStore } from '#extension/settings-store.ts';
import { answerPages } from '#extension/worker.ts';

async function settleIn(store: SettingsStore, first: boolean): Promise<void> {
  await createMenus();
  await store.putAside();
  await endPauses(store);
  await followGrants(store, []);
  // Pages that were open have no content script yet, or one whose extension is gone.
  await injectIntoNewsTabs();
  if (first) await browser.tabs.create({ url: packageAddress('welcome.html') });
}

/** The worker: it may be stopped at any moment, so every listener is added in its first turn and all state is stored. */
export default defineBackground(() => {
  const store = browserSettings();
  answerPages(store);
  listenForCommands(store);
  listenForMenus();
  listenForGrants(store);
  keepHouse(store);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    settleIn(store, reason === 'install').catch(() => undefined);
  });
  browser.runtime.onStartup.addListener(() => {
    endTabPauses(store)
      .then(() => store.putAside())
      .then(() => followGrants(store, []))
      .catch(() => undefined);
  });
});
