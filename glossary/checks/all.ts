import type { GlossaryFiles } from '#glossary/compile.ts';
import type { Problem } from '#glossary/problem.ts';
import type { Check, CheckFacts } from './check.ts';
import { copies } from './copies.ts';
import { dates, terms } from './dates.ts';
import { ordinaryWords, possibleForms, repeatedForms, rivalForms } from './forms.ts';
import { names } from './names.ts';
import { citations, conditionTargets, references } from './references.ts';
import { lengths, swallowedKeys, wording } from './wording.ts';

const CHECKS: readonly Check[] = [
  references,
  conditionTargets,
  citations,
  rivalForms,
  possibleForms,
  ordinaryWords,
  repeatedForms,
  dates,
  terms,
  lengths,
  wording,
  swallowedKeys,
  names,
  copies,
];

/** Runs every editorial check on files that the schema has passed; problems by file and line. */
export function checkGlossary(files: GlossaryFiles, facts: CheckFacts): readonly Problem[] {
  return [...files.problems, ...CHECKS.flatMap((check) => check(files, facts))].sort((a, b) =>
    a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
  );
}
