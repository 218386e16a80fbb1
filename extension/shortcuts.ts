import { browser } from 'wxt/browser';

/** A keyboard command with the keys that the reader gave it; no keys: an empty text. */
export interface Shortcut {
  readonly command: string;
  readonly name: string;
  readonly keys: string;
}

/** Our keyboard commands as the browser has them now. */
export async function readShortcuts(): Promise<readonly Shortcut[]> {
  const all = await browser.commands.getAll();
  return all
    .filter(({ name, description }) => name !== undefined && description !== undefined)
    .filter(({ description }) => description !== '')
    .map(({ name = '', description = '', shortcut = '' }) => ({
      command: name,
      name: description,
      keys: shortcut,
    }));
}

interface FirefoxCommands {
  openShortcutSettings?(): Promise<void>;
}

/** Opens the browser's own page for shortcuts: we may not change them ourselves. */
export async function openShortcutPage(): Promise<void> {
  const { openShortcutSettings } = browser.commands as unknown as FirefoxCommands;
  if (openShortcutSettings !== undefined) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
