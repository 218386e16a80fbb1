import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import process from 'node:process';
import { buildForChrome, CHROME_BUILD } from './build.ts';
import { pathOf, refuse, say } from './command.ts';
import { takePictures } from './demo.ts';
import { launchPuppeteer } from './launch.ts';
import { NEWS_HOST, type ServedPage, serveNews } from './news-host.ts';
import { ROOT } from './read-glossary.ts';

const USAGE = 'usage: npm start [-- FILE.html]';
const SAMPLES = join(ROOT, 'tests', 'pages', 'site');
/** The sample that `npm start` opens by itself. */
const FIRST_SAMPLE = 'uk-eu-defence.html';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** The file that the reader asked for, if one. */
function chosenFile(): string | undefined {
  const [file, ...more] = process.argv.slice(2);
  if (file === undefined) return undefined;
  if (more.length > 0 || file.startsWith('-')) refuse(`${file}: unknown argument (${USAGE})`);
  const path = pathOf(file);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    refuse(`cannot read ${file}: no such file`);
  }
  if (!/\.x?html?$/iu.test(path)) refuse(`${file} is no HTML file (${USAGE})`);
  return path;
}

const file = chosenFile();
const first = file === undefined ? FIRST_SAMPLE : basename(file);

/** The sample pages, and the chosen page under its own name. */
function find(path: string): ServedPage | undefined {
  const name = path.replace(/^\/news\//u, '');
  const from = file !== undefined && name === first ? file : join(SAMPLES, name);
  const known = from === file || (existsSync(SAMPLES) && readdirSync(SAMPLES).includes(name));
  if (!known) return undefined;
  return { body: readFileSync(from), type: TYPES[extname(from)] ?? 'text/html; charset=utf-8' };
}

/** A window can be shown: a display server on Linux, always elsewhere. */
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

buildForChrome();
const host = await serveNews(find);
const address = `https://${NEWS_HOST}/news/${encodeURIComponent(first)}`;
const browser = await launchPuppeteer({
  extension: CHROME_BUILD,
  port: host.port,
  headless: !hasDisplay,
  args: ['--window-size=1280,900'],
});
if (hasDisplay) {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.bringToFront();
  say(`Chromium shows ${address}. Rest the pointer on a dotted term; Ctrl+C ends.`);
  await new Promise((closed) => browser.once('disconnected', closed));
} else {
  const folder = join(ROOT, '.output', 'demo');
  mkdirSync(folder, { recursive: true });
  say('No display: running headless, with pictures …');
  const terms = await takePictures(browser, address, folder);
  process.stdout.write(terms.map((term) => `${term}\n`).join(''));
  say(`${terms.length} terms. Pictures of page, card, panel and popup: .output/demo/`);
  await browser.close();
}
await host.close();
