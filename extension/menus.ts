import { browser } from 'wxt/browser';
import { OWN_LIMITS, trimName } from '#glossary/own-entry.ts';
import { injectInto } from './injection.ts';
import { openPanel } from './panel.ts';
import { words } from './words.ts';

const LOOK_UP = 'look-up';
const ADD = 'add-own';
const ONCE = 'explain-once';
/** Longer selections are no term; in characters. */
const LONGEST_TERM = OWN_LIMITS.headword;

/** Puts our lines into the browser's context menu; to be called at every installation and update, as the browser keeps them. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: LOOK_UP, title: words('menuLookUp'), contexts: ['selection'] });
  browser.contextMenus.create({ id: ADD, title: words('menuAdd'), contexts: ['selection'] });
  browser.contextMenus.create({
    id: ONCE,
    title: words('menuOnce'),
    contexts: ['page'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

/** Answers the context menu; to be called in the worker's first turn. */
export function listenForMenus(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    if (info.menuItemId === LOOK_UP || info.menuItemId === ADD) {
      const show = info.menuItemId === ADD ? 'new' : 'search';
      const text = trimName(info.selectionText ?? '').slice(0, LONGEST_TERM);
      openPanel(tab.windowId, { show, text }, true).catch(() => undefined);
    } else if (info.menuItemId === ONCE) {
      injectInto(tab.id, true).catch(() => undefined);
    }
  });
}
