import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lineOf, type PageResult } from '../../../scripts/page-suite/result.ts';
import { type BrowserName, runFolder } from '../../../scripts/page-suite/run-folder.ts';
import { ROOT } from '../../../scripts/read-glossary.ts';

const SITE = join(ROOT, 'tests', 'pages', 'site');
const CORPUS = join(ROOT, '..', 'shared', 'corpus', 'pages');
/** A dozen of the saved pages, of every kind: all of them are run by `npm run test:long`. */
const CHOSEN = [
  'aeb__833caf3bdba53dcf48de273cf646370eebe9ac565744b0d0e941e298e1b79730.html',
  'crux__bbc-amp@81048f1.html',
  'fundus__BBC_2026_04_25.html',
  'fundus__DiePresse_2025_06_05.html',
  'fundus__EveningStandard_2024_10_24.html',
  'fundus__LBCGroup_2026_01_08.html',
  'fundus__LeFigaro_2024_11_22.html',
  'fundus__SankeiShimbun_2025_01_21.html',
  'fundus__TheGuardian@22d32d7.html',
  'newspaper4k__telegraph.co.uk2@b7fc8fc.html',
  'postlight__www.prospectmagazine.co.uk.html',
  'trafilatura__120@3857d1b.html',
];
/** Pages run in Firefox too; it is three times as slow to drive. */
const CHOSEN_FOR_FIREFOX = CHOSEN.slice(0, 3);
/** Cards tried on each page here; the long run tries all. */
const CARDS = 3;
/** Loading, marks and cards of a dozen pages, on two slow cores, in ms. */
const RUN_MS = 400_000;

/** What went wrong, page by page, in words. */
function faults(results: readonly PageResult[]): string[] {
  return results.filter(({ errors }) => errors.length > 0).map(lineOf);
}

function runs(folder: string, browser: BrowserName, only?: readonly string[]) {
  const chosen = only === undefined ? {} : { only };
  return runFolder({ folder, browser, cards: CARDS, ...chosen });
}

describe.each([
  ['chromium', CHOSEN],
  ['firefox', CHOSEN_FOR_FIREFOX],
] as const)('in %s', (browser, chosen) => {
  test(
    'every page of the made-up newspaper is marked, opens its cards and stays as it was',
    async () => {
      const results = await runs(SITE, browser);
      expect(faults(results)).toEqual([]);
      expect(results.filter(({ marks }) => marks > 0).length).toBeGreaterThan(5);
    },
    RUN_MS,
  );

  const there = existsSync(CORPUS);
  test(
    `real pages are ${there ? 'marked, open their cards and stay as they were' : 'not here: ../shared/corpus is absent'}`,
    async () => {
      if (!there) return expect(there).toBe(false);
      const results = await runs(CORPUS, browser, chosen);
      expect(results.length).toBe(chosen.length);
      expect(faults(results)).toEqual([]);
    },
    RUN_MS,
  );
});
