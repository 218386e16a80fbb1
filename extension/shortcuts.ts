import { browser } from 'wxt/browser';

/** A keyboard command with the keys that the reader gave it; no keys: an empty text. */
export interface Shortcut {
  readonly command: string;
  readonly name: string;
  readonly keys: string;
}

/** The order in which they are learnt; browsers give them in any. */
const ORDER = ['next-term', 'previous-term', 'toggle-card', 'open-panel', 'toggle-site'];

/** Our keyboard commands as the browser has them now, in the order of their use; unknown ones last. */
export async function readShortcuts(): Promise<readonly Shortcut[]> {
  const all = await browser.commands.getAll();
  return all
    .filter(({ name, description }) => name !== undefined && description !== undefined)
    .filter(({ description }) => description !== '')
    .map(({ name = '', description = '', shortcut = '' }) => ({
      command: name,
      name: description,
      keys: shortcut,
    }))
    .sort((a, b) => placeOf(a) - placeOf(b));
}

function placeOf({ command }: Shortcut): number {
  const place = ORDER.indexOf(command);
  return place < 0 ? ORDER.length : place;
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
