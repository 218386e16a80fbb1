import type { RuleLists, Rules } from '#matcher/rules/rules.ts';
import type { Pattern } from '#matcher/scan/pattern.ts';
import { compileEntries, compileOffices } from './compile-entries.ts';
import { compileRules, type NamedEntry, type NamedOffice, RULES_VERSION } from './compile-rules.ts';
import type { Glossary } from './entry.ts';
import type { Problem } from './problem.ts';
import { type EntrySource, entrySchema, type OfficeSource, officeSchema } from './schema.ts';
import { type CheckedFile, readSourceFile, type SourceFile } from './source-file.ts';

/** The files of the glossary, read and checked one by one. */
export interface GlossaryFiles {
  readonly entries: readonly CheckedFile<EntrySource>[];
  readonly offices: readonly CheckedFile<OfficeSource>[];
  readonly problems: readonly Problem[];
}

/** What the build makes of the glossary: patterns and rules for recognition, entries for card and panel. */
export interface CompiledGlossary {
  readonly patterns: readonly Pattern[];
  readonly rules: Rules & RuleLists;
  readonly glossary: Glossary;
}

/** Reads entry and office files, in the order of their ids; a file with problems is left out and named. */
export function readGlossary(
  entryFiles: readonly SourceFile[],
  officeFiles: readonly SourceFile[],
): GlossaryFiles {
  const entries = entryFiles.map((file) => readSourceFile(file, entrySchema));
  const offices = officeFiles.map((file) => readSourceFile(file, officeSchema));
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
  return {
    entries: entries.flatMap(({ file }) => (file ? [file] : [])).sort(byId),
    offices: offices.flatMap(({ file }) => (file ? [file] : [])).sort(byId),
    problems: [...entries, ...offices].flatMap(({ problems }) => problems),
  };
}

/** Compiles checked files; `commonWords` are ordinary words in lower case. */
export function compileGlossary(
  files: GlossaryFiles,
  commonWords: ReadonlySet<string>,
): CompiledGlossary {
  const named: readonly NamedEntry[] = files.entries.map(({ id, folder, value }) => ({
    id,
    subject: folder,
    value,
  }));
  const namedOffices: readonly NamedOffice[] = files.offices.map(({ id, value }) => ({
    id,
    value,
  }));
  const offices = compileOffices(named, namedOffices);
  const { patterns, rules } = compileRules(named, namedOffices, commonWords);
  const released =
    named
      .map((entry) => entry.value['known-until'])
      .sort()
      .at(-1) ?? '';
  return {
    patterns,
    rules,
    glossary: {
      version: RULES_VERSION,
      released,
      entries: compileEntries(named, offices),
      offices,
    },
  };
}
