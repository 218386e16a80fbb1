import type { Reason } from './article.ts';
import type { Candidate } from './candidate.ts';

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

/** A claim that stands. `own`: a form that stands on its own holds this place too, whichever spoke loudest. */
interface Winner extends Accepted {
  readonly own: boolean;
}

/** What stands after rivals have been settled. */
export interface Selection {
  readonly winners: readonly Winner[];
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
    (a, b) => beginOf(a.candidate) - beginOf(b.candidate) || b.candidate.end - a.candidate.end,
  );
  const winners: Winner[] = [];
  const ties: Accepted[] = [];
  const covered: Accepted[] = [];
  const beaten: Accepted[] = [];
  let free = 0;
  for (const group of rivals(sorted)) {
    const { end } = group[0].candidate;
    if (beginOf(group[0].candidate) < free) {
      covered.push(...group);
      continue;
    }
    const best = strongest(group);
    const [winner] = best;
    if (winner && best.length === 1) winners.push({ ...winner, own: hasOwn(group, winner) });
    else ties.push(...best);
    const claims = new Set(best.map(entryOf));
    beaten.push(...group.filter((one) => !claims.has(entryOf(one))));
    free = end;
  }
  return { winners, ties, covered, beaten };
}

/** Where the words of a place begin that name something: "the Bank" is not left of "Bank of England". */
function beginOf({ start, use }: Candidate): number {
  return /^the\s/iu.test(use.form) ? start + THE_UNITS : start;
}

/** "the" and the space behind it. */
const THE_UNITS = 4;

function hasOwn(group: readonly Accepted[], winner: Accepted): boolean {
  return group.some((one) => entryOf(one) === entryOf(winner) && one.candidate.use.own);
}

/** Groups what claims the very same place; `sorted` by start and end. */
function rivals(sorted: readonly Accepted[]): readonly (readonly [Accepted, ...Accepted[]])[] {
  const groups: [Accepted, ...Accepted[]][] = [];
  for (const one of sorted) {
    const last = groups.at(-1);
    const place = last?.[0].candidate;
    if (place?.start === one.candidate.start && place.end === one.candidate.end) last?.push(one);
    else groups.push([one]);
  }
  return groups;
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
