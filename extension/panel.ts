import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { packageAddress } from './package-address.ts';

/** What a panel is asked to show: an entry, a search for some words, or the form for a new entry of the reader's own. */
export type PanelWish =
  | { readonly show: 'entry'; readonly entry: string }
  | { readonly show: 'search' | 'new'; readonly text: string }
  | { readonly show: 'page' | 'glossary' };

/** The panel's page in the package, for panel, sidebar and tab alike. */
const PANEL_PAGE = 'sidepanel.html';
/** The prefix of wishes in the session's storage; a window's number follows. */
const WISH = 'panel-wish:';
/** A wish older than this, in ms, was for a panel that never opened. */
const WISH_LASTS = 10_000;

const wishSchema = v.object({
  at: v.number(),
  wish: v.variant('show', [
    v.object({ show: v.literal('entry'), entry: v.string() }),
    v.object({ show: v.picklist(['search', 'new']), text: v.string() }),
    v.object({ show: v.picklist(['page', 'glossary']) }),
  ]),
});

interface Sidebar {
  open(): Promise<void>;
  isOpen(details: { windowId?: number }): Promise<boolean>;
}

/** The parts of the browsers' panels that differ: Chrome has `sidePanel`, Firefox `sidebarAction`, others neither. */
interface PanelDoors {
  readonly sidePanel?: typeof Browser.sidePanel;
  readonly sidebarAction?: Sidebar;
}

function doors(): PanelDoors {
  const native = globalThis as { chrome?: PanelDoors; browser?: PanelDoors };
  const side = native.chrome?.sidePanel ?? native.browser?.sidePanel;
  const bar = native.browser?.sidebarAction;
  return { ...(side ? { sidePanel: side } : {}), ...(bar ? { sidebarAction: bar } : {}) };
}

/** The part of a panel's address after `#` that shows a wish. */
export function wishAddress(wish: PanelWish): string {
  if (wish.show === 'entry') return `#/entry/${encodeURIComponent(wish.entry)}`;
  return 'text' in wish ? `#/${wish.show}/${encodeURIComponent(wish.text)}` : `#/${wish.show}`;
}

async function leaveWish(windowId: number, wish: PanelWish): Promise<void> {
  await browser.storage.session.set({ [WISH + windowId]: { at: Date.now(), wish } });
}

async function openTab(wish: PanelWish): Promise<boolean> {
  await browser.tabs.create({ url: packageAddress(PANEL_PAGE + wishAddress(wish)) });
  return true;
}

/**
 * Opens the glossary panel of a window at what the reader wishes to see; a tab where the browser has
 * no panel or does not let us open it.
 *
 * To be called straight from the reader's gesture, before any wait. `press`: the gesture was in our
 * own popup, menu or shortcut; Firefox opens its sidebar for those only, never for a page's message.
 */
export async function openPanel(
  windowId: number,
  wish: PanelWish,
  press: boolean,
): Promise<boolean> {
  const { sidePanel, sidebarAction } = doors();
  try {
    if (sidePanel?.open !== undefined) {
      await Promise.all([sidePanel.open({ windowId }), leaveWish(windowId, wish)]);
      return true;
    }
    if (sidebarAction !== undefined && press) {
      await Promise.all([sidebarAction.open(), leaveWish(windowId, wish)]);
      return true;
    }
    if (await sidebarAction?.isOpen({ windowId })) {
      await leaveWish(windowId, wish);
      return true;
    }
  } catch {
    // No panel without a gesture, or none in this window: a tab shows the same.
  }
  return openTab(wish);
}

/** Calls back with what the panel of a window is asked to show, now and later, until the signal aborts. */
export async function watchWishes(
  windowId: number,
  show: (wish: PanelWish) => void,
  signal: AbortSignal,
): Promise<void> {
  const key = WISH + windowId;
  const take = (stored: unknown): void => {
    const read = v.safeParse(wishSchema, stored);
    if (!read.success || signal.aborted || Date.now() - read.output.at > WISH_LASTS) return;
    show(read.output.wish);
    browser.storage.session.remove(key).catch(() => undefined);
  };
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    const changed = changes[key];
    if (changed?.newValue !== undefined) take(changed.newValue);
  };
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener(
    'abort',
    () => browser.storage.session.onChanged.removeListener(listener),
    {
      once: true,
    },
  );
  take((await browser.storage.session.get(key))[key]);
}
