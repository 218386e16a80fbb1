import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/browsers.ts';

/** Some tests compile the whole glossary, which takes a busy machine ten seconds. */
const NODE_TIMEOUT_MS = 60_000;
/** A browser test waits for real timers and real layout; a page at work on two cores is slow. */
const BROWSER_TIMEOUT_MS = 30_000;
/** An end-to-end test starts a browser (Firefox takes six seconds alone). */
const E2E_TIMEOUT_MS = 120_000;
/** All saved pages in a browser, or an hour of a live page on a simulated clock. */
const LONG_TIMEOUT_MS = 1_800_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['tests/{matcher,glossary,extension,scripts}/**/*.test.ts', 'tests/*.test.ts'],
          environment: 'node',
          testTimeout: NODE_TIMEOUT_MS,
          setupFiles: [],
        },
      },
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        // Named, so that none is found halfway through a first run: the page would load again under a test.
        optimizeDeps: {
          include: [
            '@floating-ui/dom',
            'axe-core',
            'fast-check',
            'preact',
            'preact/hooks',
            'preact/jsx-dev-runtime',
            'preact/jsx-runtime',
            'preact/test-utils',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/{page,components}/**/*.test.{ts,tsx}'],
          testTimeout: BROWSER_TIMEOUT_MS,
          // One mouse, one focus, and real delays on two cores: one file at a time.
          fileParallelism: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: { executablePath: findChromium() ?? '', args: ['--no-sandbox'] },
            }),
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: E2E_TIMEOUT_MS,
          hookTimeout: E2E_TIMEOUT_MS,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'long',
          include: ['tests/long/**/*.test.ts'],
          environment: 'node',
          testTimeout: LONG_TIMEOUT_MS,
          hookTimeout: E2E_TIMEOUT_MS,
          fileParallelism: false,
        },
      },
    ],
  },
});
