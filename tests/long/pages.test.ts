import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lineOf } from '../../scripts/page-suite/result.ts';
import { runFolder } from '../../scripts/page-suite/run-folder.ts';
import { ROOT } from '../../scripts/read-glossary.ts';

const CORPUS = join(ROOT, '..', 'shared', 'corpus', 'pages');
/** Forty-five pages with all their cards, on two slow cores, in ms. */
const RUN_MS = 3_000_000;

test.each(['chromium', 'firefox'] as const)(
  'every saved page is marked, opens its cards and stays as it was, in %s (where ../shared/corpus is there)',
  async (browser) => {
    if (!existsSync(CORPUS)) return expect(existsSync(CORPUS)).toBe(false);
    const results = await runFolder({ folder: CORPUS, browser });
    expect(results.length).toBeGreaterThan(0);
    expect(results.filter(({ errors }) => errors.length > 0).map(lineOf)).toEqual([]);
  },
  RUN_MS,
);
