import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import type { EngineForm } from '#matcher/scan/engine.ts';
import { findChromium } from '../../scripts/browsers.ts';
import type { PageFigures } from './in-page.ts';

/** mark.js with 1,000 forms takes up to half a minute a page on two busy cores. */
const PAGE_TIMEOUT_MS = 300_000;
/** mark.js goes one level deeper with every form: with the usual stack of 1 MB it ends at some hundred. */
const STACK_KB = 4_000;
const GLOBAL = 'newsglossBench';

async function bundle(): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      lib: { entry: join(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: GLOBAL },
      write: false,
    },
  })) as Rolldown.RolldownOutput[];
  return result[0]?.output[0].code ?? '';
}

/**
 * A saved page without its frames and pictures, which would ask the network, and with scripts that do
 * nothing: as on the real page, their text is there for a bare walk to read.
 */
function still(html: string): string {
  return html
    .replace(/<script\b(?![^>]*application\/ld\+json)[^>]*>/gi, '<script type="text/plain">')
    .replace(/<(iframe|link|img|source|video|audio|embed|object)\b[^>]*>/gi, '');
}

/** Measures a page in Chromium, with no network; throws where Chromium is missing or fails. */
export async function measureInChromium(
  html: string,
  forms: readonly EngineForm[],
): Promise<PageFigures> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('no Chromium was found');
  const code = await bundle();
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', `--js-flags=--stack-size=${STACK_KB}`],
  });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(PAGE_TIMEOUT_MS);
    await page.route('**/*', (route) => route.abort());
    await page.setContent(still(html), { waitUntil: 'commit' });
    await page.addScriptTag({ content: code });
    const patterns = forms.map(({ form, exact }) => ({
      text: form,
      case: exact ? 'exact' : 'any',
    }));
    return await page.evaluate(
      ([name, list]) =>
        (
          globalThis as unknown as Record<string, { measurePage(p: unknown): Promise<PageFigures> }>
        )[name]?.measurePage(list) as Promise<PageFigures>,
      [GLOBAL, patterns] as const,
    );
  } finally {
    await browser.close();
  }
}
