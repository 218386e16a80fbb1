import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { settingList } from '#extension/settings.ts';

const root = join(import.meta.dirname, '..', '..');
const messages: Record<string, { message: string }> = JSON.parse(
  readFileSync(join(root, 'public/_locales/en/messages.json'), 'utf8'),
);
const keys = Object.keys(messages);

/** Families whose keys are put together where they are used, from a fixed list of endings. */
const COUNTED = /(?:One|Other)$/;
const PREFIXES =
  'app|action|badge|command|menu|site|reason|popup|panel|search|filter|entries|page|history|kind|options|welcome|card|entry|own';
const QUOTED = new RegExp(`['"](?:__MSG_)?((?:${PREFIXES})[A-Z][A-Za-z0-9]*)(?:__)?['"]`, 'g');

function sources(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'));
}

const code = [
  ...['components', 'entrypoints', 'extension'].flatMap(sources),
  readFileSync(join(root, 'wxt.config.ts'), 'utf8'),
].join('\n');
/** Names of settings that look like keys. */
const settings = new Set(Object.keys(settingList));
const quoted = [...code.matchAll(QUOTED)].map((match) => match[1] ?? '');
const used = new Set(quoted.filter((key) => !settings.has(key)));

describe('the words of the interface', () => {
  test('are all there: no view asks for a key that has none', () => {
    const missing = [...used].filter(
      (key) => !(key in messages) && !(`${key}One` in messages && `${key}Other` in messages),
    );
    expect(used.size).toBeGreaterThan(100);
    expect(missing).toEqual([]);
  });

  test('are all used', () => {
    const unused = keys.filter((key) => !used.has(key) && !used.has(key.replace(COUNTED, '')));
    expect(unused).toEqual([]);
  });

  test('have both forms where they count', () => {
    for (const key of keys.filter(
      (key) => COUNTED.test(key) && used.has(key.replace(COUNTED, '')),
    )) {
      const base = key.replace(COUNTED, '');
      expect(messages[`${base}One`]?.message, base).toContain('$1');
      expect(messages[`${base}Other`]?.message, base).toContain('$1');
    }
  });

  test('have no gap without a number, no empty text and no space at an end that is not meant', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message, key).not.toBe('');
      expect(message.replace(/\$[1-9]/g, ''), key).not.toContain('$');
      if (!key.startsWith('optionsSample')) expect(message, key).toBe(message.trim());
    }
  });

  test('are spelt as in Britain', () => {
    const american =
      /\b(?:color|center|favorite|license[ds]?|program|recogniz|organiz|canceled|gray)\b/i;
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message, key).not.toMatch(american);
    }
  });
});
