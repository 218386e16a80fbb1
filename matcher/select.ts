import type { Reason } from './article.ts';
import type { Candidate } from './reading.ts';

/** A candidate whose conditions hold, with what speaks for it. */
export interface Accepted {
  readonly block: number;
  readonly candidate: Candidate;
  readonly reason: Reason;
  /** How much speaks for it; higher wins over a rival in the same place. */
  readonly strength: number;
  /** Where its entry was introduced, for rivals introduced both: later wins. */
  readonly introducedAt: number;
}

/** What stands after rivals have been settled. */
export interface Selection {
  readonly winners: readonly Accepted[];
  /** Places that several entries claim with equal right. */
  readonly ties: readonly Accepted[];
  /** Places inside a winner's, or overlapping it. */
  readonly covered: readonly Accepted[];
  /** Rivals that a stronger claim beat. */
  readonly beaten: readonly Accepted[];
}

/** Settles one block: rivals in one place by strength, then leftmost, then longest. */
export function select(accepted: readonly Accepted[]): Selection {
  const sorted = [...accepted].sort(
    (a, b) => a.candidate.start - b.candidate.start || b.candidate.end - a.candidate.end,
  );
  const winners: Accepted[] = [];
  const ties: Accepted[] = [];
  const covered: Accepted[] = [];
  const beaten: Accepted[] = [];
  let free = 0;
  for (let at = 0; at < sorted.length; ) {
    const place = sorted[at]?.candidate;
    const group: Accepted[] = [];
    for (; at < sorted.length; at += 1) {
      const next = sorted[at];
      if (!next || next.candidate.start !== place?.start || next.candidate.end !== place.end) break;
      group.push(next);
    }
    if (place === undefined) break;
    if (place.start < free) {
      covered.push(...group);
      continue;
    }
    const best = strongest(group);
    if (best.length === 1) winners.push(...best);
    else ties.push(...best);
    beaten.push(...group.filter((one) => !best.some((two) => entryOf(two) === entryOf(one))));
    free = place.end;
  }
  return { winners, ties, covered, beaten };
}

/** The claims that no other beats: one for each entry that still claims the place. */
function strongest(group: readonly Accepted[]): readonly Accepted[] {
  const ranked = [...group].sort(
    (a, b) => b.strength - a.strength || b.introducedAt - a.introducedAt,
  );
  const first = ranked[0];
  if (!first) return [];
  const equal = ranked.filter(
    (one) => one.strength === first.strength && one.introducedAt === first.introducedAt,
  );
  const entries = new Set<number>();
  return equal.filter((one) => !entries.has(entryOf(one)) && entries.add(entryOf(one)));
}

function entryOf(accepted: Accepted): number {
  return accepted.candidate.use.entry;
}
