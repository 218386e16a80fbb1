/**
 * What reading a page may cost: every limit and delay of the page room, in one place.
 *
 * Times in milliseconds, texts in UTF-16 code units.
 */
export interface Limits {
  /** Work in one go before the page gets its turn: four times slower, a slice still stays near 8 ms a frame. */
  readonly sliceMs: number;
  /** Text read at most: the longest live blogs have 300,000 units; beyond this the page is no article. */
  readonly text: number;
  /** Nodes visited at most in one reading: saved news pages have 500 to 12,000. */
  readonly nodes: number;
  /** Ranges registered at once: painting costs grow with boxes times ranges. */
  readonly painted: number;
  /** How long changes are gathered before they are read, so that a script's burst is read once. */
  readonly gatherMs: number;
  /** Shortest time between two readings: a page that never rests is read twice a second, not more. */
  readonly pauseMs: number;
  /** Changes a second above which a page counts as restless; a burst at loading time is no fault. */
  readonly changes: number;
  /** Restless seconds in a row after which reading stops. */
  readonly restlessSeconds: number;
  /** How long a restless page is left alone; doubled each time it is restless again. */
  readonly retryMs: number;
  /** The longest time that it is left alone. */
  readonly retryMostMs: number;
}

/** The limits that hold in the product. */
export const LIMITS: Limits = {
  sliceMs: 2,
  text: 1_000_000,
  nodes: 150_000,
  painted: 300,
  gatherMs: 100,
  pauseMs: 500,
  changes: 900,
  restlessSeconds: 3,
  retryMs: 10_000,
  retryMostMs: 300_000,
};
