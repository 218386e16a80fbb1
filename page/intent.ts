/** Where the pointer was, CSS pixels of the viewport, and when, milliseconds. */
interface Sample {
  readonly x: number;
  readonly y: number;
  readonly time: number;
}

/** The path of a pointer, as far back as its speed needs it. */
export interface Trail {
  /** Adds where the pointer is; false when it did not move (a browser repeats the last place after a scroll). */
  add(sample: Sample): boolean;
  /** Pixels per millisecond over the last two movements; infinite while there are fewer. */
  speed(): number;
  last(): Sample | undefined;
  clear(): void;
}

/** Two movements are three places. */
const PLACES = 3;

/** Starts a trail without places. */
export function createTrail(): Trail {
  const samples: Sample[] = [];
  return {
    add(sample) {
      const last = samples.at(-1);
      if (last && last.x === sample.x && last.y === sample.y) return false;
      samples.push(sample);
      if (samples.length > PLACES) samples.shift();
      return true;
    },
    speed: () => (samples.length < PLACES ? Number.POSITIVE_INFINITY : speedAlong(samples)),
    last: () => samples.at(-1),
    clear() {
      samples.length = 0;
    },
  };
}

function speedAlong(samples: readonly Sample[]): number {
  let length = 0;
  let time = 0;
  samples.forEach((sample, at) => {
    const before = samples[at - 1];
    if (!before) return;
    length += Math.hypot(sample.x - before.x, sample.y - before.y);
    time += sample.time - before.time;
  });
  return time > 0 ? length / time : Number.POSITIVE_INFINITY;
}
