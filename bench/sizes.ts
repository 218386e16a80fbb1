import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUILD = '.output/chrome-mv3';

/** The form index and its rules. */
const INDEX_SCRIPTS = ['form-index.js', 'form-rules.js'];

/** What a page with marks runs of ours, besides the form index. */
const PAGE_SCRIPTS = [
  'content-scripts/annotator.js',
  'reader.js',
  'session.js',
  'scanner.js',
  'words.js',
  'recogniser.js',
  'card-tools.js',
  'card.js',
];

/** The gzipped size of all scripts that a page with marks runs, in bytes, the form index left out; undefined where one is not built. */
export function pageScriptBytes(): number | undefined {
  return gzipTogether(PAGE_SCRIPTS);
}

/** The gzipped size of the form index with its rules, in bytes; undefined where one of its scripts is not built. */
export function formIndexBytes(): number | undefined {
  return gzipTogether(INDEX_SCRIPTS);
}

function gzipTogether(names: readonly string[]): number | undefined {
  const sizes = names.map(gzipBytes);
  return sizes.reduce((sum, size) =>
    sum === undefined || size === undefined ? undefined : sum + size,
  );
}

function gzipBytes(name: string): number | undefined {
  const path = join(BUILD, name);
  return existsSync(path) ? gzipSync(readFileSync(path), { level: 9 }).length : undefined;
}
