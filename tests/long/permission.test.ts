import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import process from 'node:process';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import {
  closed,
  marked,
  type PanelBrowser,
  pressOn,
  says,
  startPanelBrowser,
  UNKNOWN,
} from '../e2e/panel-browser.ts';

/** A browser without windows never shows its prompt: this one has a display of its own. */
const DISPLAY = ':97';
/** The prompt takes no key at once, lest it be answered by chance. In ms. */
const PROMPT_OPENS = 2000;

let display: ChildProcess;
let reader: PanelBrowser;
let page: Page;

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
const has = (command: string) => spawnSync('which', [command]).status === 0;

/** Xvfb and xdotool, by apt where we may. */
function install(): void {
  if (has('Xvfb') && has('xdotool')) return;
  if (process.getuid?.() === 0 && has('apt-get')) {
    execFileSync('apt-get', ['install', '-y', 'xvfb', 'xdotool'], { stdio: 'ignore' });
  }
  if (!has('Xvfb') || !has('xdotool')) throw new Error('Install Xvfb and xdotool for this test.');
}

function key(name: string): void {
  execFileSync('xdotool', ['key', name], { env: { ...process.env, DISPLAY } });
}

beforeAll(async () => {
  install();
  display = spawn('Xvfb', [DISPLAY, '-screen', '0', '1280x900x24'], { stdio: 'ignore' });
  await wait(1000);
  reader = await startPanelBrowser({ display: DISPLAY });
  page = await reader.open(UNKNOWN);
});
afterAll(async () => {
  await reader?.close();
  display?.kill();
});

describe('a site that nobody knows', () => {
  it('is explained without a reload once the reader says yes to the browser’s prompt', async () => {
    const popup = await reader.popupOn(page);
    await says(popup, 'not on our list of news sites');
    await pressOn(popup, 'Explain gazette.example');
    await wait(PROMPT_OPENS);
    key('Tab');
    await wait(300);
    key('Return');
    await marked(page, true);
    await closed(popup);
  });

  it('stays explained when the page is loaded again', async () => {
    await page.reload();
    await marked(page, true);
    const popup = await reader.popupOn(page);
    await says(popup, 'Explaining this site gazette.example, you switched it on');
    await closed(popup);
  });

  it('is left at once when the browser takes the permission back, and says why', async () => {
    const own = await reader.open(`${reader.origin}/options.html`);
    await own.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { permissions: { remove(what: object): Promise<boolean> } };
      };
      await chrome.permissions.remove({ origins: ['*://gazette.example/*'] });
    });
    await own.close();
    await marked(page, false);
    const popup = await reader.popupOn(page);
    await says(popup, 'Off on this site gazette.example, your browser has not let us in');
    await closed(popup);
  });
});
