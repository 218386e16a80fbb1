import process from 'node:process';
import { annotatePage, glossaryRecogniser, textPage } from './annotation.ts';
import { mustBeWritable, readOptions, say, writeNamed } from './command.ts';
import {
  article,
  type LabelledSet,
  type LabelledText,
  ownSentences,
  realSentences,
} from './labelled.ts';
import { type Outcome, outcomes } from './outcome.ts';

interface Score {
  readonly set: string;
  readonly texts: number;
  readonly precision: number;
  readonly recall: number;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly needsPage: number;
}

function score(set: string, texts: number, found: readonly Outcome[]): Score {
  const count = (kind: Outcome['kind']) => found.filter((one) => one.kind === kind).length;
  const [right, missed, needsPage] = [count('right'), count('missed'), count('needs its page')];
  const wrong = count('wrong');
  return {
    set,
    texts,
    precision: right + wrong === 0 ? 1 : right / (right + wrong),
    recall: right + missed === 0 ? 1 : right / (right + missed),
    right,
    wrong,
    missed,
    needsPage,
  };
}

const USAGE = 'usage: npm run accuracy -- [--out FILE]';
const { out } = readOptions({ options: { out: { type: 'string' } } }, USAGE).values;
if (out !== undefined) mustBeWritable(out);
const recogniser = glossaryRecogniser();
const judge = (text: LabelledText): readonly Outcome[] => {
  const annotated = annotatePage(recogniser, textPage(text.text, text.context, text.title ?? null));
  return outcomes(text, annotated);
};

const sets: readonly LabelledSet[] = [ownSentences(), realSentences(), article()];
const judged = sets.map((set) => ({ set, found: set.texts.flatMap(judge) }));
for (const { set } of judged) if (set.absent) say(`${set.name}: absent (${set.absent}), left out`);

const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(8);
const scores = judged.map(({ set, found }) => score(set.name, set.texts.length, found));
process.stdout.write('set               texts precision  recall  right wrong missed needs-page\n');
for (const one of scores) {
  const numbers = [one.right, one.wrong, one.missed, one.needsPage]
    .map((n) => String(n).padStart(6))
    .join('');
  process.stdout.write(
    `${one.set.padEnd(16)}${String(one.texts).padStart(7)}  ${percent(one.precision)}${percent(one.recall)} ${numbers}\n`,
  );
}
const errors = judged
  .flatMap(({ found }) => found)
  .filter(({ kind }) => kind === 'wrong' || kind === 'missed');
const byTrap = Map.groupBy(errors, ({ kind, trap }) => `${kind}: ${trap}`);
for (const [name, list] of [...byTrap].sort((a, b) => b[1].length - a[1].length)) {
  process.stdout.write(`\n${name} (${list.length})\n`);
  for (const error of list)
    process.stdout.write(`  ${error.id}: ${error.excerpt}\n    ${error.detail}\n`);
}
if (out !== undefined) writeNamed(out, `${JSON.stringify({ scores, errors }, null, 2)}\n`);
