/** A piece of work in small steps, with what comes of it. */
export type Steps<Result> = Generator<void, Result, void>;

/** Does all the steps of a piece of work at once. */
export function atOnce<Result>(work: Steps<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
