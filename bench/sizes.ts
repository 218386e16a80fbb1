import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const SCRIPTS = '.output/chrome-mv3/content-scripts';

/** The gzipped size of a file of the Chrome build, in bytes; undefined where it is not built. */
export function gzipBytes(name: string): number | undefined {
  const path = join(SCRIPTS, name);
  return existsSync(path) ? gzipSync(readFileSync(path), { level: 9 }).length : undefined;
}
