import { describe, expect, it } from 'vitest';
import { type Accepted, select } from '#matcher/recognise/select.ts';

function claim(
  entry: number,
  [start, end]: readonly [number, number],
  strength = 1,
  introducedAt = 0,
): Accepted {
  const use = { role: 'form', entry, form: `form ${entry}`, own: true, common: false } as const;
  return {
    block: 0,
    candidate: { start, end, use, unproven: false },
    reason: { why: 'name', form: use.form },
    strength,
    introducedAt,
  };
}

const entries = (list: readonly Accepted[]) => list.map(({ candidate }) => candidate.use.entry);

describe('of places that overlap', () => {
  it('the longer one stands, though an article makes the shorter one begin before it', () => {
    const bank = claim(1, [0, 8]);
    const article = { ...bank.candidate.use, form: 'the Bank' };
    const theBank = { ...bank, candidate: { ...bank.candidate, use: article } };
    const { winners, covered } = select([theBank, claim(2, [4, 19])]);
    expect([entries(winners), entries(covered)]).toEqual([[2], [1]]);
  });
});

describe('of entries that claim one place', () => {
  it('the one with the stronger reason has it', () => {
    const { winners, beaten, ties } = select([claim(1, [0, 4], 1), claim(2, [0, 4], 5)]);
    expect([entries(winners), entries(beaten), entries(ties)]).toEqual([[2], [1], []]);
  });

  it('the one that was introduced later has it', () => {
    const { winners } = select([claim(1, [0, 4], 4, 70), claim(2, [0, 4], 4, 30)]);
    expect(entries(winners)).toEqual([1]);
  });

  it('none has it where nothing tells them apart', () => {
    const { winners, ties } = select([claim(1, [0, 4]), claim(2, [0, 4])]);
    expect([entries(winners), entries(ties)]).toEqual([[], [1, 2]]);
  });

  it('an entry is no rival of itself', () => {
    const { winners, ties, beaten } = select([claim(1, [0, 4], 4), claim(1, [0, 4], 2)]);
    expect([entries(winners), entries(ties), entries(beaten)]).toEqual([[1], [], []]);
  });
});

describe('of places that overlap', () => {
  it('the longer one stands, and says what it covers', () => {
    const { winners, covered } = select([claim(1, [3, 9]), claim(2, [0, 9]), claim(3, [0, 2])]);
    expect([entries(winners), entries(covered)]).toEqual([[2], [3, 1]]);
  });

  it('the one further left stands', () => {
    const { winners, covered } = select([claim(1, [4, 20]), claim(2, [0, 6])]);
    expect([entries(winners), entries(covered)]).toEqual([[2], [1]]);
  });

  it('a tie covers what stands in it: no short name is marked inside a doubtful long one', () => {
    const { winners, covered } = select([claim(1, [0, 9]), claim(2, [0, 9]), claim(3, [0, 4])]);
    expect([entries(winners), entries(covered)]).toEqual([[], [3]]);
  });
});
