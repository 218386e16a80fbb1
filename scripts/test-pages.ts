import { statSync } from 'node:fs';
import process from 'node:process';
import { buildIfNeeded } from './build.ts';
import { mustBeWritable, pathOf, readOptions, refuse, writeNamed } from './command.ts';
import { lineOf } from './page-suite/result.ts';
import { type BrowserName, pagesIn, runFolder } from './page-suite/run-folder.ts';

const USAGE = 'usage: npm run test:pages -- FOLDER [--browser chromium|firefox] [--out FILE]';

interface Arguments {
  readonly folder: string;
  readonly browser: BrowserName;
  readonly out: string | undefined;
}

function readArguments(): Arguments {
  const { values, positionals } = readOptions(
    {
      allowPositionals: true,
      options: { browser: { type: 'string' }, out: { type: 'string' } },
    },
    USAGE,
  );
  const [given, ...more] = positionals;
  const { browser = 'chromium', out } = values;
  if (given === undefined || more.length > 0) refuse(`one folder is needed (${USAGE})`);
  if (browser !== 'chromium' && browser !== 'firefox') {
    refuse(`unknown browser ${browser} (${USAGE})`);
  }
  const folder = pathOf(given);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    refuse(`cannot read ${given}: no such folder`);
  }
  if (pagesIn(folder).length === 0) refuse(`there is no .html file in ${given}`);
  if (out !== undefined) mustBeWritable(out);
  return { folder, browser, out };
}

const { folder, browser, out } = readArguments();
buildIfNeeded();
const results = await runFolder({
  folder,
  browser,
  tell: (result) => process.stdout.write(`${lineOf(result)}\n`),
});
if (out !== undefined) writeNamed(out, `${JSON.stringify(results, null, 1)}\n`);
process.exitCode = results.every(({ errors }) => errors.length === 0) ? 0 : 1;
