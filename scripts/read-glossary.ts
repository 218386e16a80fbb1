import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import {
  type CompiledGlossary,
  compileGlossary,
  type GlossaryFiles,
  readGlossary,
} from '#glossary/compile.ts';
import { problemText } from '#glossary/problem.ts';
import type { SourceFile } from '#glossary/source-file.ts';
import { refuse } from './command.ts';
import { commonWords } from './common-words.ts';

/** The project's root. */
export const ROOT = resolve(import.meta.dirname, '..');

/** Reads every YAML file under a folder of the project, in the order of their paths. */
function sourceFiles(folder: string): readonly SourceFile[] {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(ROOT, folder, name))
    .sort()
    .map((path) => ({
      path: relative(ROOT, path).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
    }));
}

/** Reads and checks the glossary's files from disk. */
export function readGlossaryFiles(): GlossaryFiles {
  return readGlossary(sourceFiles('glossary/entries'), sourceFiles('glossary/offices'));
}

/**
 * Compiles the glossary from disk.
 *
 * @throws {Error} naming file and line of every problem, where a file is malformed.
 */
export function compileFromDisk(): CompiledGlossary {
  const files = readGlossaryFiles();
  if (files.problems.length > 0) {
    throw new Error(`The glossary has problems:\n${files.problems.map(problemText).join('\n')}`);
  }
  return compileGlossary(files, commonWords());
}

/** Compiles the glossary for a command; where a file is malformed, ends it with every problem named. */
export function loadGlossary(): CompiledGlossary {
  try {
    return compileFromDisk();
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}
