import { atOnce, type Steps } from '#matcher/scan/steps.ts';
import type { ArticleContext, Block, Match, Recognition, Refused } from './article.ts';
import { byPlace, countFirst, type Place } from './first-mentions.ts';
import type { Recogniser } from './recognise.ts';

/**
 * Makes one recogniser of two that know different entries, the reader's own and the shipped ones.
 *
 * Where their mentions overlap, the reader's own stand; what they cover is refused as `covered`.
 * Which mention is the first of its entry, and marked, is counted anew.
 */
export function combineRecognisers(own: Recogniser, shipped: Recogniser): Recogniser {
  function* resolving(blocks: readonly Block[], context: ArticleContext): Steps<Recognition> {
    const mine = yield* own.resolving(blocks, context);
    return combine(blocks, mine, yield* shipped.resolving(blocks, context));
  }
  return {
    read(block) {
      own.read(block);
      shipped.read(block);
    },
    resolve: (blocks, context) => atOnce(resolving(blocks, context)),
    resolving,
  };
}

function combine(blocks: readonly Block[], own: Recognition, shipped: Recognition): Recognition {
  if (own.matches.length + own.possible.length + own.refused.length === 0) return shipped;
  const isFree = freeOf(own.matches);
  const left = shipped.matches.filter(isFree);
  const covered = shipped.matches.filter((match) => !isFree(match));
  const matches = [...own.matches, ...left].sort(byPlace);
  const refused = [...own.refused, ...shipped.refused, ...covered.map(asCovered)];
  return {
    matches: countFirst(blocks, matches, alwaysMarked([...own.matches, ...shipped.matches])),
    possible: [...own.possible, ...shipped.possible.filter(isFree)].sort(byPlace),
    refused: refused.sort(byPlace),
  };
}

/** Tells whether a place overlaps none of these. */
function freeOf(places: readonly Place[]): (place: Place) => boolean {
  const byBlock = Map.groupBy(places, ({ block }) => block);
  return ({ block, start, end }) =>
    !byBlock.get(block)?.some((one) => one.start < end && start < one.end);
}

function asCovered({ block, start, end, entry, reason }: Match): Refused {
  return { block, start, end, entry, refusal: { why: 'covered', form: reason.form } };
}

/** The entries that are marked where they come first: each was, before any place of theirs was covered. */
function alwaysMarked(matches: readonly Match[]): ReadonlySet<string> {
  return new Set(matches.filter(({ marked }) => marked).map(({ entry }) => entry));
}
