import { isInAddress } from './address.ts';
import type { Block, Refusal } from './article.ts';
import { type Bracketed, bracketed, expansionBefore, isExpansion } from './definitions.ts';
import type { FormIndex } from './form-index.ts';
import { languageOf } from './language.ts';
import { strangerBeside } from './neighbours.ts';
import type { Occurrence } from './pattern.ts';
import type { FormUse, Rules } from './rules.ts';
import { scan } from './scan.ts';
import { startsSentence, startsWithCapital, surroundingsOf } from './surroundings.ts';

/** A place where a form of an entry stands and nothing in its own block's letters speaks against it. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly use: FormUse;
  /** The letter case here proves nothing: only conditions can speak for a common word. */
  readonly unproven: boolean;
  /** A bracket here defines the form as the entry: the words that it stands for. */
  readonly defined?: string;
}

/** A place that a block's own letters rule out. */
export interface RuledOut {
  readonly start: number;
  readonly end: number;
  readonly use: FormUse;
  readonly refusal: Refusal;
}

/** A place that introduces something else under a name that an entry's short form shares. */
export interface Stranger {
  readonly start: number;
  readonly entry: number;
  /** The words that introduce it: "Mike Johnson", "Kent County Council". */
  readonly by: string;
}

/** What one block says by itself; made once and kept as long as the block stands. */
export interface Reading {
  readonly candidates: readonly Candidate[];
  readonly ruledOut: readonly RuledOut[];
  readonly strangers: readonly Stranger[];
  /** Where each pattern stands, for conditions. */
  readonly places: ReadonlyMap<number, readonly Occurrence[]>;
  /** How often each country is spoken of. */
  readonly countries: ReadonlyMap<string, number>;
  /** The language that its small words speak for; where they do not say, nothing. */
  readonly language: string | undefined;
}

/** What is known of every entry's own words: the words of its forms in lower case, by entry number. */
export type OwnWords = readonly ReadonlySet<string>[];

/** Collects each entry's words from its forms. */
export function ownWordsOf(rules: Rules): OwnWords {
  const words = rules.entries.map(() => new Set<string>());
  for (const use of rules.uses.flat()) {
    if (use.role !== 'form') continue;
    for (const word of use.form.toLowerCase().match(/\p{L}[\p{L}\p{M}\p{N}]*/gu) ?? []) {
      words[use.entry]?.add(word);
    }
  }
  return words;
}

/** Reads one block: scans it, and settles all that its own letters can settle. */
export function readBlock(index: FormIndex, rules: Rules, ownWords: OwnWords, block: Block): Reading {
  const occurrences = scan(index, block.text);
  const reader = createReader(rules, ownWords, block.text, occurrences);
  for (const occurrence of occurrences) reader.take(occurrence);
  return {
    ...reader.result(),
    language: occurrences.length > 0 ? languageOf(block.text) : undefined,
  };
}

function createReader(
  rules: Rules,
  ownWords: OwnWords,
  text: string,
  occurrences: readonly Occurrence[],
) {
  const candidates: Candidate[] = [];
  const ruledOut: RuledOut[] = [];
  const strangers: Stranger[] = [];
  const places = new Map<number, Occurrence[]>();
  const countries = new Map<string, number>();
  const brackets = bracketed(text);
  const decoys = decoysIn(rules, occurrences);
  const titleEnds = endsOfTitles(rules, occurrences);

  const judge = (place: Occurrence, use: FormUse): Refusal | undefined => {
    const { start, end } = place;
    const form = use.form;
    if (isInAddress(text, start, end)) return { why: 'address', form };
    const decoy = decoys.find((one) => one.entry === use.entry && one.start <= start && one.end >= end);
    if (decoy) {
      const by = text.slice(decoy.start, decoy.end);
      if (isProperName(text, decoy.start, decoy.end)) strangers.push({ start, entry: use.entry, by });
      return { why: 'decoy', form, by };
    }
    if (isCompound(text, start, end)) return { why: 'compound', form };
    if (rules.entries[use.entry]?.kind === 'person' && !/[\s-]/u.test(form)) {
      const beside = strangerBeside(
        text, start, end, ownWords[use.entry] ?? new Set(), use.own && !use.conditions,
        (offset) => titleEnds.has(offset),
      );
      if (beside) {
        if (beside.introduces) strangers.push({ start, entry: use.entry, by: beside.stranger });
        return { why: 'neighbour', form, by: beside.stranger };
      }
    }
    const other = definedAsOther(text, place, brackets, ownForms(use.entry));
    if (other !== undefined) {
      strangers.push({ start, entry: use.entry, by: other });
      return { why: 'introduced', form, by: other };
    }
    return undefined;
  };

  const ownForms = (entry: number) => ownFormsOf(rules, occurrences, entry);

  return {
    take(place: Occurrence): void {
      const known = places.get(place.pattern);
      if (known) known.push(place);
      else places.set(place.pattern, [place]);
      for (const use of rules.uses[place.pattern] ?? []) {
        if (use.role === 'country') {
          countries.set(use.country, (countries.get(use.country) ?? 0) + 1);
        } else if (use.role === 'form') {
          const refusal = judge(place, use);
          const { start, end } = place;
          if (refusal) ruledOut.push({ start, end, use, refusal });
          else {
            const defined = definedHere(text, place, brackets, ownForms(use.entry));
            const unproven = isUnproven(text, place, use);
            candidates.push({ start, end, use, unproven, ...(defined === undefined ? {} : { defined }) });
          }
        }
      }
    },
    result: () => ({ candidates, ruledOut, strangers, places, countries }),
  };
}

