import * as v from 'valibot';
import type { Storage, StorageArea } from './storage-area.ts';
import { SEEN } from './storage-keys.ts';

/** So many are kept; the oldest go first. */
const MOST_SEEN = 100;

const seenSchema = v.object({ at: v.number() });

/** The entries that the reader looked up, on this device only. Each has a key of its own: two windows lose nothing. */
export interface LookedUp {
  /** Ids of entries, the latest first. */
  read(): Promise<readonly string[]>;
  /** Notes that an entry was looked up at a moment (ms since 1970). */
  note(entry: string, at: number): Promise<void>;
  /** Forgets everything. */
  forget(): Promise<void>;
}

async function readSeen(area: StorageArea): Promise<readonly string[]> {
  const stored = await area.get(null);
  const seen = Object.entries(stored).flatMap(([key, value]) => {
    const read = v.safeParse(seenSchema, value);
    if (!key.startsWith(SEEN)) return [];
    return [{ id: key.slice(SEEN.length), at: read.success ? read.output.at : 0 }];
  });
  return seen.sort((a, b) => b.at - a.at).map((one) => one.id);
}

/** Opens the history in the browser's storage. */
export function createHistory({ local }: Pick<Storage, 'local'>): LookedUp {
  const keys = (ids: readonly string[]): string[] => ids.map((id) => SEEN + id);
  return {
    read: () => readSeen(local),
    async note(entry, at) {
      await local.set({ [SEEN + entry]: { at } });
      const old = (await readSeen(local)).slice(MOST_SEEN);
      if (old.length > 0) await local.remove(keys(old));
    },
    async forget() {
      await local.remove(keys(await readSeen(local)));
    },
  };
}
