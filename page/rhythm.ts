import type { Limits } from './limits.ts';

/** When work is done: gathered, never twice at a time, never too often, not at all while it rests. */
export interface Rhythm {
  /** Asks for the work to be done, soon. */
  ask(): void;
  /** Does no work until `resume`. */
  pause(): void;
  resume(): void;
}

/** Creates the rhythm of `work`. `now`: ms. What the work throws is given to `fault` and ends nothing. */
export function createRhythm(
  work: () => Promise<void>,
  limits: Pick<Limits, 'gatherMs' | 'pauseMs'>,
  now: () => number,
  fault: (error: unknown) => void,
  signal: AbortSignal,
): Rhythm {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let earliest = now();
  let asked = false;
  let working = false;
  let paused = false;

  function set(): void {
    if (timer !== undefined || working || paused || signal.aborted) return;
    timer = setTimeout(begin, Math.max(0, earliest - now()));
  }
  function begin(): void {
    timer = undefined;
    asked = false;
    working = true;
    work()
      .catch(fault)
      .finally(() => {
        working = false;
        earliest = now() + limits.pauseMs;
        if (asked) set();
      });
  }
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    ask() {
      asked = true;
      earliest = Math.max(earliest, now() + limits.gatherMs);
      set();
    },
    pause() {
      paused = true;
      clearTimeout(timer);
      timer = undefined;
    },
    resume() {
      paused = false;
      asked = true;
      earliest = now();
      set();
    },
  };
}
