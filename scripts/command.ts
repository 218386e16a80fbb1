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
