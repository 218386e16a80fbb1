import type { FormUse, Rules } from '#matcher/rules/rules.ts';
import type { FormIndex } from '#matcher/scan/form-index.ts';
import type { Occurrence } from '#matcher/scan/pattern.ts';
import { scan } from '#matcher/scan/scan.ts';
import { languageOf } from '#matcher/words/language.ts';
import { lettered } from '#matcher/words/letters.ts';
import { spelling } from '#matcher/words/neighbours.ts';
import type { Block, Refusal } from './article.ts';
import type { createBodies } from './bodies.ts';
import type { Candidate, OwnWords, Stranger } from './candidate.ts';
import type { Cue } from './country.ts';
import { strangersByDecoy } from './decoys.ts';
import { createJudge } from './judge.ts';

const WORDS = lettered(String.raw`\p{L}[\p{L}\p{M}\p{N}]*`, 'g');
const SMALL = lettered(String.raw`\p{Ll}`);

/** A place that a block's own letters rule out. */
interface RuledOut {
  readonly start: number;
  readonly end: number;
  readonly use: FormUse;
  readonly refusal: Refusal;
}

/** What one block says by itself; made once and kept as long as the block stands. */
export interface Reading {
  readonly candidates: readonly Candidate[];
  readonly ruledOut: readonly RuledOut[];
  readonly strangers: readonly Stranger[];
  /** Where each pattern stands, for conditions. */
  readonly places: ReadonlyMap<number, readonly Occurrence[]>;
  /** What speaks of a country. */
  readonly cues: readonly Cue[];
  /** The language that its small words speak for; where they do not say, nothing. */
  readonly language: string | undefined;
  /** It has no small letter: a headline of capitals. */
  readonly shouted: boolean;
}

/** Collects each entry's words from its forms, when they are first asked for: few articles ask for many. */
export function ownWordsOf(rules: Rules): OwnWords {
  const words = new Map<number, ReadonlySet<string>>();
  return (entry) => {
    const known = words.get(entry);
    if (known) return known;
    const found = rules.formsOf(entry).flatMap((form) => form.match(WORDS()) ?? []);
    const own = new Set(found.map(spelling));
    words.set(entry, own);
    return own;
  };
}

/** What reading a block takes besides the block: made once for all of them. */
export interface Reader {
  readonly index: FormIndex;
  readonly rules: Rules;
  readonly ownWords: OwnWords;
  readonly bodiesIn: ReturnType<typeof createBodies>;
}

/** Reads one block: scans it, and settles all that its own letters can settle. */
export function readBlock({ index, rules, ownWords, bodiesIn }: Reader, block: Block): Reading {
  const { text } = block;
  const occurrences = scan(index, text);
  const language = occurrences.length > 0 ? languageOf(text) : undefined;
  const judge = createJudge({ rules, ownWords, text, occurrences, language });
  const candidates: Candidate[] = [];
  const ruledOut: RuledOut[] = [];
  const strangers: Stranger[] = [
    ...strangersByDecoy(rules, text, occurrences),
    ...bodiesIn(text, occurrences),
  ];
  for (const [place, use] of formsIn(rules, occurrences)) {
    const { candidate, refusal, stranger } = judge(place, use);
    if (candidate) candidates.push(candidate);
    if (refusal) ruledOut.push({ start: place.start, end: place.end, use, refusal });
    if (stranger) strangers.push(stranger);
  }
  return {
    candidates,
    ruledOut,
    strangers: strangers.sort((a, b) => a.start - b.start),
    places: Map.groupBy(occurrences, ({ pattern }) => pattern),
    cues: cuesIn(rules, occurrences),
    language,
    shouted: occurrences.length > 0 && !SMALL().test(text),
  };
}

function formsIn(rules: Rules, occurrences: readonly Occurrence[]) {
  return occurrences.flatMap((place) =>
    rules
      .usesOf(place.pattern)
      .filter((use) => use.role === 'form')
      .map((use) => [place, use] as const),
  );
}

function cuesIn(rules: Rules, occurrences: readonly Occurrence[]): readonly Cue[] {
  return occurrences.flatMap(({ pattern }) => {
    const uses = rules.usesOf(pattern);
    const entries = uses.flatMap((use) => (use.role === 'form' ? [use.entry] : []));
    return uses.flatMap((use) =>
      use.role === 'country' ? [{ country: use.country, entries }] : [],
    );
  });
}
