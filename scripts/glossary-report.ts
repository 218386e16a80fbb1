import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { isGettingOld } from '#glossary/moment.ts';
import { createRecogniser } from '#matcher/recognise/recognise.ts';
import { compileIndex } from '#matcher/scan/compile-index.ts';
import { loadIndex } from '#matcher/scan/form-index.ts';
import { annotatePage, textPage } from './annotation.ts';
import { say } from './command.ts';
import { htmlPage } from './html-page.ts';
import { article, ownSentences, realSentences } from './labelled.ts';
import { loadGlossary, ROOT } from './read-glossary.ts';

/** How many rows a list of the report shows. */
const MOST_ROWS = 40;
const WORD = /[\p{L}\p{N}]+/gu;

const print = (line = '') => process.stdout.write(`${line}\n`);
const heading = (title: string) => print(`\n${title}\n${'-'.repeat(title.length)}`);

const { patterns, rules, glossary } = loadGlossary();
const recogniser = createRecogniser(loadIndex(compileIndex(patterns)), rules);
const today = new Date().toISOString().slice(0, 10);

heading('Getting old (people, offices, files under negotiation: 270 days; the rest: two years)');
const old = glossary.entries.filter((entry) => isGettingOld(entry, today));
for (const entry of old) print(`${entry.knownUntil}  ${entry.id}`);
print(`${old.length} of ${glossary.entries.length} entries`);

/** Every page that marks are counted on: the project's own, and the saved ones where present. */
function pageFiles(): readonly string[] {
  const folders = [join(ROOT, 'tests', 'pages'), join(ROOT, '..', 'shared', 'corpus', 'pages')];
  return folders.flatMap((folder) => {
    if (!existsSync(folder)) {
      say(`absent, left out: ${folder === folders[1] ? '../shared/corpus/pages' : 'tests/pages'}`);
      return [];
    }
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return names.filter((name) => name.endsWith('.html')).map((name) => join(folder, name));
  });
}

heading('Marks on whole pages, by entry');
let words = 0;
const counts = new Map<string, Map<string, number>>();
for (const file of pageFiles()) {
  const annotated = annotatePage(recogniser, await htmlPage(readFileSync(file, 'utf8'), undefined));
  words += annotated.text.match(WORD)?.length ?? 0;
  for (const { entry, text } of annotated.matches) {
    const surfaces = counts.get(entry) ?? new Map<string, number>();
    surfaces.set(text, (surfaces.get(text) ?? 0) + 1);
    counts.set(entry, surfaces);
  }
}
const totals = [...counts].map(([entry, surfaces]) => ({
  entry,
  total: [...surfaces.values()].reduce((sum, count) => sum + count, 0),
  surfaces: [...surfaces]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 4)
    .map(([text, count]) => `${text.replace(/\s+/gu, ' ')} ${count}`)
    .join(', '),
}));
totals.sort((a, b) => b.total - a.total);
for (const { entry, total, surfaces } of totals.slice(0, MOST_ROWS))
  print(`${String(total).padStart(5)}  ${entry.padEnd(34)} ${surfaces}`);
const marks = totals.reduce((sum, { total }) => sum + total, 0);
print(
  `${marks} mentions in ${words} words: ${((1000 * marks) / Math.max(1, words)).toFixed(1)} a thousand words`,
);

heading('Marks where a label forbids one');
let forbidden = 0;
const tested = new Set<string>();
for (const set of [ownSentences(), realSentences(), article()]) {
  if (set.absent) say(`${set.name}: absent (${set.absent}), left out`);
  for (const text of set.texts) {
    const annotated = annotatePage(
      recogniser,
      textPage(text.text, text.context, text.title ?? null),
    );
    for (const match of annotated.matches) {
      tested.add(`${match.entry} ${match.reason.form}`);
      const label = text.labels.find(
        (one) => one.entry === null && one.start < match.end && match.start < one.end,
      );
      if (!label) continue;
      forbidden += 1;
      print(`${text.id}: “${match.text}” as ${match.entry} (${match.reason.why})`);
    }
  }
}
print(`${forbidden} in all`);

heading('Forms that no labelled text tests');
const untested = glossary.entries
  .filter(({ marks: drawn }) => drawn !== 'never')
  .map(({ id, forms }) => ({ id, forms: forms.filter((form) => !tested.has(`${id} ${form}`)) }))
  .filter(({ forms }) => forms.length > 0);
for (const { id, forms } of untested.slice(0, MOST_ROWS))
  print(`${id.padEnd(34)} ${forms.slice(0, 6).join(' · ')}${forms.length > 6 ? ' …' : ''}`);
print(
  `${untested.reduce((sum, { forms }) => sum + forms.length, 0)} forms of ${untested.length} entries`,
);

heading('Size by subject');
for (const [subject, entries] of Map.groupBy(glossary.entries, (entry) => entry.subject)) {
  const forms = entries.reduce((sum, entry) => sum + entry.forms.length, 0);
  const bytes = entries.reduce((sum, entry) => sum + JSON.stringify(entry).length, 0);
  print(
    `${subject.padEnd(22)}${String(entries.length).padStart(5)} entries${String(forms).padStart(6)} forms${String(Math.round(bytes / 1000)).padStart(6)} kB`,
  );
}
