/** What one contender does with the text; the number is only there so that nothing is optimised away. */
export type Contender = () => number;

/** `ratio`: median over rounds of its time by the bare pass's time next to it. `ms`: its shortest time. */
export interface Measure {
  readonly ratio: number;
  readonly ms: number;
}

/** Reads every unit of a text and does nothing with it: what nothing that reads a text can be under. */
export function bare(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum ^= text.charCodeAt(at);
  return sum;
}

/** The first rounds are left out: the engine has not compiled everything yet. */
const WARM_UP_ROUNDS = 4;

/** Takes what the contenders give, so that nothing they do is left out. */
const sink = { sum: 0 };

function time(contender: Contender): number {
  const start = performance.now();
  sink.sum ^= contender();
  return performance.now() - start;
}

/**
 * Measures contenders in turns, each next to a bare pass over the same text in the same process: the
 * machine may be busy, the ratio holds.
 */
export function measure<Name extends string>(
  text: string,
  contenders: Readonly<Record<Name, Contender>>,
  rounds: number,
): Record<Name, Measure> {
  const names = Object.keys(contenders) as Name[];
  const times = new Map(
    names.map((name) => [name, { ratios: [] as number[], ms: [] as number[] }]),
  );
  for (let round = -WARM_UP_ROUNDS; round < rounds; round += 1) {
    for (const name of names) {
      const floor = time(() => bare(text));
      const ms = time(contenders[name]);
      if (round < 0) continue;
      times.get(name)?.ratios.push(ms / floor);
      times.get(name)?.ms.push(ms);
    }
  }
  return Object.fromEntries(
    names.map((name) => {
      const { ratios = [], ms = [] } = times.get(name) ?? {};
      return [name, { ratio: median(ratios), ms: Math.min(...ms) }];
    }),
  ) as Record<Name, Measure>;
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}
