import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { Entry } from '#glossary/entry.ts';
import { holderOn, stageOn } from '#glossary/moment.ts';
import { isDate, readOptions, refuse, say } from './command.ts';
import { newEntryText } from './new-entry.ts';
import { loadGlossary, ROOT } from './read-glossary.ts';

const USAGE = 'usage: npm run entry -- new ID [--subject FOLDER] | show ID [--on YYYY-MM-DD]';
const ENTRIES = join(ROOT, 'glossary', 'entries');
/** How wide a card is in the terminal, in characters. */
const WIDTH = 64;

/** Writes a filled-in file for an entry, to be completed by its editor. */
function create(id: string, subject: string | undefined): void {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(id))
    refuse(`not an id (lower-case words joined by hyphens): ${id}`);
  const subjects = readdirSync(ENTRIES);
  const folder = subject ?? refuse(`--subject is needed: one of ${subjects.join(', ')}`);
  if (!subjects.includes(folder))
    refuse(`no such subject: ${folder} (there are ${subjects.join(', ')})`);
  const there = subjects.find((one) => existsSync(join(ENTRIES, one, `${id}.yaml`)));
  if (there) refuse(`there is an entry ${id} already: glossary/entries/${there}/${id}.yaml`);
  const file = join(ENTRIES, folder, `${id}.yaml`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, newEntryText(id, new Date().toISOString().slice(0, 10), factsOf(id)));
  say(
    `glossary/entries/${folder}/${id}.yaml is there: fill in the lines that say TODO, then run npm run glossary:check.`,
  );
}

/** What the fact files of the test data know of an id, where they are present. */
function factsOf(id: string): unknown {
  for (const name of ['seed-entries.json', 'more-entries.json']) {
    const file = join(ROOT, '..', 'shared', 'facts', name);
    if (!existsSync(file)) continue;
    const found = (
      JSON.parse(readFileSync(file, 'utf8')) as readonly { readonly id: string }[]
    ).find((one) => one.id === id);
    if (found) return found;
  }
  return undefined;
}

/** Breaks a text into lines of the card's width. */
function wrap(text: string, indent = ''): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/u)) {
    if (line.length + word.length > WIDTH && line.trim() !== '') {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join('\n');
}

/** An entry's card as plain text, at a day (YYYY-MM-DD). */
function cardText(entry: Entry, day: string | undefined): string {
  const on = day ?? entry.knownUntil;
  const holder = entry.office && holderOn(entry.office, on);
  const stage = stageOn(entry, on);
  const then = entry.office ? (holder?.name ?? 'not known') : stage?.says;
  return [
    entry.label,
    entry.headword,
    '',
    wrap(entry.summary),
    ...(then === undefined ? [] : ['', wrap(`On ${on}: ${then}`, '  ')]),
    ...(entry.facts.length > 0 ? [''] : []),
    ...entry.facts.map(({ label, value }) => `  ${label.padEnd(22)} ${value}`),
    ...entry.views.map(({ who, says }) => `\n${wrap(`${who}: ${says}`)}`),
    '',
    ...entry.sources.map(({ title, publisher, date }) =>
      wrap(`${publisher}, ${title}${date ? `, ${date}` : ''}`),
    ),
    `Checked until ${entry.knownUntil}`,
  ].join('\n');
}

function show(id: string, on: string | undefined): void {
  if (on !== undefined && !isDate(on)) refuse(`not a date (YYYY-MM-DD): ${on}`);
  const entry = loadGlossary().glossary.entries.find((one) => one.id === id);
  if (!entry) refuse(`there is no entry ${id}`);
  process.stdout.write(`${cardText(entry, on)}\n`);
}

const { values, positionals } = readOptions(
  {
    allowPositionals: true,
    options: { subject: { type: 'string' }, on: { type: 'string' } },
  },
  USAGE,
);
const [verb, id, ...rest] = positionals;
if (id === undefined || rest.length > 0) refuse(USAGE);
if (verb === 'new') create(id, values.subject);
else if (verb === 'show') show(id, values.on);
else refuse(USAGE);
