/** Measures the matcher against its peers and the floor, side by side: `npm run bench -- [--out FILE]`. */
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { makeGlossaries } from '../bench/glossary.ts';
import type { PageFigures } from '../bench/page/in-page.ts';
import { measureInChromium } from '../bench/page/measure-page.ts';
import { readPages } from '../bench/pages.ts';
import { makeReport, table } from '../bench/report.ts';
import { readText } from '../bench/text.ts';
import { measureText } from '../bench/text-table.ts';
import { mustBeWritable, readOptions, reasonOf, say, writeNamed } from './command.ts';
import { ROOT } from './read-glossary.ts';

const FORMS_ON_PAGE = 1_000;

/** What `build-engine.ts` makes. */
const ENGINE = pathToFileURL(join(ROOT, '.output', 'engine.mjs')).href;

const USAGE = 'usage: npm run bench -- [--out FILE]';

async function measurePages(): Promise<{ pages: PageFigures[]; failure: string }> {
  const { text } = readText();
  const { small } = makeGlossaries(text, FORMS_ON_PAGE, FORMS_ON_PAGE);
  const pages: PageFigures[] = [];
  try {
    for (const { name, html } of readPages(text)) {
      say(`page ${name}, and mark.js on it (up to a minute) …`);
      const figures = await measureInChromium(html, small);
      pages.push(figures);
      say(
        `  ${figures.units} units, ${figures.matches} matches: ${figures.pageMs.toFixed(2)} ms (${figures.readMs.toFixed(2)} of it reading), ` +
          `${figures.pageOverBare.toFixed(2)} x bare walk; its article found and read in ${figures.articleMs.toFixed(2)} ms, ` +
          `${figures.articleOverBare.toFixed(2)} x; painted in ${figures.paintMs.toFixed(2)} ms; ` +
          `mark.js ${figures.markMs.toFixed(0)} ms, ${figures.markMatches} matches`,
      );
    }
  } catch (error) {
    return { pages, failure: `Chromium: ${reasonOf(error)}` };
  }
  return { pages, failure: '' };
}

const { out } = readOptions({ options: { out: { type: 'string' } } }, USAGE).values;
if (out !== undefined) mustBeWritable(out);
// What is shipped is measured: modules of their own ask each other for every name, a bundle does not.
await import('./build-engine.ts');
const { compile } = await import(ENGINE);
const figures = measureText(compile, say);
const { pages, failure } = await measurePages();
const report = makeReport(figures, pages, failure);
process.stdout.write(`${table(figures)}\n\n`);
for (const [name, value] of Object.entries(report.ratios)) {
  process.stdout.write(`${name.padEnd(30)}${value ?? `- (${report.notes[name]})`}\n`);
}
if (out !== undefined) writeNamed(out, `${JSON.stringify(report, null, 2)}\n`);
