import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT } from '../../scripts/read-glossary.ts';

/** What a command left behind. */
export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs a command of `scripts/` as a person would, with some text on its standard input. */
export function run(script: string, args: readonly string[], input = ''): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'scripts', script), ...args], { cwd: ROOT });
    const ran = { out: '', error: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      ran.out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      ran.error += text;
    });
    // A command that refuses its arguments does not wait for what it is told.
    child.stdin.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, ...ran }));
    child.stdin.end(input);
  });
}

/** The lines of an output, without the last line feed. */
export function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** What a command that refuses leaves: exit status 2, one line of error, nothing on standard output. */
export function refusal({ status, out, error }: Ran) {
  return { status, out, lines: linesOf(error).length };
}

/** The refusal that every command gives. */
export const REFUSAL = { status: 2, out: '', lines: 1 };

/** A command compiles the glossary first; beside other tests that takes its time. */
export const COMMAND_TIMEOUT_MS = 60_000;
