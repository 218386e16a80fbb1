import type { Block, Match } from './article.ts';

/** A place in an article. */
export type Place = Pick<Match, 'block' | 'start' | 'end'>;

/** Compares places as they stand in an article; where two begin together, the longer comes first. */
export function byPlace(a: Place, b: Place): number {
  return a.block - b.block || a.start - b.start || b.end - a.end;
}

/**
 * Tells of each match whether it is the first of its entry in its section, and marked: that is the
 * first one of an entry that is `always` marked. Matches come in the order of the article.
 */
export function countFirst(
  blocks: readonly Block[],
  matches: readonly Omit<Match, 'first' | 'marked'>[],
  always: ReadonlySet<string>,
): readonly Match[] {
  const seen = new Set<string>();
  return matches.map((match) => {
    const mention = `${blocks[match.block]?.section ?? 0} ${match.entry}`;
    const first = !seen.has(mention);
    seen.add(mention);
    return { ...match, first, marked: first && always.has(match.entry) };
  });
}
