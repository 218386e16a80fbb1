import type { FormUse, PatternUse, Rules } from '#matcher/rules/rules.ts';
import type { Occurrence } from '#matcher/scan/pattern.ts';
import { isOnlyTown } from '#matcher/words/acting.ts';
import { createAddressCheck } from '#matcher/words/address.ts';
import { lettered } from '#matcher/words/letters.ts';
import { strangerAttached, strangerBeside } from '#matcher/words/neighbours.ts';
import type { Refusal } from './article.ts';
import { isBareBody, otherBody } from './bodies.ts';
import type { Definitions } from './brackets.ts';
import type { Candidate, OwnWords, Stranger } from './candidate.ts';
import { decoysIn, isProperName, namesAnother } from './decoys.ts';
import { createOfficeNeighbours } from './office-neighbours.ts';
import { createOwners } from './owners.ts';

/** What a block's own letters make of one place: a candidate, or a refusal; and whom else it introduces. */
export interface Judgement {
  readonly candidate?: Candidate;
  readonly refusal?: Refusal;
  readonly stranger?: Stranger;
}

/** One thing that can speak against a place; nothing where it does not. */
export type Objection = (place: Occurrence, use: FormUse) => Judgement | undefined;

/** A block under judgement; `occurrences` are sorted by start, `language` is a BCP 47 primary subtag where its small words tell. */
export interface Judged {
  readonly rules: Rules;
  readonly ownWords: OwnWords;
  readonly text: string;
  readonly occurrences: readonly Occurrence[];
  readonly language: string | undefined;
}

/** Lists what can speak against the places of one block, in the order in which it is asked: the first that speaks is the reason. */
export function createObjections(judged: Judged, definitions: Definitions): readonly Objection[] {
  const { rules, text, occurrences } = judged;
  const isInAddress = createAddressCheck(text);
  const bearerOf = createOfficeNeighbours(rules, text, occurrences);
  return [
    ({ start, end }, { form }) =>
      isInAddress(start, end) ? { refusal: { why: 'address', form } } : undefined,
    createDecoyObjection(rules, text, occurrences),
    ({ start, end }, { form }) =>
      isCompound(text, start, end) ? { refusal: { why: 'compound', form } } : undefined,
    ({ start, end }, { form, entry }) =>
      rules.entries[entry]?.kind === 'place' &&
      (isDateline(text, start, end) || isOnlyTown(text, start, end))
        ? { refusal: { why: 'neighbour', form, by: '—' } }
        : undefined,
    createBodyObjection(judged),
    createNeighbourObjection(judged),
    (place, use) => {
      const by = bearerOf(place, use);
      return by === undefined
        ? undefined
        : against('neighbour', by, strangerAt(text, place, use, by), use);
    },
    createOwnerObjection(judged),
    (place, use) => {
      const by = definitions.asOther(place, use.entry);
      return by === undefined
        ? undefined
        : against('introduced', by, strangerAt(text, place, use, by), use);
    },
  ];
}

function createBodyObjection({ rules, ownWords, text }: Judged): Objection {
  return (place, use) => {
    if (!isBareBody(rules.entries[use.entry], use)) return undefined;
    const by = otherBody(text, place, use, ownWords);
    return by === undefined ? undefined : against('decoy', by, undefined, use);
  };
}

function createOwnerObjection({ rules, text, occurrences }: Judged): Objection {
  const ownerOf = createOwners(rules, text, occurrences);
  return (place, use) => {
    const by = ownerOf(place, use.entry);
    if (by === undefined) return undefined;
    // "The French Prime Minister" is who "the Prime Minister" means from there on.
    const name = `${by} ${text.slice(place.start, place.end)}`;
    const stranger = { start: place.start, entry: use.entry, name, by: name };
    return against('neighbour', by, isProperName(name) ? stranger : undefined, use);
  };
}

function against(
  why: Refusal['why'],
  by: string,
  stranger: Stranger | undefined,
  { form }: FormUse,
): Judgement {
  const refusal: Refusal = { why, form, by };
  return stranger ? { refusal, stranger } : { refusal };
}

function strangerAt(text: string, { start, end }: Occurrence, use: FormUse, by: string): Stranger {
  return { start, entry: use.entry, name: text.slice(start, end), by };
}

