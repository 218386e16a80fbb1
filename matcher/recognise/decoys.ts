/** Longer phrases that mean something else: where they stand, and what they introduce. */

import type { Kind, Rules } from '#matcher/rules/rules.ts';
import type { Occurrence } from '#matcher/scan/pattern.ts';
import { lettered } from '#matcher/words/letters.ts';
import { startsWithCapital } from '#matcher/words/surroundings.ts';
import type { Stranger } from './candidate.ts';
import { countUpTo } from './sorted.ts';

const NO_LETTERS = lettered(String.raw`[^\p{L}\p{M}]+`);
const WORDS = lettered(String.raw`\p{L}[\p{L}\p{M}]*`, 'g');

/**
 * Whether a decoy is the name of something that a short form may mean from there on. A person's is, if
 * it is a full name ("Mike Johnson", not "Trump Tower" or "for May"); a place's never is: who says
 * "North America" says nothing of "America".
 */
export function namesAnother(
  kind: Kind | undefined,
  decoy: string,
  endsWithForm: boolean,
): boolean {
  if (kind === 'place') return false;
  if (kind !== 'person') return isOthersName(kind, decoy);
  const words = decoy.split(NO_LETTERS()).filter((word) => word !== '');
  return endsWithForm && words.length > 1 && words.every(startsWithCapital);
}

/**
 * What the decoys of a block introduce: "Kent County Council" is what "the council" means from there
 * on. A person's decoys speak only for the name in them that is the person's too, which is judged where
 * it stands.
 */
export function strangersByDecoy(
  rules: Rules,
  text: string,
  occurrences: readonly Occurrence[],
): readonly Stranger[] {
  return occurrences.flatMap(({ start, end, pattern }) => {
    const by = text.slice(start, end);
    return rules
      .usesOf(pattern)
      .flatMap((use) => (use.role === 'decoy' ? [use.entry] : []))
      .filter((entry) => isOthersName(rules.entries[entry]?.kind, by))
      .map((entry) => ({ start, entry, name: by, by }));
  });
}

/** What a body has, and is no other body: "the Commission President"; not "the Alliance Party". */
const OWN_PART =
  /^the\s\S+\s(?:(?:vice-)?presidents?|presidency|speaker|chair(?:man|woman)?|secretary(?:-general)?|leaders?|members?|ministers?|commissioners?|spokes(?:man|woman|person)|formations?|rate)\b/iu;

/** Whether a decoy alone introduces another. A person's and a place's never do. */
function isOthersName(kind: Kind | undefined, decoy: string): boolean {
  if (kind === 'person' || kind === 'place') return false;
  return isProperName(decoy) && !(kind === 'institution' && OWN_PART.test(decoy));
}

/** No decoy is longer: how far before a place one may begin that holds it. */
const LONGEST_DECOY = 240;

/** Finds the decoy of an entry that holds a place. */
export function decoysIn(rules: Rules, occurrences: readonly Occurrence[]) {
  const byEntry = new Map<number, Occurrence[]>();
  for (const occurrence of occurrences) {
    for (const use of rules.usesOf(occurrence.pattern)) {
      if (use.role !== 'decoy') continue;
      const list = byEntry.get(use.entry);
      if (list) list.push(occurrence);
      else byEntry.set(use.entry, [occurrence]);
    }
  }
  return ({ start, end }: Occurrence, entry: number): Occurrence | undefined => {
    const decoys = byEntry.get(entry);
    if (!decoys) return undefined;
    let at = countUpTo(decoys, start, (one) => one.start) - 1;
    for (let one = decoys[at]; one && one.start >= start - LONGEST_DECOY; one = decoys[at]) {
      if (one.end >= end) return one;
      at -= 1;
    }
    return undefined;
  };
}

/** Whether every main word has a capital, as a name's words have; a time of day ("12 PM") is none. */
export function isProperName(name: string): boolean {
  if (/^\d/u.test(name)) return false;
  const words = name.match(WORDS()) ?? [];
  return (
    words.every((word) => word.length <= 3 || startsWithCapital(word)) &&
    words.some(startsWithCapital)
  );
}
