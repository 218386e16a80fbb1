import {
  type CardEvent,
  initialState,
  nextMoment,
  type Opening,
} from '#components/card/card-state.ts';
import type { Box, Point } from '#components/card/corridor.ts';
import { reduce } from '#components/card/reduce.ts';
import { REST_MS } from '#components/card/timings.ts';

const usual: Opening = { open: 'rest', delay: REST_MS };

/** Where the reader points, when it does not matter. */
export const here: Point = { x: 10, y: 10 };

/** A card below `here`. */
export const card: Box = { left: 0, top: 28, right: 340, bottom: 300 };

/** An event at a moment that the reader gives it. */
export type Timeless = CardEvent extends infer One
  ? One extends CardEvent
    ? Omit<One, 'time'>
    : never
  : never;

/** A reader at work: each step takes place so many milliseconds after the last, with time ticking between. */
export function reader(opening = usual) {
  let state = initialState;
  let now = 1000;
  const pass = (ms: number) => {
    const end = now + ms;
    for (let due = nextMoment(state); due !== undefined && due <= end; due = nextMoment(state)) {
      now = Math.max(now, due);
      state = reduce(state, { type: 'tick', time: now }, opening);
    }
    now = end;
    return self;
  };
  const does = (event: Timeless, after = 0) => {
    pass(after);
    state = reduce(state, { ...event, time: now } as CardEvent, opening);
    return self;
  };
  const self = {
    pass,
    does,
    rests: (mark?: number, point = here) => does({ type: 'rest', mark, point }),
    moves: (mark?: number, point = here) => does({ type: 'move', mark, point }),
    opens: (mark: number) => does({ type: 'rest', mark, point: here }).pass(REST_MS),
    shown: () => state.open?.mark,
    state: () => state,
    now: () => now,
  };
  return self;
}