interface Decoy {
  readonly entry: number;
  readonly start: number;
  readonly end: number;
}

function decoysIn(rules: Rules, occurrences: readonly Occurrence[]): readonly Decoy[] {
  return occurrences.flatMap(({ start, end, pattern }) =>
    (rules.uses[pattern] ?? []).flatMap((use) =>
      use.role === 'decoy' ? [{ entry: use.entry, start, end }] : [],
    ),
  );
}

/** Where names of offices and bodies end: a surname behind one is no stranger's. */
function endsOfTitles(rules: Rules, occurrences: readonly Occurrence[]): ReadonlySet<number> {
  const ends = occurrences.filter(({ pattern }) =>
    (rules.uses[pattern] ?? []).some(
      (use) => use.role === 'country' || (use.role === 'form' && rules.entries[use.entry]?.kind !== 'person'),
    ),
  );
  return new Set(ends.map(({ end }) => end));
}

/** Where forms of an entry that stand on their own are in the block. */
function ownFormsOf(rules: Rules, occurrences: readonly Occurrence[], entry: number): readonly Occurrence[] {
  return occurrences.filter(({ pattern }) =>
    (rules.uses[pattern] ?? []).some((use) => use.role === 'form' && use.entry === entry && use.own),
  );
}

/** How many characters may stand between a name and the bracket that shortens it ("Security Action for Europe fund (Safe)"). */
const DEFINITION_GAP = 24;

function definedHere(
  text: string,
  place: Occurrence,
  brackets: readonly Bracketed[],
  own: readonly Occurrence[],
): string | undefined {
  for (const bracket of brackets) {
    const inside = place.start === bracket.innerStart && place.end >= bracket.innerEnd;
    const before = own.find(
      (one) => one.end <= bracket.outerEnd && bracket.outerEnd - one.end <= DEFINITION_GAP && one.start < place.start,
    );
    if (inside && before) return text.slice(before.start, bracket.innerEnd + 1);
    const after = own.find((one) => one.start >= bracket.innerStart && one.end <= bracket.innerEnd);
    if (place.end === bracket.outerEnd && after) return text.slice(place.start, bracket.innerEnd + 1);
  }
  return undefined;
}

/** The long name by which the text defines a short form as something else, if it does. */
function definedAsOther(
  text: string,
  place: Occurrence,
  brackets: readonly Bracketed[],
  own: readonly Occurrence[],
): string | undefined {
  const short = text.slice(place.start, place.end);
  if (/\s/u.test(short)) return undefined;
  for (const bracket of brackets) {
    if (place.start === bracket.innerStart && place.end === bracket.innerEnd) {
      if (own.some((one) => one.end <= bracket.outerEnd && bracket.outerEnd - one.end <= DEFINITION_GAP)) continue;
      const long = expansionBefore(text, bracket.outerEnd, short);
      if (long !== undefined) return long;
    }
    if (place.end === bracket.outerEnd) {
      const inner = text.slice(bracket.innerStart, bracket.innerEnd);
      if (own.some((one) => one.start >= bracket.innerStart && one.end <= bracket.innerEnd)) continue;
      if (isExpansion(inner, short)) return inner;
    }
  }
  return undefined;
}

const HYPHEN = /[-‐‑]/u;
const LETTER = /[\p{L}\p{N}]/u;

/** Whether a plain lower-case word is only a part of a hyphenated one ("whip-round", "non-tender"). */
function isCompound(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  const before = HYPHEN.test(text[start - 1] ?? '') && LETTER.test(text[start - 2] ?? '');
  const after = HYPHEN.test(text[end] ?? '') && LETTER.test(text[end + 1] ?? '');
  if (!before && !after) return false;
  return words === words.toLowerCase() && !/\s/u.test(words);
}

/** Whether the capitals here would be here anyway. */
function isUnproven(text: string, place: Occurrence, use: FormUse): boolean {
  if (!use.common) return false;
  if (!startsWithCapital(text.slice(place.start, place.end))) return false;
  const around = surroundingsOf(text, place.start, place.end);
  if (around === 'capitals') return true;
  const shouted = /^\P{Ll}+$/u.test(text.slice(place.start, place.end)) && place.end - place.start > 1;
  return !shouted && (around === 'title' || startsSentence(text, place.start));
}

/** Whether every main word of a place has a capital, as a name's words have. */
function isProperName(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end).match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  return words.every((word) => word.length <= 3 || startsWithCapital(word)) && words.some(startsWithCapital);
}
