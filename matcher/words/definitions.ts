import { lettered } from './letters.ts';
import { startsWithCapital } from './surroundings.ts';

/**
 * A pair that a text defines by brackets: "Security Action for Europe (Safe)", "Safe (Security Action
 * for Europe)". `outer` is the run before the brackets, `inner` what they hold; offsets into the text.
 */
export interface Bracketed {
  readonly outerEnd: number;
  readonly innerStart: number;
  readonly innerEnd: number;
}

const BRACKETS = /[([]([^()[\]]{2,90})[)\]]/gu;
/** What a definition may say before and after the word itself: (the “Protocol”), (known as Safe), (or SAFE for short). */
const BEFORE_WORD =
  /^(?:(?:hereafter|henceforth|or|also|known|called|as|in|short|the|a|an|formerly|previously)\s+)*["'“‘«]?/iu;
const AFTER_WORD = /["'”’»]?(?:[,;]\s.*|\s+(?:for short|in short|in brief))?$/iu;
const SMALL_NAME_WORDS = new Set([
  'of',
  'for',
  'and',
  'the',
  'in',
  'on',
  'to',
  'de',
  'du',
  'des',
  'la',
  'le',
  'für',
  'und',
  '&',
]);
/** How many words before brackets a long name may have. */
const NAME_WORDS = 12;
/** How much text before brackets is looked at for a name. */
const NAME_UNITS = 140;

/** Finds the bracketed words of a text that may be definitions. */
export function bracketed(text: string): readonly Bracketed[] {
  if (!text.includes('(') && !text.includes('[')) return [];
  const found: Bracketed[] = [];
  for (const match of text.matchAll(BRACKETS)) {
    const inner = match[1] ?? '';
    const lead = BEFORE_WORD.exec(inner)?.[0].length ?? 0;
    const tail = AFTER_WORD.exec(inner.slice(lead))?.[0].length ?? 0;
    const innerStart = match.index + 1 + lead;
    const innerEnd = match.index + 1 + inner.length - tail;
    const outerEnd = lastLetterEnd(text, match.index);
    if (innerEnd > innerStart) found.push({ outerEnd, innerStart, innerEnd });
  }
  return found;
}

/** Where the run before a bracket ends, without the spaces between. */
function lastLetterEnd(text: string, bracket: number): number {
  let end = bracket;
  while (end > 0 && /\s/u.test(text[end - 1] ?? '')) end -= 1;
  return end;
}

/** The long name that ends at `end`, if its initials spell the short one: "Social Democratic Party" for SDP. */
export function expansionBefore(text: string, end: number, short: string): string | undefined {
  const words = text
    .slice(Math.max(0, end - NAME_UNITS), end)
    .split(/\s+/u)
    .slice(-NAME_WORDS);
  const letters = lettersOf(short);
  if (letters.length < 2) return undefined;
  for (let length = 2; length <= words.length; length += 1) {
    const run = words.slice(-length);
    if (spells(run, letters)) return run.join(' ');
  }
  return undefined;
}

/** Whether a long name's initials spell the short one. */
export function isExpansion(long: string, short: string): boolean {
  const letters = lettersOf(short);
  return letters.length >= 2 && spells(long.trim().split(/\s+/u), letters);
}

const NO_LETTER = lettered(String.raw`[^\p{L}]`, 'g');
const BEFORE_LETTERS = lettered(String.raw`^[^\p{L}]+`);

function lettersOf(short: string): string {
  return short.replace(NO_LETTER(), '').toLowerCase();
}

/** Whether the words' initials are the letters, one for one; small words may be passed over. */
function spells(words: readonly string[], letters: string): boolean {
  const names = words
    .flatMap((word) => word.split(/[-‐‑–/]/u))
    .map((word) => word.replace(BEFORE_LETTERS(), ''))
    .filter((word) => word !== '');
  const first = names[0];
  if (first === undefined || !startsWithCapital(first)) return false;
  const main = names.filter((word) => !SMALL_NAME_WORDS.has(word.toLowerCase()));
  const initials = (list: readonly string[]) =>
    list
      .map((word) => word[0] ?? '')
      .join('')
      .toLowerCase();
  if (
    !main.every(startsWithCapital) &&
    !main.every((word) => !startsWithCapital(word) || word === first)
  )
    return false;
  return initials(main) === letters || initials(names) === letters;
}
