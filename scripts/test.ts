import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { buildIfNeeded } from './build.ts';
import { check } from './check.ts';
import { refuse, say } from './command.ts';
import { ROOT } from './read-glossary.ts';

/** What of a report of Vitest's is read here. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly success: boolean;
}

const known = ['--long'];
const unknown = process.argv.slice(2).find((argument) => !known.includes(argument));
if (unknown !== undefined)
  refuse(`unknown argument ${unknown} (usage: npm test, npm run test:long)`);
const long = process.argv.includes('--long');

/** Runs the tests of some of Vitest's projects, in this terminal; a run that broke off counts as one failure. */
function vitest(projects: readonly string[]): Report {
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-test-'));
  const file = join(folder, 'report.json');
  const args = [
    join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 2, 2] });
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const broken = status !== 0 && report.numFailedTests === 0 ? 1 : 0;
    return { ...report, numFailedTests: report.numFailedTests + broken };
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, success: false };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

say('Checking format, lint, types, dead code and the glossary …');
const sound = await check();
buildIfNeeded();
// Browsers one project after another: two cores are not enough for both at once.
const reports = [['node'], ['browser'], ['e2e'], ...(long ? [['long']] : [])].map(vitest);
const sum = (key: 'numPassedTests' | 'numFailedTests' | 'numPendingTests') =>
  reports.reduce((total, report) => total + report[key], 0);
const failed = sum('numFailedTests') + (sound ? 0 : 1);
const skipped = sum('numPendingTests');
process.stdout.write(
  `${sum('numPassedTests') + (sound ? 1 : 0)} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
);
process.exitCode = failed === 0 ? 0 : 1;
