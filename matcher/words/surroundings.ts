import { lettered } from './letters.ts';

/** What the letters around a place say about capitals there: nothing special, Title Case, or ALL CAPS. */
export type Surroundings = 'plain' | 'title' | 'capitals';

/** Share of the other words that must be all capitals for the capitals here to prove nothing. */
const SHOUTED_SHARE = 0.8;
/** Share of the other main words that must begin with a capital: more, since a sentence may be full of names. */
const TITLE_SHARE = 0.85;
/** With fewer other words than this nothing can be said of a sentence's style. */
const FEWEST_WORDS = 2;
/** Words that are left small in Title Case too. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an and as at but by for from if in into is it its nor of off on onto or out over per so than that the to up via vs was with yet after are be has'.split(
    ' ',
  ),
);

// What nobody sees (a soft hyphen) ends no word.
const WORD = lettered(String.raw`\p{L}[\p{L}\p{M}\p{N}\p{Cf}]*`, 'g');
/** What ends a sentence, with the quotation marks and brackets that may follow. */
const SENTENCE_END = /[.!?…:;•|][\s"'“”‘’«»()[\]–—-]*$/u;
/** A full stop after these ends no sentence. */
const ABBREVIATION = lettered(
  String.raw`(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|Sir|St|Gen|Lt|Col|Sen|Rep|Gov|Hon|No|vs|e\.g|i\.e|\p{Lu})\.\s*$`,
);
/** What may stand between the start of a block and its first word. */
const OPENING = /^[\s"'“”‘’«»()[\]–—•*-]*$/u;

/** How much text before a place is looked at: a sentence's end stands just before it. */
const LOOK_BEHIND = 24;

/** Whether a sentence starts at `start`, so that a capital there proves nothing. */
export function startsSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LOOK_BEHIND), start);
  if (start <= LOOK_BEHIND && OPENING.test(before)) return true;
  if (ABBREVIATION().test(before)) return false;
  if (SENTENCE_END.test(before)) return true;
  // A quotation that opens here starts a sentence of its own: said: “Safe from harm”.
  return /[,:]\s*["“‘«]$/u.test(before);
}

/** How far a sentence is read to either side: enough for a headline, and a bound where no full stop ever comes. */
const SENTENCE_UNITS = 240;

/** The sentence around a place, as offsets into `text`, no further than its style needs. */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
): readonly [number, number] {
  const first = Math.max(0, start - SENTENCE_UNITS);
  const last = Math.min(text.length, end + SENTENCE_UNITS);
  let from = start;
  while (from > first && !isBreak(text, from - 1)) from -= 1;
  let to = end;
  while (to < last && !isBreak(text, to)) to += 1;
  return [from, to];
}

function isBreak(text: string, at: number): boolean {
  const unit = text[at];
  if (unit === '\n') return true;
  if (unit !== '.' && unit !== '!' && unit !== '?' && unit !== '…') return false;
  return at + 1 >= text.length || /[\s"'”’»)]/u.test(text[at + 1] ?? '');
}

/** How the words around a place are capitalised, in its own sentence. */
export function surroundingsOf(text: string, start: number, end: number): Surroundings {
  const [from, to] = sentenceAround(text, start, end);
  const words = [...mainWords(text.slice(from, start)), ...mainWords(text.slice(end, to))];
  if (words.length < FEWEST_WORDS) return 'plain';
  const share = (of: (word: string) => boolean) => words.filter(of).length / words.length;
  if (share(isShouted) >= SHOUTED_SHARE) return 'capitals';
  // A headline in Title Case ends without a full stop; a short sentence of names has one.
  const isSentence = text[to] === '.';
  return !isSentence && share(startsWithCapital) >= TITLE_SHARE ? 'title' : 'plain';
}

/** The words that show a style: all but those that Title Case leaves small. */
function mainWords(text: string): readonly string[] {
  return (text.match(WORD()) ?? []).filter((word) => !SMALL_WORDS.has(word));
}

function isShouted(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

/** Whether a word begins with a capital letter. */
export function startsWithCapital(word: string): boolean {
  const first = word[0] ?? '';
  return first !== first.toLowerCase();
}
