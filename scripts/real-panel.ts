import type { Browser, Page } from 'puppeteer-core';

/** How long a browser may take to open a panel or a popup, in ms: two slow cores. */
const OPENING_MS = 15_000;

/** The id of the extension that runs in a browser started by Puppeteer. */
export async function extensionIdIn(browser: Browser): Promise<string> {
  const worker = await browser.waitForTarget(
    (target) =>
      target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'),
    { timeout: OPENING_MS },
  );
  return new URL(worker.url()).host;
}

/** Presses the extension's button over the tab that shows `address`; gives the real popup. */
export async function openPopup(browser: Browser, address: string): Promise<Page> {
  const id = await extensionIdIn(browser);
  const session = await browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === address);
  if (!tab) throw new Error(`no tab shows ${address}`);
  // Not in the published protocol's types yet.
  const send = session.send as (method: string, params: object) => Promise<unknown>;
  await send.call(session, 'Extensions.triggerAction', { id, targetId: tab.targetId });
  const target = await browser.waitForTarget((one) => one.url().includes('/popup.html'), {
    timeout: OPENING_MS,
  });
  return target.asPage();
}

/** Opens the real side panel from the popup, as its links do; the popup closes by that. */
export async function openSidePanel(browser: Browser, popup: Page): Promise<Page> {
  const opened = browser.waitForTarget((one) => one.url().includes('/sidepanel.html'), {
    timeout: OPENING_MS,
  });
  const open = popup.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        windows: { getCurrent(): Promise<{ id: number }> };
        sidePanel: { open(options: { windowId: number }): Promise<void> };
      };
    };
    const { id } = await chrome.windows.getCurrent();
    await chrome.sidePanel.open({ windowId: id });
  });
  // The popup goes as soon as the panel comes, before it can answer.
  open.catch(() => undefined);
  return (await opened).asPage();
}
