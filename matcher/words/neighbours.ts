import { keyOf, smallUnit } from '#matcher/scan/key.ts';
import { lettered } from './letters.ts';
import { startsWithCapital, surroundingsOf } from './surroundings.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Titles that stand before a surname and are part of nobody else's name (in lower case). */
const TITLES = set(
  'mr mrs ms miss mx sir dame lord lady baroness baron dr prof professor president premier minister secretary chancellor commissioner chief leader speaker ambassador general admiral colonel captain mp mps mep meps msp senator congressman congresswoman governor mayor king queen prince princess herr frau monsieur madame hon honourable judge justice chairman chairwoman chair director envoy pm taoiseach tánaiste vice-president comrade',
);
/** Words that may begin a sentence, or stand in a headline, before a surname (in lower case). */
const FUNCTION_WORDS = set(
  'a about after again against all although amid among and another as asked at back backing because before behind being both but by can could despite did does during even ever every for former from had has have he her here hers his how however if in inside instead into is it its just later like likewise may meanwhile might more moreover most must my neither never no nor not now of off on once one only or our outside over perhaps say says she should since so some still than that the their them then there these they this those though through throughout thus to today tomorrow tonight too under unless unlike until up upon urging very via was we were what when whenever where whereas whether which while who whom whose why will with within without would yes yesterday yet you your',
);
const DAYS_AND_MONTHS = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
);
/** What may follow a surname with a capital and leave it the same person's (in lower case). */
const SUFFIXES = set(
  'mp mps mep msp kc qc cbe obe mbe kcb jr sr ii iii i administration government cabinet ally allies camp',
);

/** What makes a street, a building or a firm of a name before it. */
const PLACES = set(
  'Road Street Avenue Lane Close Drive Square Way Crescent Tower Towers Hotel Stadium Plaza Airport Bridge Organization Organisation Foundation Institute University School Library Hospital',
);

/**
 * What courts and parish notes say of people whom nobody knows: an age and a home, a street, or that
 * they are no relation, or ply a trade ("David Cameron, 34, of Motherwell", "Nigel Farage, of 12 Station Road").
 */
const HOME = [
  String.raw`(?:who\sis\s|aged\s)*\d{1,2},?\s(?:an?\s[^,.]{3,30},?\s)?(?:of|from)\s(?!(?:Reform|Labour|Plaid|Sinn|Fine|Fianna)\b)\p{Lu}`,
  String.raw`of\s(?:\d+[a-z]?\s)?(?:\p{Lu}[\p{L}’']+\s){1,3}(?:Road|Street|Avenue|Lane|Close|Drive|Crescent|Gardens|Terrace|Grove)\b`,
  String.raw`of\sno\sfixed\s`,
  String.raw`an?\s(?:retired\s|local\s)?(?:plumber|teacher|farmer|nurse|builder|electrician|driver|postman|gardener|publican|shopkeeper|butcher|baker|pensioner|schoolboy|student|firefighter|carpenter|dentist)\b`,
  String.raw`(?:who\sis\s|\()?(?:no\srelation|not\sthe\s(?:politician|former|prime|president|MP))`,
].join('|');
const HOME_AFTER = lettered(String.raw`^(?:\s\p{Lu}[\p{L}’'-]+)?,?\s(?:${HOME})`);

