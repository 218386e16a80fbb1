import process from 'node:process';
import { problemText } from '#glossary/problem.ts';
import { readGlossaryFiles } from './read-glossary.ts';

const files = readGlossaryFiles();
for (const problem of files.problems) process.stderr.write(`${problemText(problem)}\n`);
process.stderr.write(
  `${files.entries.length} entries, ${files.offices.length} offices, ${files.problems.length} problems\n`,
);
process.exitCode = files.problems.length > 0 ? 1 : 0;
