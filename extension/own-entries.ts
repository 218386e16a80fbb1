import * as v from 'valibot';
import { isOwn, OWN_LIMITS, type OwnEntry } from '#glossary/own-entry.ts';
import { readWhere } from './read-where.ts';
import type { Setting } from './settings.ts';
import type { Storage, StorageListener } from './storage-area.ts';
import { ASIDE, NOTE } from './storage-keys.ts';
import { type Damaged, pack, unpack } from './stored.ts';

/** What the reader has written: entries by headword, and notes by the id of the shipped entry that they are on. */
export interface OwnWriting {
  readonly entries: readonly OwnEntry[];
  readonly notes: ReadonlyMap<string, string>;
}

/** What became of an entry that was to be kept: there may be too many, or another window was quicker. */
type Kept = 'kept' | 'full' | 'changed-elsewhere';

/** The reader's own entries and notes, on this device only. Each has a key of its own: two windows lose nothing. */
export interface OwnStore {
  /** Reads what is sound; what is damaged stays where it is. */
  read(): Promise<OwnWriting>;
  /** Reads the entries, and the notes on entries, with these ids. */
  find(ids: readonly string[]): Promise<OwnWriting>;
  /** Calls back at every change, whoever made it, until the signal aborts. */
  watch(changed: (writing: OwnWriting) => void, signal: AbortSignal): void;
  /**
   * Keeps an entry. `since`: the moment of the last change that the reader saw of it, `undefined` for a
   * new one; an entry that another window has changed since is not overwritten. Rejects where the browser refuses.
   */
  keep(entry: OwnEntry, since: number | undefined): Promise<Kept>;
  remove(id: string): Promise<void>;
  /** Keeps a note on a shipped entry; an empty one is taken away. */
  note(entry: string, text: string): Promise<void>;
  /** Takes damaged values out of the way, among the settings' own, from where the reader can copy them. */
  putAside(): Promise<void>;
}

const moment = v.pipe(v.number(), v.finite(), v.minValue(0));
const sized = (most: number) => v.pipe(v.string(), v.nonEmpty(), v.maxLength(most));
const entrySchema = v.strictObject({
  headword: sized(OWN_LIMITS.headword),
  forms: v.pipe(v.array(sized(OWN_LIMITS.form)), v.maxLength(OWN_LIMITS.forms)),
  text: sized(OWN_LIMITS.text),
  created: moment,
  changed: moment,
});
type StoredEntry = v.InferOutput<typeof entrySchema>;

const entrySetting: Setting<StoredEntry> = {
  ...{ key: '', many: true, area: 'local', version: 1, migrations: [] },
  check: (value) => v.parse(entrySchema, value),
  fallback: { headword: '', forms: [], text: '', created: 0, changed: 0 },
};
const noteSchema = sized(OWN_LIMITS.text);
const noteSetting: Setting<string> = {
  ...{ key: NOTE, many: true, area: 'local', version: 1, migrations: [] },
  check: (value) => v.parse(noteSchema, value),
  fallback: '',
};

interface Read extends OwnWriting {
  readonly damaged: readonly Damaged[];
}

function readWriting(stored: Readonly<Record<string, unknown>>): Read {
  const damaged: Damaged[] = [];
  const values = Object.entries(stored);
  const own = values.filter(([key]) => isOwn(key));
  const noted = values.filter(([key]) => key.startsWith(NOTE));
  const entries = own.flatMap(([id, value]) =>
    take(entrySetting, id, value, damaged).map((entry) => ({ id, ...entry })),
  );
  const notes = noted.flatMap(([key, value]) =>
    take(noteSetting, key, value, damaged).map((note) => [key.slice(NOTE.length), note] as const),
  );
  entries.sort((a, b) => a.headword.localeCompare(b.headword) || a.created - b.created);
  return { entries, notes: new Map(notes), damaged };
}

/** The value, where it is sound and of a version that we know; what is damaged joins the others. */
function take<T>(
  setting: Setting<T>,
  key: string,
  value: unknown,
  damaged: Damaged[],
): readonly T[] {
  try {
    const read = unpack(setting, value);
    return read === undefined ? [] : [read];
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    damaged.push({ area: 'local', key, value, problem });
    return [];
  }
}

function isWriting(key: string): boolean {
  return isOwn(key) || key.startsWith(NOTE);
}

/** Opens the reader's own entries in the browser's storage. */
export function createOwnStore({ local, onChanged }: Omit<Storage, 'sync'>): OwnStore {
  const read = async (): Promise<Read> => readWriting(await readWhere(local, isWriting));
  return {
    read,
    async find(ids) {
      const keys = ids.map((id) => (isOwn(id) ? id : NOTE + id));
      return readWriting(await local.get(keys));
    },
    watch(changed, signal) {
      const listener: StorageListener = (changes, area) => {
        if (area !== 'local' || !Object.keys(changes).some(isWriting)) return;
        read()
          .then((writing) => {
            if (!signal.aborted) changed(writing);
          })
          .catch(() => undefined);
      };
      onChanged.addListener(listener);
      signal.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
    },
    async keep({ id, ...content }, since) {
      const { entries } = await read();
      const there = entries.find((one) => one.id === id);
      if (there !== undefined && there.changed !== since) return 'changed-elsewhere';
      if (there === undefined && entries.length >= OWN_LIMITS.entries) return 'full';
      await local.set({ [id]: pack(entrySetting, content) });
      return 'kept';
    },
    remove: (id) => local.remove(id),
    async note(entry, text) {
      if (text === '') await local.remove(NOTE + entry);
      else await local.set({ [NOTE + entry]: pack(noteSetting, text) });
    },
    async putAside() {
      for (const found of (await read()).damaged) {
        // First kept, then taken away: a crash between the two loses nothing.
        await local.set({ [`${ASIDE}local:${found.key}`]: found });
        await local.remove(found.key);
      }
    },
  };
}
