import { describe, expect, it } from 'vitest';
import { packRules, unpackRules } from '#matcher/packed-rules.ts';
import type { Rules } from '#matcher/rules.ts';
import { compileFromDisk } from '../../scripts/read-glossary.ts';

const small: Rules = {
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

describe('rules on their way to a page', () => {
  it('arrive as they left', () => {
    expect(unpackRules(packRules(small))).toEqual(small);
  });

  it('arrive as they left through JSON, the whole glossary', () => {
    const { rules } = compileFromDisk();
    const arrived = unpackRules(JSON.parse(JSON.stringify(packRules(rules))));
    expect(arrived).toEqual(JSON.parse(JSON.stringify(rules)));
  });

  it('travel as less than half of their size', () => {
    const { rules } = compileFromDisk();
    expect(JSON.stringify(packRules(rules)).length * 2).toBeLessThan(JSON.stringify(rules).length);
  });
});
