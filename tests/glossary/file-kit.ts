import { checkGlossary } from '#glossary/checks/all.ts';
import { readGlossary } from '#glossary/compile.ts';
import { problemText } from '#glossary/problem.ts';
import type { SourceFile } from '#glossary/source-file.ts';

/** An entry file that keeps every rule, as an editor writes it; lines of it can be replaced by their key. */
const ENTRY = {
  headword: 'Aldermere Fund',
  kind: 'programme',
  label: 'A fund',
  marks: 'always',
  forms: '[Aldermere Fund]',
  summary: 'Lends money to towns on the Aldermere.',
  body: 'Towns on the lake asked for it in 2019. A bank in Aldermere keeps it.',
  'known-until': '2026-01-01',
  sources:
    '[{ title: The fund, publisher: Aldermere, url: "https://example.org/fund", date: 2025-05-01 }]',
};

/** Writes an entry file: its path, and its text with some keys replaced, added, or left out (undefined). */
export function entryFile(
  id: string,
  keys: Readonly<Record<string, string | undefined>> = {},
): SourceFile {
  const body = {
    summary: `What ${id} is, in a line of its own.`,
    body: `All about ${id}, told at length.`,
  };
  const all = { ...ENTRY, headword: id, forms: `[The ${id} fund]`, ...body, ...keys };
  const lines = Object.entries(all).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`],
  );
  return { path: `glossary/entries/samples/${id}.yaml`, text: `${lines.join('\n')}\n` };
}

/** Writes an office file with these lines of holders. */
export function officeFile(
  id: string,
  holders: readonly string[],
  knownUntil = '2026-01-01',
): SourceFile {
  const text = [
    'title: Keeper of the Fund',
    'country: GB',
    `known-until: ${knownUntil}`,
    'holders:',
    ...holders.map((holder) => `  - ${holder}`),
  ];
  return { path: `glossary/offices/${id}.yaml`, text: `${text.join('\n')}\n` };
}

/** The line (from 1) on which a file writes a key. */
export function lineOf(file: SourceFile, key: string): number {
  return file.text.split('\n').findIndex((line) => line.trimStart().startsWith(key)) + 1;
}

/** What the editorial checks say of some files, as an editor reads it. */
export function complaints(
  entries: readonly SourceFile[],
  offices: readonly SourceFile[] = [],
  more: { readonly foreignTexts?: ReadonlyMap<string, string> } = {},
): readonly string[] {
  return checkGlossary(readGlossary(entries, offices), {
    today: '2026-02-01',
    commonWords: new Set(['safe', 'may', 'offset']),
    foreignTexts: new Map(),
    ...more,
  }).map(problemText);
}
