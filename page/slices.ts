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
