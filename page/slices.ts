/** Work cut into slices, with the page's own work between them. */
export interface Slices {
  /** Whether the present slice has had its time. */
  over(): boolean;
  /** Lets the page work, then starts a new slice. */
  rest(): Promise<void>;
  /** The longest slice so far, in ms; for the page suite, which reports it. */
  longest(): number;
}

/** Not in every supported browser (Chrome 129, Firefox 142). */
interface Yielding {
  readonly scheduler?: { yield?(): Promise<void> };
}

/** Creates slices of `sliceMs`; `now` gives milliseconds. */
export function createSlices(sliceMs: number, now: () => number): Slices {
  let began = now();
  let longest = 0;
  return {
    over: () => now() - began >= sliceMs,
    async rest() {
      longest = Math.max(longest, now() - began);
      await nextTurn();
      began = now();
    },
    longest: () => longest,
  };
}

async function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as Yielding;
  if (scheduler?.yield !== undefined) return scheduler.yield();
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
