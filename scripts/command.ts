import { appendFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The exit status for a wrong argument or an unreadable file. */
const REFUSED = 2;

/** Ends the command with one line on standard error and exit status 2: a wrong argument or an unreadable file. */
export function refuse(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(REFUSED);
}

/** Writes progress and chatter to standard error: standard output carries only what a command is for. */
export function say(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** What went wrong, in one line. */
export function reasonOf(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return line;
}

/** Reads a command's arguments; refuses what it does not know, with its `usage`. */
export function readOptions<Config extends ParseArgsConfig>(
  config: Config,
  usage: string,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    return refuse(`${reasonOf(error)} (${usage})`);
  }
}

/** The path of a file as the reader named it, who may stand in another folder than the command runs in. */
export function pathOf(named: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), named);
}

/** Refuses a file that cannot be written, before minutes of work and not after them; what is in it stays. */
export function mustBeWritable(named: string): void {
  orRefuse(named, () => appendFileSync(pathOf(named), ''));
}

/** Writes a file that the reader named; refuses where it cannot be written. */
export function writeNamed(named: string, content: string): void {
  orRefuse(named, () => writeFileSync(pathOf(named), content));
}

function orRefuse(named: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    refuse(`${named} cannot be written: ${reasonOf(error)}`);
  }
}

const DATE = /^\d{4}-\d{2}-\d{2}$/u;

/** Whether a text is a day of the calendar, YYYY-MM-DD. */
export function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  // A day that its month does not have would be another day of the next.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
