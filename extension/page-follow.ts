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
  const look = async (): Promise<void> => {
    round += 1;
    const mine = round;
    line?.hangUp();
    line = undefined;
    const tab = await pageTab(windowId);
    if (signal.aborted || mine !== round) return;
    changed({ tab, report: undefined });
    if (tab === undefined) return;
    line = call(
      tab,
      (report) => changed({ tab, report }),
      () => {
        changed({ tab, report: undefined });
        setTimeout(() => mine === round && quietly(look()), LOOK_AGAIN);
      },
    );
  };
  listenForTabs(windowId, () => quietly(look()), signal);
  signal.addEventListener('abort', () => line?.hangUp(), { once: true });
  quietly(look());
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
