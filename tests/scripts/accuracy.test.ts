import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Annotation } from '../../scripts/annotation.ts';
import type { Label } from '../../scripts/labelled.ts';
import { outcomes } from '../../scripts/outcome.ts';
import { COMMAND_TIMEOUT_MS, REFUSAL, refusal, run } from './command-kit.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsgloss-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.concurrent('accuracy', { timeout: COMMAND_TIMEOUT_MS }, () => {
  it('prints a row for each set of labelled texts, and writes the figures', async () => {
    const file = join(folder, 'accuracy.json');
    const { status, out } = await run('accuracy.ts', ['--out', file]);
    expect(status).toBe(0);
    expect(out).toMatch(/^own sentences +\d+ +\d+\.\d %/m);
    const { scores, errors } = JSON.parse(readFileSync(file, 'utf8')) as {
      readonly scores: readonly { readonly set: string; readonly right: number }[];
      readonly errors: readonly unknown[];
    };
    expect(scores.map(({ set }) => set)).toEqual([
      'own sentences',
      'real sentences',
      'the article',
    ]);
    expect(scores[0]?.right).toBeGreaterThan(500);
    expect(errors).toBeInstanceOf(Array);
  });

  it('refuses an argument that it does not know in one line', async () => {
    expect(refusal(await run('accuracy.ts', ['--fast']))).toEqual(REFUSAL);
    expect(refusal(await run('accuracy.ts', ['a-file']))).toEqual(REFUSAL);
  });
});

describe('what became of a label', () => {
  const text = 'The Safe fund of the EU';
  const annotation = (start: number, end: number, entry: string): Annotation => ({
    start,
    end,
    entry,
    text: text.slice(start, end),
    marked: true,
    reason: { why: 'name', form: 'a form' },
  });
  const kindOf = (
    label: Label,
    matches: readonly Annotation[],
    possible: readonly Annotation[] = [],
    alone = false,
  ) => {
    const labelled = { id: '1', trap: 'a trap', text, labels: [label], context: {}, alone };
    const page = { published: null, title: null, text, matches, possible, refused: [] };
    return outcomes(labelled, page)[0]?.kind;
  };
  const fund = { start: 4, end: 8, entry: 'safe' };

  it('is right where the entry is recognised', () => {
    expect(kindOf(fund, [annotation(4, 8, 'safe')])).toBe('right');
  });

  it('is right where a longer name of something more specific stands instead', () => {
    expect(kindOf(fund, [annotation(4, 13, 'safe-fund')])).toBe('right');
  });

  it('is wrong where another entry is recognised, or any where none may be', () => {
    expect(kindOf(fund, [annotation(4, 8, 'other')])).toBe('wrong');
    expect(kindOf({ ...fund, entry: null }, [annotation(4, 8, 'safe')])).toBe('wrong');
  });

  it('is rightly bare where none may be and none is', () => {
    expect(kindOf({ ...fund, entry: null }, [annotation(21, 23, 'eu')])).toBe('rightly bare');
  });

  it('is missed where nothing is recognised', () => {
    expect(kindOf(fund, [])).toBe('missed');
  });

  it('is no fault where a sentence that stands alone lacks its page', () => {
    const refused: Annotation = {
      ...annotation(4, 8, 'safe'),
      reason: { why: 'introduced', form: 'Safe' },
    };
    expect(kindOf(fund, [], [refused], true)).toBe('needs its page');
    expect(kindOf(fund, [], [refused], false)).toBe('missed');
  });
});
