import { describe, expect, it } from 'vitest';
import { openRules } from '#matcher/rules/open-rules.ts';
import { type PackedRules, packRules } from '#matcher/rules/packed-rules.ts';
import { listRules, type PatternUse, type RuleLists, type Rules } from '#matcher/rules/rules.ts';
import type { Pattern } from '#matcher/scan/pattern.ts';
import { spell } from '#matcher/scan/spelling.ts';
import { atOnce } from '#matcher/scan/steps.ts';
import { compileFromDisk } from '../../scripts/read-glossary.ts';

const small: RuleLists = {
  version: 1,
  entries: [{ id: 'safe', kind: 'programme', marks: 'always', subject: 'eu-defence' }],
  uses: [
    [
      {
        role: 'form',
        entry: 0,
        form: 'Safe',
        own: false,
        common: true,
        conditions: { when: 'introduced' },
      },
    ],
    [],
    [
      { role: 'decoy', entry: 0 },
      { role: 'country', country: 'GB' },
    ],
    [
      {
        role: 'form',
        entry: 0,
        form: 'Safe',
        own: false,
        common: true,
        conditions: { when: 'introduced' },
      },
    ],
  ],
};

/** All that rules answer about so many patterns. */
function written(rules: Rules, patterns: number) {
  const { entries } = rules;
  return {
    entries,
    uses: Array.from({ length: patterns }, (_, pattern) => rules.usesOf(pattern)),
    forms: entries.map((_entry, entry) => [...new Set(rules.formsOf(entry))].sort()),
  };
}

const spelt = spell(
  ['Safe', 'loans', 'safe seat', 'Safes'].map((text): Pattern => ({ text, case: 'exact' })),
);
const pack = (rules: RuleLists): PackedRules => packRules(rules, spelt);
const open = (packed: PackedRules): Rules =>
  atOnce(openRules(JSON.parse(JSON.stringify(packed)), spelt));

describe('rules on their way to a page', () => {
  it('arrive as they left', () => {
    const arrived = open(pack(small));
    expect(arrived.usesOf(0)).toEqual(small.uses[0]);
    expect(arrived.formsOf(0)).toEqual(['Safe']);
    expect(written(arrived, 4)).toEqual(written(listRules(small), 4));
  });

  it('arrive as they left, the whole glossary', { timeout: 30_000 }, () => {
    const { patterns, rules } = compileFromDisk();
    const all = spell(patterns);
    const arrived = atOnce(openRules(JSON.parse(JSON.stringify(packRules(rules, all))), all));
    expect(written(arrived, patterns.length)).toEqual(written(rules, patterns.length));
  });

  it('arrive with every kind of condition', () => {
    const use: PatternUse = {
      role: 'form',
      entry: 0,
      form: 'Šafe: “safe”',
      own: true,
      common: false,
      conditions: {
        when: 'acting',
        near: [{ pattern: 3 }, '@holders', { pattern: 0 }, { entry: 70 }, { subject: 'eu-law' }],
        page: [{ country: 'FR' }],
        lang: [],
        unless: [{ pattern: 2 }, { pattern: 1_000_000 }, { pattern: 1 }],
        country: ['GB', 'EU'],
      },
    };
    expect(open(pack({ ...small, uses: [[use], [], [use]] })).usesOf(2)).toEqual([use]);
  });

  it('arrive in the order in which an editor wrote the forms, whatever phrase came first', () => {
    const form = (text: string): PatternUse => {
      return { role: 'form', entry: 0, form: text, own: true, common: false };
    };
    const [safe, safes] = [form('Safe'), form('Safes')];
    const uses = [[safe], [], [], [safes, safe]];
    expect(open(pack({ ...small, uses })).usesOf(3)).toEqual([safes, safe]);
  });

  it('say nothing of a pattern that is not theirs', () => {
    expect(open(pack(small)).usesOf(99)).toEqual([]);
    expect(listRules(small).usesOf(99)).toEqual([]);
  });

  it('are the same object each time that a pattern is asked for', () => {
    const rules = open(pack(small));
    expect(rules.usesOf(3)).toBe(rules.usesOf(3));
    expect(rules.usesOf(3)[0]).toBe(rules.usesOf(0)[0]);
  });

  it('travel as less than a tenth of their size', { timeout: 30_000 }, () => {
    const { patterns, rules } = compileFromDisk();
    const { uses, conditions, texts } = packRules(rules, spell(patterns));
    const packed = JSON.stringify([uses, conditions, texts]);
    expect(packed.length * 10).toBeLessThan(JSON.stringify(rules.uses).length);
  });

  it('are refused where they have another format, or are cut short', () => {
    expect(() => open({ ...pack(small), format: 1 })).toThrow(/format 1; this matcher reads \d+/);
    const { uses } = pack(small);
    expect(() => open({ ...pack(small), uses: uses.slice(0, -1) })).toThrow(/No number stands at/);
  });
});