function createDecoyObjection(
  rules: Rules,
  text: string,
  occurrences: readonly Occurrence[],
): Objection {
  const decoyAround = decoysIn(rules, occurrences);
  return (place, use) => {
    const decoy = decoyAround(place, use.entry);
    if (!decoy) return undefined;
    const by = text.slice(decoy.start, decoy.end);
    const introduces = namesAnother(rules.entries[use.entry]?.kind, by, decoy.end === place.end);
    const stranger = introduces ? strangerAt(text, place, use, by) : undefined;
    return against('decoy', by, stranger, use);
  };
}

function createNeighbourObjection({
  rules,
  ownWords,
  text,
  occurrences,
  language,
}: Judged): Objection {
  const titleEnds = endsOfTitles(rules, occurrences);
  return (place, use) => {
    if (rules.entries[use.entry]?.kind !== 'person') return undefined;
    const { start, end } = place;
    const words = ownWords(use.entry);
    const distinctive = isDistinctive(rules.usesOf(place.pattern), use.entry);
    // Any noun beside a German name has a capital, and any may be joined to it ("Trump-Anhänger").
    if (distinctive && language === 'de') return undefined;
    const beside = /[\s-]/u.test(use.form)
      ? strangerAttached(text, start, end, words)
      : strangerBeside(text, start, end, words, distinctive, (offset) => titleEnds.has(offset));
    if (!beside) return undefined;
    const by = beside.stranger;
    const stranger = beside.introduces ? strangerAt(text, place, use, by) : undefined;
    return against('neighbour', by, stranger, use);
  };
}

/** Whether only one person bears this name: it can stand on its own, and at most some words speak against it. */
function isDistinctive(uses: readonly PatternUse[], entry: number): boolean {
  return uses.some((use) => {
    if (use.role !== 'form' || use.entry !== entry) return false;
    const { near, page, country } = use.conditions ?? {};
    return use.own && !near && !page && !country;
  });
}

/** Where names of offices and bodies end: a surname behind one is no stranger's. */
function endsOfTitles(rules: Rules, occurrences: readonly Occurrence[]): ReadonlySet<number> {
  const ends = occurrences.filter(({ pattern }) =>
    rules
      .usesOf(pattern)
      .some(
        (use) =>
          use.role === 'country' ||
          (use.role === 'form' && rules.entries[use.entry]?.kind !== 'person'),
      ),
  );
  return new Set(ends.map(({ end }) => end));
}

/** What follows the town at the head of a report: "LONDON (Reuters) -", "BRUSSELS, Dec 19 —". */
const AFTER_DATELINE = lettered(
  String.raw`^(?:,\s[\p{L}\p{N}. ]{1,24})?(?:\s\([^)]{1,24}\))?\s?(?:[—–]|-{1,2})\s`,
);

/** How much text behind a town may belong to a dateline: a day and an agency (UTF-16 code units). */
const DATELINE_UNITS = 60;

/** Whether a place is the town from which a report was sent. */
function isDateline(text: string, start: number, end: number): boolean {
  return (
    text.slice(0, start).trim() === '' &&
    AFTER_DATELINE().test(text.slice(end, end + DATELINE_UNITS))
  );
}

const HYPHEN = /[-‐‑]/u;
const LETTER = lettered(String.raw`[\p{L}\p{N}]`);

/** Whether a place begins within a number: the "5%" of "1.5%". */
function isInNumber(text: string, start: number): boolean {
  return (
    /\d/u.test(text[start] ?? '') && /\d[.,]$/u.test(text.slice(Math.max(0, start - 2), start))
  );
}

/** Whether a plain lower-case word is only a part of a hyphenated one ("whip-round", "non-tender"), or a number of a longer one. */
function isCompound(text: string, start: number, end: number): boolean {
  if (isInNumber(text, start)) return true;
  const words = text.slice(start, end);
  const before = HYPHEN.test(text[start - 1] ?? '') && LETTER().test(text[start - 2] ?? '');
  const after = HYPHEN.test(text[end] ?? '') && LETTER().test(text[end + 1] ?? '');
  if (!before && !after) return false;
  return words === words.toLowerCase() && !/\s/u.test(words);
}
