import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { say } from './command.ts';
import { ROOT } from './read-glossary.ts';

interface Step {
  readonly name: string;
  readonly args: readonly string[];
}

const bin = (path: string) => join(ROOT, 'node_modules', path);

/** What must hold of the tree, cheapest first. */
const STEPS: readonly Step[] = [
  {
    name: 'format and lint',
    args: [bin('@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings', '.'],
  },
  { name: 'glossary', args: [join(ROOT, 'scripts', 'glossary-check.ts')] },
  { name: 'types', args: [bin('typescript/bin/tsc'), '--noEmit'] },
  {
    name: 'types of matcher/ (no DOM)',
    args: [bin('typescript/bin/tsc'), '--noEmit', '-p', 'matcher'],
  },
  { name: 'dead code', args: [bin('knip/bin/knip.js'), '--no-progress'] },
];

/** How many checks run at once: as many as the smallest machine has cores. */
const AT_ONCE = 2;

function run(step: Step): Promise<boolean> {
  return new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(process.execPath, step.args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('close', (status) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      say(`${status === 0 ? 'ok    ' : 'FAILED'} ${step.name} (${seconds} s)`);
      if (status !== 0) say(output.trimEnd());
      resolve(status === 0);
    });
  });
}

/** Runs every check; true where all hold. Each failure is printed with its file and line. */
export async function check(): Promise<boolean> {
  const waiting = [...STEPS];
  const results: boolean[] = [];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) results.push(await run(step));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results.every(Boolean);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = (await check()) ? 0 : 1;
