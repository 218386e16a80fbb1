import { browser } from 'wxt/browser';

/** One area of the browser's storage, as far as settings need it. */
export interface StorageArea {
  get(keys: null | string | string[]): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  /** Not in every supported browser yet (Chrome 130, Firefox 143). */
  getKeys?(): Promise<string[]>;
}

/** What the browser says of a change: by key, in the area of that name. */
export type StorageListener = (
  changes: Record<string, { oldValue?: unknown; newValue?: unknown }>,
  area: string,
) => void;

/** The browser's storage, as far as settings need it. */
export interface Storage {
  readonly sync: StorageArea;
  readonly local: StorageArea;
  readonly onChanged: {
    addListener(listener: StorageListener): void;
    removeListener(listener: StorageListener): void;
  };
}

/** The browser's own storage, as the rooms that keep things in it take it. */
export function browserStorage(): Storage {
  return browser.storage as unknown as Storage;
}
