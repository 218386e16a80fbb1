import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUILD = '.output/chrome-mv3';

/** What a page with marks runs of ours, besides the form index. */
const PAGE_SCRIPTS = ['content-scripts/annotator.js', 'recogniser.js', 'card.js'];

/** The gzipped size of all scripts that a page with marks runs, in bytes, the form index left out; undefined where one is not built. */
export function pageScriptBytes(): number | undefined {
  const sizes = PAGE_SCRIPTS.map(gzipBytes);
  return sizes.reduce((sum, size) =>
    sum === undefined || size === undefined ? undefined : sum + size,
  );
}

/** The gzipped size of a file of the Chrome build, in bytes; undefined where it is not built. */
export function gzipBytes(name: string): number | undefined {
  const path = join(BUILD, name);
  return existsSync(path) ? gzipSync(readFileSync(path), { level: 9 }).length : undefined;
}
