/** Measures the matcher against its peers and the floor, side by side: `npm run bench -- [--out FILE]`. */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { makeGlossaries } from '../bench/glossary.ts';
import type { PageFigures } from '../bench/page/in-page.ts';
import { measureInChromium } from '../bench/page/measure-page.ts';
import { readPages } from '../bench/pages.ts';
import { makeReport, table } from '../bench/report.ts';
import { readText } from '../bench/text.ts';
import { measureText } from '../bench/text-table.ts';
import { refuse, say } from './command.ts';

const FORMS_ON_PAGE = 1_000;

function readOut(): string | undefined {
  try {
    return parseArgs({ options: { out: { type: 'string' } } }).values.out;
  } catch (error) {
    return refuse(`${messageOf(error)} (usage: npm run bench -- [--out FILE])`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}

function write(out: string, content: string): void {
  try {
    writeFileSync(out, content);
  } catch (error) {
    refuse(`${out} cannot be written: ${messageOf(error)}`);
  }
}

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
          `${figures.pageOverBare.toFixed(2)} x bare walk; painted in ${figures.paintMs.toFixed(2)} ms; ` +
          `mark.js ${figures.markMs.toFixed(0)} ms, ${figures.markMatches} matches`,
      );
    }
  } catch (error) {
    return { pages, failure: `Chromium: ${messageOf(error)}` };
  }
  return { pages, failure: '' };
}

const out = readOut();
if (out !== undefined) write(out, '');
const figures = measureText(say);
const { pages, failure } = await measurePages();
const report = makeReport(figures, pages, failure);
process.stdout.write(`${table(figures)}\n\n`);
for (const [name, value] of Object.entries(report.ratios)) {
  process.stdout.write(`${name.padEnd(30)}${value ?? `- (${report.notes[name]})`}\n`);
}
if (out !== undefined) write(out, `${JSON.stringify(report, null, 2)}\n`);
