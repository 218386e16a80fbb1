import { OWN } from '#glossary/own-entry.ts';
import type { Change } from './changes.ts';
import { readWhere } from './read-where.ts';
import type { Area, Settings } from './settings.ts';
import type { Storage, StorageListener } from './storage-area.ts';
import { ASIDE, NOTE, OWN_STAMP, SEEN } from './storage-keys.ts';
import { type Damaged, type Reading, readSettings, type Stored } from './stored.ts';

/** The reader's settings, shared by every window, tab and the worker. */
export interface SettingsStore {
  read(): Promise<Settings>;
  /** Calls back at every change, whoever made it, with all settings; until the signal aborts. */
  watch(changed: (settings: Settings) => void, signal: AbortSignal): void;
  /** Makes changes; gives those that undo them. Keys that are not named are not touched. */
  write(changes: readonly Change[]): Promise<readonly Change[]>;
  /** Takes damaged values out of the way, into `local` under `aside:`, and gives all that lie there. */
  putAside(): Promise<readonly Damaged[]>;
  /** Throws away the values that were put aside. */
  dropAside(): Promise<void>;
}

async function writeOne(storage: Storage, { area, key, value }: Change): Promise<void> {
  const other = area === 'sync' ? storage.local : undefined;
  if (value === undefined) {
    await Promise.all([storage[area].remove(key), other?.remove(key)]);
    return;
  }
  try {
    await storage[area].set({ [key]: value });
    await other?.remove(key);
  } catch (error) {
    // The account's storage is full, or switched off: this device keeps the choice.
    if (other === undefined) throw error;
    await other.set({ [key]: value });
  }
}

async function readAreas(storage: Storage): Promise<Record<Area, Stored>> {
  const empty = (): Stored => ({});
  const [sync, local] = await Promise.all([
    storage.sync.get(null).catch(empty),
    readWhere(storage.local, concernsSettings),
  ]);
  return { sync, local };
}

async function putAside(storage: Storage): Promise<readonly Damaged[]> {
  const { damaged } = readSettings(await readAreas(storage));
  for (const found of damaged) {
    // First kept, then taken away: a crash between the two loses nothing.
    await storage.local.set({ [`${ASIDE}${found.area}:${found.key}`]: found });
    await storage[found.area].remove(found.key);
  }
  const local = await storage.local.get(null);
  return Object.keys(local)
    .filter((key) => key.startsWith(ASIDE))
    .map((key) => local[key] as Damaged);
}

async function write(storage: Storage, changes: readonly Change[]): Promise<readonly Change[]> {
  const before = await readAreas(storage);
  for (const change of changes) await writeOne(storage, change);
  return changes.map(({ area, key }) => ({
    area,
    key,
    value: before.local[key] ?? before[area][key],
  }));
}

/** Opens the settings in the browser's storage. Readers never fail on what is stored; writers throw where the browser refuses. */
export function createSettings(storage: Storage): SettingsStore {
  const readAll = async (): Promise<Reading> => readSettings(await readAreas(storage));
  return {
    read: async () => (await readAll()).settings,
    watch(changed, signal) {
      const listener: StorageListener = (changes, area) => {
        if (area !== 'sync' && area !== 'local') return;
        if (Object.keys(changes).every((key) => !concernsSettings(key))) return;
        readAll()
          .then(({ settings }) => {
            if (!signal.aborted) changed(settings);
          })
          .catch(() => undefined);
      };
      storage.onChanged.addListener(listener);
      signal.addEventListener('abort', () => storage.onChanged.removeListener(listener), {
        once: true,
      });
    },
    write: (changes) => write(storage, changes),
    putAside: () => putAside(storage),
    async dropAside() {
      const keys = Object.keys(await storage.local.get(null));
      await storage.local.remove(keys.filter((key) => key.startsWith(ASIDE)));
    },
  };
}

/** What lies in the same storage and is no setting: damaged values, looked-up entries, the reader's own entries and notes. */
const NO_SETTINGS = [ASIDE, SEEN, OWN, NOTE, OWN_STAMP];

function concernsSettings(key: string): boolean {
  return !NO_SETTINGS.some((prefix) => key.startsWith(prefix));
}
