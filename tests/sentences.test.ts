import { describe, expect, it } from 'vitest';
import { annotatePage, glossaryRecogniser, textPage } from '../scripts/annotation.ts';
import { type LabelledSet, ownSentences, readLabels, realSentences } from '../scripts/labelled.ts';
import { type Outcome, outcomes } from '../scripts/outcome.ts';
import { loadGlossary } from '../scripts/read-glossary.ts';

/** So many sentences of our own there are at the least. */
const FEWEST_SENTENCES = 1000;
/** What recognition has reached on them; it may not fall below. */
const LEAST = {
  own: { precision: 0.995, recall: 0.985 },
  real: { precision: 0.985, recall: 0.97 },
};

const recogniser = glossaryRecogniser();

function judged(set: LabelledSet): readonly Outcome[] {
  return set.texts.flatMap((text) =>
    outcomes(text, annotatePage(recogniser, textPage(text.text, text.context, text.title ?? null))),
  );
}

function shares(found: readonly Outcome[]) {
  const count = (kind: Outcome['kind']) => found.filter((one) => one.kind === kind).length;
  const right = count('right');
  return { precision: right / (right + count('wrong')), recall: right / (right + count('missed')) };
}

function errorsOf(found: readonly Outcome[]): string {
  const errors = found.filter(({ kind }) => kind === 'wrong' || kind === 'missed');
  return errors
    .map(({ kind, id, excerpt, detail }) => `${kind} ${id}: ${excerpt} (${detail})`)
    .join('\n');
}

describe('the sentences of our own', () => {
  const own = ownSentences();

  it(`are ${FEWEST_SENTENCES} at the least, in classes of trap, none twice`, () => {
    expect(own.texts.length).toBeGreaterThanOrEqual(FEWEST_SENTENCES);
    expect(new Set(own.texts.map(({ trap }) => trap)).size).toBeGreaterThanOrEqual(18);
    expect(new Set(own.texts.map(({ text }) => text)).size).toBe(own.texts.length);
  });

  it('each claim or forbid something, and name entries that there are', () => {
    const ids = new Set(loadGlossary().glossary.entries.map(({ id }) => id));
    for (const { id, labels } of own.texts) {
      expect(labels.length, id).toBeGreaterThan(0);
      for (const { entry } of labels)
        if (entry !== null) expect(ids.has(entry), `${id}: ${entry}`).toBe(true);
    }
  });

  it('name most entries of the glossary, and forbid as much as a page does', () => {
    const labels = own.texts.flatMap((text) => text.labels);
    const named = new Set(labels.map(({ entry }) => entry));
    expect(named.size).toBeGreaterThan(200);
    expect(labels.filter(({ entry }) => entry === null).length).toBeGreaterThan(300);
  });

  it('are recognised as a careful editor would', () => {
    const found = judged(own);
    const { precision, recall } = shares(found);
    expect(precision, errorsOf(found)).toBeGreaterThanOrEqual(LEAST.own.precision);
    expect(recall, errorsOf(found)).toBeGreaterThanOrEqual(LEAST.own.recall);
  });
});

describe('the real sentences with words that mislead', () => {
  const real = realSentences();
  const name =
    real.absent === undefined
      ? 'are recognised as a careful editor would'
      : `are absent here (${real.absent}): nothing is claimed of them`;

  it(name, () => {
    if (real.absent !== undefined) return expect(real.texts).toEqual([]);
    const found = judged(real);
    const { precision, recall } = shares(found);
    expect(precision, errorsOf(found)).toBeGreaterThanOrEqual(LEAST.real.precision);
    expect(recall, errorsOf(found)).toBeGreaterThanOrEqual(LEAST.real.recall);
  });
});

describe('a label', () => {
  it('stands for its words, and its place counts without it', () => {
    const { text, labels } = readLabels('The [Safe](safe) fund is not [safe](-).');
    expect(text).toBe('The Safe fund is not safe.');
    expect(labels).toEqual([
      { start: 4, end: 8, entry: 'safe' },
      { start: 21, end: 25, entry: null },
    ]);
  });
});
