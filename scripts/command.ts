import process from 'node:process';

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

const DATE = /^\d{4}-\d{2}-\d{2}$/u;

/** Whether a text is a day of the calendar, YYYY-MM-DD. */
export function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  // A day that its month does not have would be another day of the next.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
