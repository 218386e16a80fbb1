import { statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildIfNeeded } from './build.ts';
import { refuse } from './command.ts';
import { lineOf } from './page-suite/result.ts';
import { type BrowserName, pagesIn, runFolder } from './page-suite/run-folder.ts';

const USAGE = 'usage: npm run test:pages -- FOLDER [--browser chromium|firefox] [--out FILE]';

interface Arguments {
  readonly folder: string;
  readonly browser: BrowserName;
  readonly out: string | undefined;
}

function readArguments(): Arguments {
  const { values, positionals } = parse();
  const [given, ...more] = positionals;
  const { browser = 'chromium', out } = values;
  if (given === undefined || more.length > 0) refuse(`one folder is needed (${USAGE})`);
  if (browser !== 'chromium' && browser !== 'firefox') {
    refuse(`unknown browser ${browser} (${USAGE})`);
  }
  const from = process.env['INIT_CWD'] ?? process.cwd();
  const folder = resolve(from, given);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    refuse(`cannot read ${given}: no such folder`);
  }
  if (pagesIn(folder).length === 0) refuse(`there is no .html file in ${given}`);
  return { folder, browser, out: out === undefined ? undefined : resolve(from, out) };
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { browser: { type: 'string' }, out: { type: 'string' } },
    });
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)} (${USAGE})`);
  }
}

const { folder, browser, out } = readArguments();
buildIfNeeded();
const results = await runFolder({
  folder,
  browser,
  tell: (result) => process.stdout.write(`${lineOf(result)}\n`),
});
if (out !== undefined) writeFileSync(out, `${JSON.stringify(results, null, 1)}\n`);
process.exitCode = results.every(({ errors }) => errors.length === 0) ? 0 : 1;
