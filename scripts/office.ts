import process from 'node:process';
import { createInterface } from 'node:readline';
import { holderOn } from '#glossary/moment.ts';
import { isDate, refuse } from './command.ts';
import { loadGlossary } from './read-glossary.ts';

const USAGE = 'usage: npm run --silent office -- OFFICE YYYY-MM-DD | --batch';

const [first, date, ...rest] = process.argv.slice(2);
const { offices } = loadGlossary().glossary;
const find = (id: string) => offices.find((office) => office.id === id);

/** A line of JSON in, a line out; a line that cannot be read is answered with its error. */
function answer(line: string): string {
  let id: unknown = null;
  try {
    const question = JSON.parse(line) as { id?: unknown; office?: unknown; date?: unknown };
    id = question.id ?? null;
    const { office: name, date: day } = question;
    if (typeof name !== 'string' || typeof day !== 'string' || !isDate(day)) {
      return JSON.stringify({
        id,
        holder: null,
        error: 'a line needs office and date (YYYY-MM-DD)',
      });
    }
    const office = find(name);
    return JSON.stringify({ id, holder: (office && holderOn(office, day)?.name) ?? null });
  } catch {
    return JSON.stringify({ id, holder: null, error: 'not a line of JSON' });
  }
}

if (first === '--batch' && date === undefined) {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() !== '') process.stdout.write(`${answer(line)}\n`);
  }
} else {
  if (first === undefined || date === undefined || rest.length > 0) refuse(USAGE);
  if (!isDate(date)) refuse(`not a date (YYYY-MM-DD): ${date}`);
  const office = find(first);
  if (!office)
    refuse(`no such office: ${first} (there are ${offices.map(({ id }) => id).join(', ')})`);
  const holder = holderOn(office, date);
  if (holder) process.stdout.write(`${holder.name}\n`);
  else process.exitCode = 1;
}
