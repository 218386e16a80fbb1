import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { say } from './command.ts';
import { ROOT } from './read-glossary.ts';

/** The folder of the build for Chrome and Edge. */
export const CHROME_BUILD = join(ROOT, '.output', 'chrome-mv3');
/** The folder of the build for Firefox. */
export const FIREFOX_BUILD = join(ROOT, '.output', 'firefox-mv3');

/** What can be built: the file that is there when it is, and the command. */
interface Target {
  readonly name: string;
  readonly result: string;
  readonly args: readonly string[];
}

const WXT = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
const CHROME: Target = {
  name: '.output/chrome-mv3',
  result: join(CHROME_BUILD, 'manifest.json'),
  args: [WXT, 'build'],
};
const FIREFOX: Target = {
  name: '.output/firefox-mv3',
  result: join(FIREFOX_BUILD, 'manifest.json'),
  args: [WXT, 'build', '-b', 'firefox'],
};
const ENGINE: Target = {
  name: '.output/engine.mjs',
  result: join(ROOT, '.output', 'engine.mjs'),
  args: [join(ROOT, 'scripts', 'build-engine.ts')],
};

/** What the builds are made of; where none of it is newer than a build, the build stands. */
const INPUTS = [
  'components',
  'entrypoints',
  'extension',
  'glossary',
  'matcher',
  'page',
  'public',
  'scripts',
  'package-lock.json',
  'wxt.config.ts',
  'tsconfig.json',
];

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds one target; ends the process where the build fails. */
function build({ name, args }: Target): void {
  say(`Building ${name} …`);
  const result = spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  if (result.status === 0) return;
  say(`${result.stdout}${result.stderr}`);
  say(`The build of ${name} failed: see the lines above.`);
  process.exit(1);
}

function buildStale(targets: readonly Target[]): void {
  const sources = Math.max(...INPUTS.map((name) => newest(join(ROOT, name))));
  for (const target of targets) {
    const fresh = existsSync(target.result) && statSync(target.result).mtimeMs > sources;
    if (!fresh) build(target);
  }
}

/** Builds for Chrome, where the build is missing or older than its sources. */
export function buildForChrome(): void {
  buildStale([CHROME]);
}

/** Builds all that is missing or older than its sources. */
export function buildIfNeeded(): void {
  buildStale([CHROME, FIREFOX, ENGINE]);
}

/** The table of what a browser loads, in bytes as they are and gzipped. */
function sizes(): string {
  const files = readdirSync(CHROME_BUILD, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:js|css|html|json)$/u.test(name))
    .sort();
  const rows = files.map((name) => {
    const bytes = readFileSync(join(CHROME_BUILD, name));
    return `${name.padEnd(44)}${String(bytes.length).padStart(10)}${String(gzipSync(bytes).length).padStart(10)}`;
  });
  return [`${'file'.padEnd(44)}${'bytes'.padStart(10)}${'gzip'.padStart(10)}`, ...rows].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const target of [CHROME, FIREFOX, ENGINE]) build(target);
  say(sizes());
}
