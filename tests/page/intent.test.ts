import { describe, expect, it } from 'vitest';
import { createTrail } from '#page/intent.ts';

const trail = (...places: (readonly [x: number, y: number, time: number])[]) => {
  const made = createTrail();
  for (const [x, y, time] of places) made.add({ x, y, time });
  return made;
};

describe('the speed of a pointer', () => {
  it('is that of its last two movements, along the way it took', () => {
    expect(trail([0, 0, 0], [8, 0, 16], [16, 0, 32]).speed()).toBeCloseTo(0.5);
    expect(trail([900, 0, 0], [0, 0, 16], [8, 0, 32], [16, 0, 48]).speed()).toBeCloseTo(0.5);
    expect(trail([0, 0, 0], [30, 40, 50], [0, 0, 100]).speed()).toBeCloseTo(1);
  });

  it('is beyond all measure while it is not known', () => {
    expect(trail().speed()).toBe(Number.POSITIVE_INFINITY);
    expect(trail([0, 0, 0], [1, 1, 16]).speed()).toBe(Number.POSITIVE_INFINITY);
    expect(trail([0, 0, 5], [1, 0, 5], [2, 0, 5]).speed()).toBe(Number.POSITIVE_INFINITY);
  });

  it('does not count a place that is said twice: after a scroll the browser repeats itself', () => {
    const made = trail([4, 4, 0]);
    expect(made.add({ x: 4, y: 4, time: 900 })).toBe(false);
    expect(made.add({ x: 5, y: 4, time: 916 })).toBe(true);
    expect(made.last()).toEqual({ x: 5, y: 4, time: 916 });
  });

  it('is forgotten on request', () => {
    const made = trail([0, 0, 0], [8, 0, 16], [16, 0, 32]);
    made.clear();
    expect(made.last()).toBeUndefined();
    expect(made.speed()).toBe(Number.POSITIVE_INFINITY);
  });
});
