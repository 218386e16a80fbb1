import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { readReport } from './doors.ts';
import { PAGE_PORT, type PageReport } from './messages.ts';
import { type OpenTab, pageTab } from './tabs.ts';

/** The tab in front, with what its page says; no report where no content script answers. */
export interface FollowedPage {
  readonly tab: OpenTab | undefined;
  readonly report: PageReport | undefined;
}

/** How long after a page says goodbye we look again, in ms: it may be loading, or have been switched off and on. */
const LOOK_AGAIN = 400;
/** The longest time between two looks at a page that says nothing, in ms: each look waits twice as long as the one before. */
const LOOK_AGAIN_MOST = 3200;

interface Line {
  /** Ends the line without a word. */
  hangUp(): void;
}

/** Opens a line to a tab's page; `closed` when the page ends it, or never took it up. */
function call(tab: OpenTab, heard: (report: PageReport) => void, closed: () => void): Line {
  const port = browser.tabs.connect(tab.id, { name: PAGE_PORT, frameId: 0 });
  let open = true;
  port.onMessage.addListener((message: unknown) => {
    const report = readReport(message);
    if (open && report !== undefined) heard(report);
  });
  port.onDisconnect.addListener((ended: Browser.runtime.Port) => {
    // Reading the error tells the browser that it was expected: no content script there.
    void (ended as { error?: unknown }).error;
    void browser.runtime.lastError;
    if (open) closed();
    open = false;
  });
  return {
    hangUp: () => {
      open = false;
      port.disconnect();
    },
  };
}

/**
 * Follows the page in front of a window: tab switches, navigation, late text and the site's switch;
 * until the signal aborts.
 */
export function followPage(
  windowId: number,
  changed: (page: FollowedPage) => void,
  signal: AbortSignal,
): void {
  let line: Line | undefined;
  let round = 0;
  let told: FollowedPage | undefined;
  let pause = LOOK_AGAIN;
  const tell = (page: FollowedPage): void => {
    if (told !== undefined && isSilence(told, page)) return;
    told = page;
    changed(page);
  };
  const look = async (): Promise<void> => {
    round += 1;
    const mine = round;
    line?.hangUp();
    line = undefined;
    const tab = await pageTab(windowId);
    if (signal.aborted || mine !== round) return;
    tell({ tab, report: undefined });
    if (tab === undefined) return;
    const heard = (report: PageReport): void => {
      pause = LOOK_AGAIN;
      tell({ tab, report });
    };
    const closed = (): void => {
      tell({ tab, report: undefined });
      setTimeout(() => mine === round && !signal.aborted && quietly(look()), pause);
      pause = Math.min(pause * 2, LOOK_AGAIN_MOST);
    };
    line = call(tab, heard, closed);
  };
  const turned = (): void => {
    pause = LOOK_AGAIN;
    quietly(look());
  };
  listenForTabs(windowId, turned, signal);
  signal.addEventListener('abort', () => line?.hangUp(), { once: true });
  quietly(look());
}

/** Whether a page that said nothing goes on saying nothing: not worth telling again. */
function isSilence(before: FollowedPage, now: FollowedPage): boolean {
  if (before.report !== undefined || now.report !== undefined) return false;
  return before.tab?.id === now.tab?.id && before.tab?.address === now.tab?.address;
}

/** A tab may go while we look at it; the next event looks again. */
function quietly(work: Promise<void>): void {
  work.catch(() => undefined);
}

function listenForTabs(windowId: number, look: () => void, signal: AbortSignal): void {
  const activated = (info: { windowId: number }): void => {
    if (info.windowId === windowId) look();
  };
  const updated = (_id: number, info: { status?: string }, tab: Browser.tabs.Tab): void => {
    const loaded = info.status === 'complete';
    if (loaded && tab.active && tab.windowId === windowId) look();
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(activated);
      browser.tabs.onUpdated.removeListener(updated);
    },
    { once: true },
  );
}
