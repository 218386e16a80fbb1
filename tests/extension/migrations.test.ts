import { describe, expect, test } from 'vitest';
import { numberIn } from '#extension/check.ts';
import { type Setting, settingList } from '#extension/settings.ts';
import { pack, readSettings, unpack } from '#extension/stored.ts';
import { storedSamples } from './stored-samples.ts';

describe('migrations', () => {
  test.each(storedSamples)('read what version $version stored', ({ stored, expected }) => {
    const { settings, damaged } = readSettings(stored);
    expect(damaged).toEqual([]);
    expect(settings).toEqual(expected);
  });

  test('there is a sample of every version of every setting', () => {
    for (const setting of Object.values(settingList)) {
      expect(setting.migrations).toHaveLength(setting.version - 1);
      for (let version = 1; version <= setting.version; version += 1) {
        const there = storedSamples.some(({ stored }) =>
          Object.entries({ ...stored.sync, ...stored.local }).some(
            ([key, value]) =>
              key.startsWith(setting.key) && (value as { v?: number }).v === version,
          ),
        );
        expect(there, `${setting.key}, version ${version}`).toBe(true);
      }
    }
  });

  const width: Setting<number> = {
    key: 'width',
    many: false,
    area: 'sync',
    version: 3,
    check: numberIn(0, 1000),
    fallback: 0,
    migrations: [(old) => `${old}px`, (old) => Number.parseInt(String(old), 10) * 2],
  };
  test('run from the stored version to ours, each once', () => {
    expect(unpack(width, { v: 1, is: 5 })).toBe(10);
    expect(unpack(width, { v: 2, is: '5px' })).toBe(10);
    expect(unpack(width, { v: 3, is: 5 })).toBe(5);
    expect(unpack(width, pack(width, 7))).toBe(7);
  });
  test('that end in nonsense are damage, not a value', () => {
    expect(() => unpack(width, { v: 1, is: {} })).toThrow();
  });
});
