import type { Storage, StorageArea, StorageListener } from '#extension/storage-area.ts';

/** A browser's storage in memory, which copies what goes in and out as the real one does. */
export interface MemoryStorage extends Storage {
  readonly content: { readonly sync: Map<string, unknown>; readonly local: Map<string, unknown> };
  /** From now on, writing to `sync` fails as if it were full. */
  fillSync(): void;
}

/** Creates a browser's storage that holds what it starts with. */
export function createMemoryStorage(
  start: { sync?: Record<string, unknown>; local?: Record<string, unknown> } = {},
): MemoryStorage {
  const listeners = new Set<StorageListener>();
  const content = {
    sync: new Map(Object.entries(start.sync ?? {})),
    local: new Map(Object.entries(start.local ?? {})),
  };
  let full = false;
  const tell = (area: 'sync' | 'local', key: string, newValue: unknown): void => {
    for (const listener of listeners) listener({ [key]: { newValue } }, area);
  };
  const area = (name: 'sync' | 'local'): StorageArea => ({
    async get(keys) {
      const wanted = keys === null ? [...content[name].keys()] : [keys].flat();
      const there = wanted.filter((key) => content[name].has(key));
      return structuredClone(Object.fromEntries(there.map((key) => [key, content[name].get(key)])));
    },
    async set(values) {
      await Promise.resolve();
      if (name === 'sync' && full) throw new Error('QUOTA_BYTES quota exceeded');
      for (const [key, value] of Object.entries(structuredClone(values))) {
        content[name].set(key, value);
        tell(name, key, value);
      }
    },
    async remove(keys) {
      await Promise.resolve();
      for (const key of [keys].flat()) if (content[name].delete(key)) tell(name, key, undefined);
    },
  });
  return {
    sync: area('sync'),
    local: area('local'),
    content,
    fillSync: () => {
      full = true;
    },
    onChanged: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  };
}
