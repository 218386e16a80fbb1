import type { Steps } from '#matcher/scan/steps.ts';

/** Work cut into slices, with the page's own work between them. */
export interface Slices {
  /** Starts the first slice of a piece of work. */
  begin(): void;
  /** Ends the last one. */
  end(): void;
  /** Whether the present slice has had its time. */
  over(): boolean;
  /** Lets the page work, then starts a new slice. */
  rest(): Promise<void>;
  /** Waits for something that others do; the slice ends meanwhile. */
  away<Result>(theirs: Promise<Result>): Promise<Result>;
  /** What all slices have cost so far. */
  cost(): Cost;
}

/** All work in one go, where nobody is waiting to scroll: a document without a window, a measurement. */
export const WITHOUT_PAUSE: Slices = {
  begin: () => {},
  end: () => {},
  over: () => false,
  rest: async () => {},
  away: async (theirs) => theirs,
  cost: () => ({ longestMs: 0, totalMs: 0 }),
};

/** The longest slice of work and all of them together, in ms; for the page suite, which reports them. */
export interface Cost {
  readonly longestMs: number;
  readonly totalMs: number;
}

/** What those need who work in our slices: a rest between two steps, and a wait that is nobody's slice. */
export type Turns = Pick<Slices, 'rest' | 'away'>;

/** Not in every supported browser (Chrome 129, Firefox 142). */
interface Yielding {
  readonly scheduler?: { yield?(): Promise<void> };
}

/** Creates slices of `sliceMs`; `now` gives milliseconds. */
export function createSlices(sliceMs: number, now: () => number): Slices {
  let began = now();
  let longestMs = 0;
  let totalMs = 0;
  const begin = () => {
    began = now();
  };
  const end = () => {
    const spent = now() - began;
    longestMs = Math.max(longestMs, spent);
    totalMs += spent;
  };
  return {
    begin,
    end,
    over: () => now() - began >= sliceMs,
    async rest() {
      end();
      await nextTurn();
      begin();
    },
    async away(theirs) {
      end();
      try {
        return await theirs;
      } finally {
        begin();
      }
    },
    cost: () => ({ longestMs, totalMs }),
  };
}

async function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as Yielding;
  if (scheduler?.yield !== undefined) return scheduler.yield();
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Does a piece of work step by step, with a rest whenever a slice has had its time. */
export async function inSlices<Result>(
  work: Steps<Result>,
  slices: Pick<Slices, 'over' | 'rest'>,
): Promise<Result> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (slices.over()) await slices.rest();
  }
}

/** How many of many are done in a step at most: some ten microseconds of work, once its code is warm. */
export const STRIDE = 32;
/** And in the first step: on a page that was just opened no code is, and each of them takes a hundred times as long. */
export const FIRST_STRIDE = 2;

/** Does the same with each of many, in steps that grow. */
export function* inSteps<Each>(many: readonly Each[], work: (each: Each) => void): Steps<void> {
  let stride = FIRST_STRIDE;
  for (let from = 0; from < many.length; ) {
    const to = from + stride;
    for (const each of many.slice(from, to)) work(each);
    from = to;
    stride = Math.min(STRIDE, stride * 2);
    yield;
  }
}
