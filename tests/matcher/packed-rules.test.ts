import { describe, expect, it } from 'vitest';
import { openRules, packRules } from '#matcher/packed-rules.ts';
import { listRules, type RuleLists, type Rules } from '#matcher/rules.ts';
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

const travelled = (rules: RuleLists): Rules =>
  openRules(JSON.parse(JSON.stringify(packRules(rules))));

describe('rules on their way to a page', () => {
  it('arrive as they left', () => {
    expect(travelled(small).usesOf(0)).toEqual(small.uses[0]);
    expect(travelled(small).formsOf(0)).toEqual(['Safe']);
    expect(written(travelled(small), 4)).toEqual(written(listRules(small), 4));
  });

  it('arrive as they left, the whole glossary', () => {
    const { patterns, rules } = compileFromDisk();
    expect(written(travelled(rules), patterns.length)).toEqual(written(rules, patterns.length));
  });

  it('say nothing of a pattern that is not theirs', () => {
    expect(travelled(small).usesOf(99)).toEqual([]);
    expect(listRules(small).usesOf(99)).toEqual([]);
  });

  it('are the same object each time that a pattern is asked for', () => {
    const rules = travelled(small);
    expect(rules.usesOf(3)).toBe(rules.usesOf(3));
    expect(rules.usesOf(3)[0]).toBe(rules.usesOf(0)[0]);
  });

  it('travel as less than half of their size', () => {
    const { rules } = compileFromDisk();
    expect(JSON.stringify(packRules(rules)).length * 2).toBeLessThan(JSON.stringify(rules).length);
  });
});
