/** Offices and bodies of other states than the entry's own. */

import type { EntryRule, Kind, Rules } from '#matcher/rules/rules.ts';
import type { Occurrence } from '#matcher/scan/pattern.ts';
import { OWNER_UNITS, ownership, regionBeside } from '#matcher/words/regions.ts';
import { countUpTo } from './sorted.ts';

/** Kinds that every state has its own of. */
const OWNED: ReadonlySet<Kind> = new Set(['office', 'institution']);
/** Kinds that are nobody's, or keep their name whoever has them. */
const NOT_OWNED: ReadonlySet<Kind> = new Set(['person', 'place', 'equipment', 'company']);
/** Its bodies are named by where their holders come from ("Germany's commission president"). */
const UNION = 'EU';

const OF = /^\sof\s(?:the\s)?$/u;
/** "anti-Israel Labour MPs". */
const HYPHEN_BEFORE = /[-‐‑–]$/u;

/**
 * Finds the words by which a text says that an office, a body or the like is another state's: "France's
 * foreign secretary", "the Texas attorney general", "prime minister of Japan".
 */
export function createOwners(
  rules: Rules,
  text: string,
  occurrences: readonly Occurrence[],
): (place: Occurrence, entry: number) => string | undefined {
  const cues = cuesIn(rules, occurrences);
  return (place, number) => {
    const entry = rules.entries[number];
    if (entry?.country === undefined || entry.country === UNION) return undefined;
    if (NOT_OWNED.has(entry.kind)) return undefined;
    const owner = ownerBefore(cues, text, place, entry) ?? ownerAfter(cues, text, place, entry);
    if (owner !== undefined || !entry.holders) return owner;
    return regionBeside(text, place.start, place.end);
  };
}

interface Cued extends Occurrence {
  readonly country: string;
}

function cuesIn(rules: Rules, occurrences: readonly Occurrence[]): readonly Cued[] {
  return occurrences.flatMap((place) =>
    rules
      .usesOf(place.pattern)
      .flatMap((use) => (use.role === 'country' ? [{ ...place, country: use.country }] : [])),
  );
}

function ownerBefore(
  cues: readonly Cued[],
  text: string,
  { start }: Occurrence,
  { country, kind }: EntryRule,
): string | undefined {
  for (const cue of between(cues, start - OWNER_UNITS, start - 1)) {
    if (cue.end >= start || isOneOf(cue, country)) continue;
    const owns = ownership(text.slice(cue.end, start));
    if (owns === undefined || (owns === 'attribute' && !OWNED.has(kind))) continue;
    if (!HYPHEN_BEFORE.test(text.slice(0, cue.start))) return text.slice(cue.start, start).trim();
  }
  return undefined;
}

function ownerAfter(
  cues: readonly Cued[],
  text: string,
  { end }: Occurrence,
  { country, kind }: EntryRule,
): string | undefined {
  if (!OWNED.has(kind)) return undefined;
  const owner = between(cues, end, end + OWNER_UNITS).find(
    (cue) => !isOneOf(cue, country) && OF.test(text.slice(end, cue.start)),
  );
  return owner && text.slice(owner.start, owner.end);
}

/** Whether a cue speaks of the entry's own state, or of the Union, which owns no such thing. */
function isOneOf(cue: Cued, country: string | undefined): boolean {
  return cue.country === country || cue.country === UNION;
}

function between(cues: readonly Cued[], from: number, to: number): readonly Cued[] {
  return cues.slice(
    countUpTo(cues, from - 1, ({ start }) => start),
    countUpTo(cues, to, ({ start }) => start),
  );
}
