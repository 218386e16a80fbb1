import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CardState, nextMoment } from '#components/card/card-state.ts';
import { GRACE_MS } from '#components/card/timings.ts';
import { card, reader, type Timeless } from './sample-reader.ts';

const mark = fc.constantFrom(undefined, 1, 2, 3);
const point = fc.record({
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 300 }),
});
const gesture: fc.Arbitrary<Timeless> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('rest' as const), mark, point }) },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('move' as const), mark, point }) },
  fc.record({ type: fc.constant('press' as const), on: fc.constantFrom('card', 'page'), mark }),
  fc.record({ type: fc.constant('click' as const), mark: fc.constantFrom(1, 2), point }),
  fc.record({ type: fc.constantFrom('focus', 'hold'), on: fc.boolean() }),
  fc.record({ type: fc.constant('placed' as const), card: fc.constant(card) }),
  fc.record({
    type: fc.constant('open' as const),
    mark: fc.constantFrom(1, 2),
    by: fc.constantFrom('rest', 'click', 'touch', 'keyboard', 'panel'),
  }),
  fc.record({
    type: fc.constantFrom(
      'leave',
      'enter-card',
      'release',
      'scroll',
      'select',
      'menu',
      'key',
      'escape',
      'close',
      'gone',
    ),
  }),
);
const steps = fc.array(fc.tuple(gesture, fc.integer({ min: 0, max: 500 })), { maxLength: 60 });
const opening = fc.record({
  open: fc.constantFrom('rest' as const, 'click' as const, 'key' as const),
  delay: fc.integer({ min: 100, max: 2000 }),
});

/** Runs random gestures and looks at every state on the way. */
function along(check: (state: CardState, before: CardState, event: Timeless, now: number) => void) {
  fc.assert(
    fc.property(steps, opening, (all, chosen) => {
      const one = reader(chosen);
      for (const [event, after] of all) {
        one.pass(after);
        const before = one.state();
        one.does(event);
        check(one.state(), before, event, one.now());
      }
    }),
    { numRuns: 1500 },
  );
}

describe('whatever the reader does', () => {
  it('there are never two cards, nor one open and one waiting from nothing', () => {
    along((state) => {
      expect(state.open !== undefined && state.waiting !== undefined).toBe(false);
    });
  });

  it('Esc always closes, and what waited no longer does', () => {
    fc.assert(
      fc.property(steps, opening, (all, chosen) => {
        const one = reader(chosen);
        for (const [event, after] of all) one.does(event, after);
        one.does({ type: 'escape' });
        expect(one.shown()).toBeUndefined();
        expect(one.pass(10_000).shown()).toBeUndefined();
      }),
    );
  });

  it('a card opens only for a mark that was pointed at or asked for', () => {
    fc.assert(
      fc.property(steps, opening, (all, chosen) => {
        const one = reader(chosen);
        const named = new Set<number>();
        for (const [event, after] of all) {
          one.does(event, after);
          if ('mark' in event && event.mark !== undefined) named.add(event.mark);
          const shown = one.shown();
          if (shown !== undefined) expect(named).toContain(shown);
        }
      }),
    );
  });

  it('a card never stays open longer than the grace with pointer and focus both away', () => {
    let seen = 0;
    along((state, _before, _event, now) => {
      const { open } = state;
      if (!open || open.pointer === 'on' || open.focused) return;
      seen += 1;
      expect(open.leaving?.due).toBeGreaterThanOrEqual(now);
      expect(open.leaving?.due).toBeLessThanOrEqual(now + GRACE_MS);
      expect(nextMoment(state)).toBeLessThanOrEqual(now + GRACE_MS);
    });
    expect(seen).toBeGreaterThan(100);
  });

  it('the grace is renewed only by coming nearer to the card', () => {
    let seen = 0;
    const travel = fc.array(fc.tuple(point, fc.integer({ min: 0, max: 200 })), { maxLength: 12 });
    fc.assert(
      fc.property(travel, (points) => {
        const one = reader().opens(1).does({ type: 'placed', card });
        for (const [at, after] of points) {
          const was = one.pass(after).state().open?.leaving;
          const is = one.moves(undefined, at).state().open?.leaving;
          if (!was || !is || is.due === was.due) continue;
          seen += 1;
          expect(is.nearest).toBeLessThan(was.nearest);
        }
      }),
      { numRuns: 1500 },
    );
    expect(seen).toBeGreaterThan(100);
  });

  it('nothing opens by pointer while a button is down or a menu is open', () => {
    along((state, before, event) => {
      if (!before.busy || !state.busy || event.type === 'open' || event.type === 'click') return;
      if (!before.open) expect(state.open).toBeUndefined();
      expect(state.waiting).toBeUndefined();
    });
  });
});
