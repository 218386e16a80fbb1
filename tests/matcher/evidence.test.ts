import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '#matcher/recognise/candidate.ts';
import {
  type Mentions,
  mentionElsewhere,
  mentionInBlock,
  ownMentions,
  type Standing,
} from '#matcher/recognise/evidence.ts';
import { countUpTo } from '#matcher/recognise/sorted.ts';

const use = { role: 'form', entry: 0, form: 'Safe', own: false, common: true } as const;
const candidateAt = (start: number): Candidate => ({ start, end: start + 4, use, unproven: false });

/** A page of so many mentions, ten in a block, that counts how often anything asks where one stands. */
function page(count: number) {
  let looks = 0;
  const all = Array.from({ length: count }, (_, at): Standing => {
    const start = (at % 10) * 20;
    return {
      get block() {
        looks += 1;
        return Math.floor(at / 10);
      },
      start,
      end: start + 4,
      text: `mention ${at}`,
    };
  });
  const mentions: Mentions = { all, own: all };
  return { mentions, looks: () => looks };
}

describe('on a page of 20,000 mentions', () => {
  /** Twice fifteen halvings, with a few steps beside. */
  const FEW_LOOKS = 80;

  it('what stands near one mention is found by a few looks', () => {
    const { mentions, looks } = page(20_000);
    expect(mentionInBlock(mentions, candidateAt(0), 1500)?.text).toBe('mention 15001');
    expect(looks()).toBeLessThan(FEW_LOOKS);
  });

  it('what stands elsewhere is found by a few looks', () => {
    const { mentions, looks } = page(20_000);
    expect(mentionElsewhere(mentions, 1500)?.text).toBe('mention 0');
    expect(mentionElsewhere(mentions, 0)?.text).toBe('mention 10');
    expect(looks()).toBeLessThan(FEW_LOOKS);
  });

  it('what introduced it is found by a few looks', () => {
    const { mentions, looks } = page(20_000);
    const { before, first } = ownMentions(mentions, candidateAt(40), 1500);
    expect([before?.text, first?.text]).toEqual(['mention 15001', 'mention 0']);
    expect(looks()).toBeLessThan(FEW_LOOKS);
  });
});

describe('a mention', () => {
  it('is no evidence for itself', () => {
    const only: Standing = { block: 0, start: 0, end: 4, text: 'Safe' };
    const mentions = { all: [only], own: [only] };
    expect(mentionInBlock(mentions, candidateAt(0), 0)).toBeUndefined();
    expect(mentionElsewhere(mentions, 0)).toBeUndefined();
    expect(ownMentions(mentions, candidateAt(0), 0)).toEqual({
      before: undefined,
      first: undefined,
    });
  });

  it('is none where an entry is not mentioned at all', () => {
    expect(mentionInBlock(undefined, candidateAt(0), 0)).toBeUndefined();
    expect(mentionElsewhere(undefined, 0)).toBeUndefined();
  });
});

describe('counting by halves', () => {
  it('counts as counting one by one does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 50 })),
        fc.integer({ min: -1, max: 51 }),
        (list, most) => {
          const sorted = [...list].sort((a, b) => a - b);
          expect(countUpTo(sorted, most, (one) => one)).toBe(
            sorted.filter((one) => one <= most).length,
          );
        },
      ),
    );
  });
});
