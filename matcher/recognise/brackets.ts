import type { Rules } from '#matcher/rules/rules.ts';
import type { Occurrence } from '#matcher/scan/pattern.ts';
import {
  type Bracketed,
  bracketed,
  expansionBefore,
  isExpansion,
} from '#matcher/words/definitions.ts';
import { countUpTo } from './sorted.ts';

/** How many characters may stand between a name and the bracket that shortens it ("Security Action for Europe fund (Safe)"). */
const DEFINITION_GAP = 24;
/** No form is longer: how far back its start may lie. */
const LONGEST_FORM = 240;

/** What the brackets of one text say about the places in it. */
export interface Definitions {
  /** The words by which the text defines a place as an entry, if it does. */
  as(place: Occurrence, entry: number): string | undefined;
  /** The long name by which the text defines a place as something else than an entry, if it does. */
  asOther(place: Occurrence, entry: number): string | undefined;
}

/** Reads the definitions of a text; `occurrences` are sorted by start. */
export function readDefinitions(
  text: string,
  rules: Rules,
  occurrences: readonly Occurrence[],
): Definitions {
  const brackets = bracketed(text);
  if (brackets.length === 0) return { as: () => undefined, asOther: () => undefined };
  const byStart = new Map(brackets.map((one) => [one.innerStart, one]));
  const byOuterEnd = new Map(brackets.map((one) => [one.outerEnd, one]));
  const { ownBefore, ownInside } = ownForms(rules, occurrences);
  return {
    as(place, entry) {
      const around = byStart.get(place.start);
      const before = around && place.end >= around.innerEnd && ownBefore(around, entry);
      if (before) return text.slice(before.start, around.innerEnd + 1);
      const behind = byOuterEnd.get(place.end);
      const inside = behind && ownInside(behind, entry);
      return inside ? text.slice(place.start, behind.innerEnd + 1) : undefined;
    },
    asOther(place, entry) {
      const short = text.slice(place.start, place.end);
      if (/\s/u.test(short)) return undefined;
      const around = byStart.get(place.start);
      const isShort = around?.innerEnd === place.end && !ownBefore(around, entry);
      const before = isShort ? expansionBefore(text, around.outerEnd, short) : undefined;
      if (before !== undefined) return before;
      const behind = byOuterEnd.get(place.end);
      if (!behind || ownInside(behind, entry)) return undefined;
      const inner = text.slice(behind.innerStart, behind.innerEnd);
      return isExpansion(inner, short) ? inner : undefined;
    },
  };
}

/** Finds an entry's own forms just before a bracket, or inside it. */
function ownForms(rules: Rules, occurrences: readonly Occurrence[]) {
  const isOwn = (pattern: number, entry: number) =>
    rules.usesOf(pattern).some((use) => use.role === 'form' && use.entry === entry && use.own);
  const between = (from: number, to: number) =>
    occurrences.slice(
      countUpTo(occurrences, from - 1, ({ start }) => start),
      countUpTo(occurrences, to, ({ start }) => start),
    );
  return {
    ownBefore: ({ outerEnd }: Bracketed, entry: number) =>
      between(outerEnd - DEFINITION_GAP - LONGEST_FORM, outerEnd).find(
        ({ end, pattern }) =>
          end <= outerEnd && outerEnd - end <= DEFINITION_GAP && isOwn(pattern, entry),
      ),
    ownInside: ({ innerStart, innerEnd }: Bracketed, entry: number) =>
      between(innerStart, innerEnd).find(
        ({ end, pattern }) => end <= innerEnd && isOwn(pattern, entry),
      ),
  };
}
