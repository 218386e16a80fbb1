import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { say } from './command.ts';
import { ROOT } from './read-glossary.ts';

/** The folders of the two builds, from the project's root. */
export const CHROME_BUILD = join(ROOT, '.output', 'chrome-mv3');
export const FIREFOX_BUILD = join(ROOT, '.output', 'firefox-mv3');

const BUILDS = [
  { folder: CHROME_BUILD, args: [] },
  { folder: FIREFOX_BUILD, args: ['-b', 'firefox'] },
] as const;

/** What the builds are made of; when none of it is newer than a build, the build stands. */
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

function run(what: string, args: readonly string[]): void {
  const result = spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  if (result.status === 0) return;
  say(`${result.stdout}${result.stderr}`);
  say(`${what} failed: see the lines above.`);
  process.exit(1);
}

/** Builds the extension for Chrome and Firefox, and the engine; ends the process where a build fails. */
export function build(): void {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  for (const { folder, args } of BUILDS) {
    say(`Building ${folder.slice(ROOT.length + 1)} …`);
    run('The build', [wxt, 'build', ...args]);
  }
  run('The build of the engine', [join(ROOT, 'scripts', 'build-engine.ts')]);
}

/** Builds what is missing or older than its sources. */
export function buildIfNeeded(): void {
  const sources = Math.max(...INPUTS.map((name) => newest(join(ROOT, name))));
  const built = [CHROME_BUILD, FIREFOX_BUILD].map((folder) => join(folder, 'manifest.json'));
  const engine = join(ROOT, '.output', 'engine.mjs');
  if ([...built, engine].every((file) => existsSync(file) && statSync(file).mtimeMs > sources))
    return;
  build();
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
  build();
  say(sizes());
}
