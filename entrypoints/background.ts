import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { listenForCommands } from '#extension/commands.ts';
import { followGrants, listenForGrants } from '#extension/grant-watch.ts';
import { endPauses, endTabPauses, keepHouse } from '#extension/housekeeping.ts';
import { injectIntoNewsTabs } from '#extension/injection.ts';
import { createMenus, listenForMenus } from '#extension/menus.ts';
import { keepOwnGlossary, type OwnAnswers } from '#extension/own-glossary.ts';
import { packageAddress } from '#extension/package-address.ts';
import { browserSettings, browserStorage } from '#extension/page-site.ts';
import type { SettingsStore } from '#extension/settings-store.ts';
import { words } from '#extension/words.ts';
import { answerPages } from '#extension/worker.ts';

async function settleIn(store: SettingsStore, own: OwnAnswers, first: boolean): Promise<void> {
  await createMenus();
  await store.putAside();
  await endPauses(store);
  await followGrants(store, []);
  // Pages that were open have no content script yet, or one whose extension is gone.
  await injectIntoNewsTabs();
  if (first) await browser.tabs.create({ url: packageAddress('welcome.html') });
  await own.settle();
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
    settleIn(store, own, reason === 'install').catch(() => undefined);
  });
  browser.runtime.onStartup.addListener(() => {
    endTabPauses(store)
      .then(() => store.putAside())
      .then(() => own.settle())
      .then(() => followGrants(store, []))
      .catch(() => undefined);
  });
});
