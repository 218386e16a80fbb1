import { lettered } from './letters.ts';
import { startsWithCapital } from './surroundings.ts';

/**
 * A body that a text names by more than its noun: "the Electoral Commission", "a royal commission",
 * "Kent County Council", "the court of appeal".
 *
 * `start` is where its first word begins, without an article; `modifiers` are the words that tell it
 * from others of its kind, in lower case. `named`: a capital makes it a name.
 */
export interface Body {
  readonly start: number;
  readonly end: number;
  readonly modifiers: readonly string[];
  readonly named: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const INDEFINITE = set('a an another one every each any no');
const DETERMINERS = set('the this that these those its his her their our my your');
/** Words that end the run before a noun (in lower case). */
const STOPS = set(
  'of in on at to for from by with and or but as than that which who when where while if because so not also then about after before between into over under against through during without within both either neither nor said says told asked urged pressed warned wants want is are was were be been has have had do does did will would can could may might must should including like via per it he she they we i you',
);
/** Words that tell no body from another of its kind (in lower case). */
const QUALITIES = set(
  'new next last first second previous former outgoing incoming current present old same whole entire full own powerful mighty then late ruling governing influential',
);
/** Words in small letters that say what kind of body it is, where no capital does. */
const KINDS = set(
  'royal parliamentary select independent electoral election inquiry ethics truth law charity planning competition boundary advisory special joint high supreme constitutional appeal appeals criminal crown county city town district borough parish local regional national federal state provincial scottish welsh central commercial investment savings development world human-rights medical arts research governing students legislative security executive military',
);
/** What may follow a body's noun, and leave it the last of its name. */
const FOLLOWERS = set(
  'of for on to in into at by with from under that which who has had have was were is are will would could should may might must and or but as after before led chaired headed set made appointed elected heard said found ruled says can did does met meets voted decided',
);

const WORD_BEFORE = lettered(
  String.raw`([\p{L}\p{N}&](?:[\p{L}\p{M}\p{N}\p{Cf}&’'-]|\.(?=\p{L}))*)\s$`,
);
/** What follows a name in a genitive, and what nobody sees. */
const UNSPOKEN = lettered(String.raw`[’']s?$|\p{Cf}`, 'g');
const WORD_AFTER = lettered(String.raw`^\s([\p{L}][\p{L}\p{M}\p{Cf}’'-]*)`);
/** "Council of Europe", "Commission for Racial Equality"; not "the Council on Monday". */
const NAME_AFTER = lettered(
  String.raw`^\s(?:of\s(?:the\s)?|(?:for|on)\s(?=\p{Lu}\p{Ll}+\s(?:and\s)?\p{Lu}\p{Ll})(?!\p{Lu}\p{Ll}+day\s))(\p{Lu}[\p{L}\p{M}\p{Cf}]*)`,
);
/** What a body of no other name is for: "commission of inquiry". */
const TASK_AFTER = /^\sof\s(inquiry|enquiry|appeals?|arbitration|experts|session)\b/u;
/** How many words before its noun a body's name may have. */
const MOST_WORDS = 5;
/** How far to either side of a noun its name is looked for (UTF-16 code units). */
const NAME_UNITS = 90;

/** The body named by the noun at [start, end); nothing where the noun stands alone ("the commission"). */
export function bodyAt(text: string, start: number, end: number): Body | undefined {
  const run = runBefore(text, start);
  const after = text.slice(end, end + NAME_UNITS);
  const behind = (NAME_AFTER().exec(after) ?? TASK_AFTER.exec(after))?.[1];
  const telling = run.words.filter((word) => !QUALITIES.has(plain(word)));
  const modifiers = behind === undefined ? telling : [...telling, behind];
  const named = modifiers.some(startsWithCapital);
  const isTold = (named && startsWithCapital(text.slice(start, end))) || telling.some(saysKind);
  // "A commission proposal" speaks of no commission of its own; "Fife Council leaders" name Fife Council.
  const told = isTold || ((named || run.indefinite || behind !== undefined) && isHead(after));
  return told ? { start: run.start, end, modifiers: modifiers.map(plain), named } : undefined;
}

function isHead(after: string): boolean {
  const follower = WORD_AFTER().exec(after)?.[1];
  return follower === undefined || startsWithCapital(follower) || FOLLOWERS.has(plain(follower));
}

function saysKind(word: string): boolean {
  return KINDS.has(plain(word));
}

/** A word as sets of words have it: without a genitive, case and what nobody sees. */
function plain(word: string): string {
  return word.replace(UNSPOKEN(), '').toLowerCase();
}

interface Run {
  readonly start: number;
  /** The words between an article, or another word that begins a name, and the noun. */
  readonly words: readonly string[];
  readonly indefinite: boolean;
}

/** Reads back from a noun to the start of its name. */
function runBefore(text: string, start: number): Run {
  const words: string[] = [];
  let at = start;
  while (words.length <= MOST_WORDS) {
    const word = WORD_BEFORE().exec(text.slice(Math.max(0, at - NAME_UNITS), at))?.[1];
    if (word === undefined) break;
    const small = plain(word);
    if (INDEFINITE.has(small)) return { start: at, words, indefinite: true };
    if (DETERMINERS.has(small)) return { start: at, words, indefinite: false };
    if (STOPS.has(small)) break;
    words.unshift(word);
    at -= word.length + 1;
  }
  return { ...afterSmallWords(words, start), indefinite: false };
}

/** Without an article, a name is only what has capitals up to its noun. */
function afterSmallWords(words: readonly string[], start: number) {
  const last = words.findLastIndex((word) => !startsWithCapital(word));
  const name = words.slice(last + 1);
  const units = name.reduce((sum, word) => sum + word.length + 1, 0);
  return { start: start - units, words: name };
}
