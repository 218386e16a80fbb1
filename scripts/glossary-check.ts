import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { checkGlossary } from '#glossary/checks/all.ts';
import { problemText } from '#glossary/problem.ts';
import { say } from './command.ts';
import { commonWords } from './common-words.ts';
import { ROOT, readGlossaryFiles } from './read-glossary.ts';

/** Texts of others that the test data has, whose sentences must not be ours. */
function foreignTexts(): ReadonlyMap<string, string> {
  const article = join(ROOT, '..', 'shared', 'article', 'uk-eu-defence-talks.txt');
  return new Map(
    existsSync(article) ? [['the article of the test data', readFileSync(article, 'utf8')]] : [],
  );
}

const files = readGlossaryFiles();
const problems = checkGlossary(files, {
  today: new Date().toISOString().slice(0, 10),
  commonWords: commonWords(),
  foreignTexts: foreignTexts(),
});
for (const problem of problems) say(problemText(problem));
say(
  `${files.entries.length} entries, ${files.offices.length} offices, ${problems.length} problems`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
