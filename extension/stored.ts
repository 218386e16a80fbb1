import { exactly, numberIn } from './check.ts';
import { type Area, type Setting, type Settings, settingList } from './settings.ts';

/** What lies in one area of the browser's storage. */
export type Stored = Readonly<Record<string, unknown>>;

/** A stored value that could not be read, in words for the reader. */
export interface Damaged {
  readonly area: Area;
  readonly key: string;
  readonly value: unknown;
  readonly problem: string;
}

/** What was read: sound values, with defaults for the others, which are named. */
export interface Reading {
  readonly settings: Settings;
  readonly damaged: readonly Damaged[];
}

/** A value as it is stored: its own version and itself, so that devices with different versions can share an account. */
const envelope = exactly<{ v: number; is: unknown }>({
  v: numberIn(1, Number.MAX_SAFE_INTEGER, true),
  is: (value) => value,
});

/** Puts a value in its envelope. */
export function pack<T>(setting: Setting<T>, value: T): unknown {
  return { v: setting.version, is: value };
}

/**
 * Takes a value out of its envelope, through the migrations from its version to ours.
 *
 * Gives `undefined` for a value of a later version (another device is newer: its value is left alone)
 * and throws, with the reason, on one that is damaged.
 */
export function unpack<T>(setting: Setting<T>, stored: unknown): T | undefined {
  const { v: version, is } = envelope(stored);
  if (version > setting.version) return undefined;
  const value = setting.migrations.slice(version - 1).reduce((old, migrate) => migrate(old), is);
  return setting.check(value);
}

function reader(areas: Readonly<Record<Area, Stored>>) {
  const damaged: Damaged[] = [];
  function take<T>(setting: Setting<T>, area: Area, key: string): T | undefined {
    const value = areas[area][key];
    if (value === undefined) return undefined;
    try {
      return unpack(setting, value);
    } catch (error) {
      damaged.push({
        area,
        key,
        value,
        problem: error instanceof Error ? error.message : String(error),
      });
      return undefined;
    }
  }
  /** A choice that found no room in `sync` lies in `local`, and is the newer one. */
  function one<T>(setting: Setting<T>): T {
    return (
      take(setting, 'local', setting.key) ?? take(setting, 'sync', setting.key) ?? setting.fallback
    );
  }
  function many<T>(setting: Setting<T>): Map<string, T> {
    const found = new Map<string, T>();
    for (const area of ['sync', 'local'] as const) {
      for (const key of Object.keys(areas[area]).filter((key) => key.startsWith(setting.key))) {
        const value = take(setting, area, key);
        if (value !== undefined) found.set(key.slice(setting.key.length), value);
      }
    }
    return found;
  }
  return { one, many, damaged };
}

/** Reads all settings out of what is stored. A damaged value falls back alone. */
export function readSettings(areas: Readonly<Record<Area, Stored>>): Reading {
  const { one, many, damaged } = reader(areas);
  const settings: Settings = {
    mode: one(settingList.mode),
    sites: many(settingList.sites),
    pauses: many(settingList.pauses),
    withheld: new Set(many(settingList.withheld).keys()),
    marks: one(settingList.marks),
    frontPages: one(settingList.frontPages),
    underline: one(settingList.underline),
    subjectsOff: new Set(many(settingList.subjectsOff).keys()),
    neverMarked: new Set(many(settingList.neverMarked).keys()),
    card: {
      open: one(settingList.cardOpen),
      delay: one(settingList.cardDelay),
      size: one(settingList.cardSize),
    },
    theme: one(settingList.theme),
    history: one(settingList.history),
    badge: one(settingList.badge),
  };
  return { settings, damaged };
}