/** The words behind a name at `end` that say where an unknown person lives; nothing where there are none. */
function homeAfter(text: string, end: number): string | undefined {
  return HOME_AFTER()
    .exec(text.slice(end, end + HOME_UNITS))?.[0]
    .replace(/^[,\s(]+/u, '');
}

/** How much text behind a name may say so (UTF-16 code units). */
const HOME_UNITS = 80;

/** A word as the matcher compares it: without case and diacritics ("Péter" and "Peter" are one name). */
export function spelling(word: string): string {
  return String.fromCharCode(...keyOf(word).map(smallUnit));
}

const WORD_BEFORE = lettered(String.raw`([\p{L}][\p{L}\p{M}\p{N}\p{Cf}’']*)(\.?)[ \u00a0\u202f]$`);
const WORD_AFTER = lettered(String.raw`^[ \u00a0\u202f]([\p{L}][\p{L}\p{M}\p{N}\p{Cf}]*)`);
/** What follows a name in a genitive, and what nobody sees. */
const UNSPOKEN = lettered(String.raw`[’'].*$|\p{Cf}`, 'g');
/** The halves of a double-barrelled name. */
const HALF_BEFORE = lettered(String.raw`(\p{Lu}\p{Ll}[\p{L}\p{M}]*)[-‐‑]$`);
const HALF_AFTER = lettered(String.raw`^[-‐‑](\p{Lu}\p{Ll}[\p{L}\p{M}]*)`);
const NAME_LETTERS = 40;

/**
 * What stands next to a surname.
 *
 * `stranger`: the neighbour that makes it somebody else's name ("Mike" in "Mike Johnson").
 * `introduces`: the place reads as a full name, so that it introduces that other person.
 */
export interface Neighbourhood {
  readonly stranger: string;
  readonly introduces: boolean;
}

/**
 * Says whether the surname at [start, end) belongs to somebody else, by the words beside it.
 *
 * `ownWords` are the spellings of the words of the entry's own forms. `follows` tells whether a form of
 * an office or body ends at an offset ("Trade Commissioner Šefčovič"). A surname that stands on its
 * own (`distinctive`) is only judged by the word before it, and not in a headline of capitals.
 */
export function strangerBeside(
  text: string,
  start: number,
  end: number,
  ownWords: ReadonlySet<string>,
  distinctive: boolean,
  follows: (offset: number) => boolean,
): Neighbourhood | undefined {
  const attached = strangerAttached(text, start, end, ownWords);
  if (attached) return attached;
  const plain = surroundingsOf(text, start, end) === 'plain';
  if (distinctive && !plain) return undefined;
  const before = wordBefore(text, start);
  if (before && !follows(before.end) && isStranger(before, text, ownWords)) {
    // "Sometimes Trump" and "Dems Trump" are no full names: one word beside a name that only one
    // person bears rules out this place, and no other.
    return { stranger: before.word, introduces: plain && !distinctive };
  }
  if (distinctive) return undefined;
  const after = WORD_AFTER().exec(text.slice(end, end + NAME_LETTERS))?.[1];
  if (!plain || after === undefined || !startsWithCapital(after)) return undefined;
  const word = after.toLowerCase();
  if (ownWords.has(spelling(after)) || SUFFIXES.has(word) || DAYS_AND_MONTHS.has(word))
    return undefined;
  return { stranger: after, introduces: true };
}

/**
 * Says whether a name, a full one too, is part of a longer one: "Dan Jarvis-Smith", "Starmer Road".
 */
export function strangerAttached(
  text: string,
  start: number,
  end: number,
  ownWords: ReadonlySet<string>,
): Neighbourhood | undefined {
  const doubled = doubleBarrelled(text, start, end, ownWords);
  if (doubled !== undefined) return { stranger: doubled, introduces: true };
  const home = homeAfter(text, end);
  if (home !== undefined) return { stranger: home, introduces: true };
  const after = WORD_AFTER().exec(text.slice(end, end + NAME_LETTERS))?.[1];
  if (after === undefined || !PLACES.has(after)) return undefined;
  return { stranger: after, introduces: false };
}

interface WordBefore {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly initial: boolean;
}

function wordBefore(text: string, start: number): WordBefore | undefined {
  const match = WORD_BEFORE().exec(text.slice(Math.max(0, start - NAME_LETTERS), start));
  const word = match?.[1];
  if (match === null || word === undefined) return undefined;
  const end = start - 1 - (match[2] ?? '').length;
  const initial = spelling(word).length === 1;
  // A full stop after anything but an initial or a title ends the sentence before.
  if (match[2] === '.' && !initial && !TITLES.has(word.toLowerCase())) return undefined;
  return { word, start: end - word.length, end, initial };
}

function isStranger(before: WordBefore, text: string, ownWords: ReadonlySet<string>): boolean {
  const word = before.word.toLowerCase().replace(UNSPOKEN(), '');
  if (!startsWithCapital(before.word) || /[’']s$/u.test(before.word)) return false;
  if (ownWords.has(spelling(word)) || TITLES.has(word) || DAYS_AND_MONTHS.has(word)) return false;
  if (before.initial) return strangerBeforeInitial(text, before, ownWords);
  if (before.word === before.word.toUpperCase()) return false;
  return !FUNCTION_WORDS.has(word);
}

/** "Donald J. Trump" is his own; "Harold J. Trump" is not; a lone "J. Trump" says nothing. */
function strangerBeforeInitial(
  text: string,
  initial: WordBefore,
  ownWords: ReadonlySet<string>,
): boolean {
  const before = wordBefore(text, initial.start);
  if (!before || !startsWithCapital(before.word)) return false;
  const word = before.word.toLowerCase();
  return !(ownWords.has(spelling(word)) || TITLES.has(word) || FUNCTION_WORDS.has(word));
}

/** The other half of a double-barrelled name ("Rees" in "Rees-Mogg"), where it is not the entry's own. */
function doubleBarrelled(
  text: string,
  start: number,
  end: number,
  ownWords: ReadonlySet<string>,
): string | undefined {
  const before = HALF_BEFORE().exec(text.slice(Math.max(0, start - NAME_LETTERS), start))?.[1];
  const after = HALF_AFTER().exec(text.slice(end, end + NAME_LETTERS))?.[1];
  const other = before ?? after;
  if (other === undefined || ownWords.has(spelling(other))) return undefined;
  return /^(?:Anti|Pro|Post|Pre|Ex|Non|Never|Mid|Era|Led|Backed|Style|Like)$/u.test(other)
    ? undefined
    : other;
}
