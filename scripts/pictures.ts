import { mkdir, writeFile } from 'node:fs/promises';
import { chromium, type Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { findChromium } from './browsers.ts';
import { refuse } from './command.ts';
import { type Shot, shots } from './pictures/shots.ts';
import { compileFromDisk } from './read-glossary.ts';

/** Takes a picture of every state of the card and puts them on one page: `.output/pictures/index.html`. */

const OUT = new URL('../.output/pictures/', import.meta.url);
const ROOT = new URL('./pictures/', import.meta.url);
const PROJECT = new URL('../', import.meta.url);

/** The window of a picture, where the shot says no other width. */
const WINDOW = { width: 700, height: 640 };

/** After the card is there: its fade, and a frame or two. */
const SETTLE_MS = 300;

/** A card must open within this, or the picture would show none. */
const OPEN_MS = 5000;

async function main(): Promise<void> {
  const names = process.argv.slice(2);
  const unknown = names.find((name) => !shots.some((shot) => shot.name === name));
  if (unknown !== undefined) {
    refuse(`there is no picture ${unknown} (usage: npm run pictures -- [NAME …])`);
  }
  const wanted = shots.filter(({ name }) => names.length === 0 || names.includes(name));
  await mkdir(OUT, { recursive: true });
  const server = await serve();
  const browser = await chromium.launch({
    executablePath: findChromium() ?? 'chromium',
    args: ['--no-sandbox'],
  });
  try {
    for (const shot of wanted) {
      const context = await browser.newContext({
        viewport: { width: shot.width ?? WINDOW.width, height: WINDOW.height },
        deviceScaleFactor: 2,
        hasTouch: shot.by === 'touch',
        forcedColors: shot.forced ? 'active' : 'none',
        colorScheme: shot.page === 'dark' ? 'dark' : 'light',
      });
      await take(await context.newPage(), shot, server);
      await context.close();
      console.error(shot.name);
    }
    await writeFile(new URL('index.html', OUT), leaf());
  } finally {
    await browser.close();
    await server.close();
  }
}

async function serve(): Promise<ViteDevServer> {
  const server = await createServer({
    root: ROOT.pathname,
    publicDir: new URL('public/', PROJECT).pathname,
    configFile: false,
    logLevel: 'error',
    plugins: [{ name: 'glossary', configureServer: serveGlossary }],
    server: { fs: { allow: [PROJECT.pathname] }, host: '127.0.0.1' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  return await server.listen();
}

function serveGlossary({ middlewares }: ViteDevServer): void {
  const text = JSON.stringify(compileFromDisk().glossary);
  middlewares.use('/glossary.json', (_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(text);
  });
}

async function take(page: Page, shot: Shot, server: ViteDevServer): Promise<void> {
  page.on('pageerror', (error) => console.error(`${shot.name}: ${error.message}`));
  await page.goto(`${server.resolvedUrls?.local[0]}?shot=${shot.name}`);
  await page.waitForFunction(() => CSS.highlights.size > 0);
  await open(page, shot);
  const card = page.getByRole('dialog');
  await card.waitFor({ timeout: OPEN_MS });
  await card.locator('h2').waitFor();
  for (const name of shot.press ?? []) {
    const button = card.getByRole('button', { name });
    await button.or(card.getByRole('link', { name })).first().click();
  }
  await page.waitForTimeout(SETTLE_MS);
  await page.screenshot({ path: new URL(`${shot.name}.png`, OUT).pathname });
}

async function open(page: Page, shot: Shot): Promise<void> {
  if (shot.by === 'keyboard') return;
  const at = await page.evaluate(() => {
    const [range] = CSS.highlights.get('newsgloss-mark') ?? [];
    const live = document.createRange();
    if (!range) throw new Error('no mark is drawn');
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const rect = [...live.getClientRects()].at(-1) ?? new DOMRect();
    return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  });
  if (shot.by === 'touch') await page.touchscreen.tap(at.x, at.y);
  else await page.mouse.move(at.x, at.y, { steps: 4 });
}

function leaf(): string {
  const figures = shots.map(
    ({ name, title }) =>
      `<figure id="${name}"><img src="${name}.png" alt="" loading="lazy"><figcaption>${title}</figcaption></figure>`,
  );
  const style =
    'body{margin:2rem;font:15px/1.5 sans-serif;background:#e9e7e2}figure{display:inline-block;margin:0 1.5rem 2rem 0;vertical-align:top}img{display:block;width:auto;height:420px;border:1px solid #ccc}';
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>The card in every state</title><style>${style}</style><h1>The card in every state</h1>${figures.join('\n')}</html>\n`;
}

await main();
