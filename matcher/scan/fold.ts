/**
 * The fold: what the matcher takes for the same. Case, diacritics, the shapes of dashes, apostrophes
 * and spaces, and characters that nobody sees make no difference. This file says it for one code
 * point; `fold-table.ts` remembers it for the scan.
 */

/**
 * What one code point is to the matcher: part of a word, a mark on the letter before it, unseen, or
 * between words. Digits and the underscore are part of a word.
 */
export type PointClass = 'letter' | 'mark' | 'invisible' | 'separator';

const DASHES = '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D';
const APOSTROPHES = "'\u2018\u2019\u201B\u02BC\u02BB\u2032\u00B4`\uFF07";
const QUOTES = '"\u201C\u201D\u201E\u201F\u00AB\u00BB\uFF02';

/** Letters that Unicode does not take apart, though writers do without their stroke or their tie. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ẞ', 'SS'],
  ['æ', 'ae'],
  ['Æ', 'AE'],
  ['œ', 'oe'],
  ['Œ', 'OE'],
  ['ø', 'o'],
  ['Ø', 'O'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ð', 'd'],
  ['Ð', 'D'],
  ['þ', 'th'],
  ['Þ', 'Th'],
  ['ħ', 'h'],
  ['Ħ', 'H'],
  ['ŧ', 't'],
  ['Ŧ', 'T'],
  ['ı', 'i'],
]);

/** What stands in English text, nearly all of it: told without the tables of Unicode, which take a browser milliseconds to lay out. */
const USUAL_LETTER =
  /[\w\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af]/;
const LAST_USUAL_LETTER = 0x02af;
const SOFT_HYPHEN = 0x00ad;
/** Dashes, quotation marks, bullets and the like; signs of currencies. */
const USUAL_SEPARATORS: readonly (readonly [number, number])[] = [
  [0x2010, 0x2027],
  [0x2030, 0x203e],
  [0x20a0, 0x20c0],
];

/** The classes of Unicode, laid out when the first unusual character is seen. */
interface Unicode {
  readonly letter: RegExp;
  readonly mark: RegExp;
  readonly looseMark: RegExp;
  readonly invisible: RegExp;
}

let unicode: Unicode | undefined;

function layOutUnicode(): Unicode {
  // A word may go without its accents, its Hebrew points and its Arabic vowels. It may not go without
  // the vowel signs of India or the voicing marks of Japan (U+3099, U+309A): these make another word.
  const scripts = ['Inherited', 'Latin', 'Greek', 'Cyrillic', 'Hebrew', 'Arabic'];
  const loose = scripts.map((script) => `\\p{Script=${script}}`).join('');
  return {
    letter: /^[\p{L}\p{N}\p{Pc}]$/u,
    mark: /^\p{M}$/u,
    looseMark: new RegExp(`^(?![\u3099\u309A])(?=\\p{M})[${loose}]$`, 'u'),
    invisible: /^[\p{Default_Ignorable_Code_Point}\p{Cf}]$/u,
  };
}

/** The first code point that is not ASCII. */
const BEYOND_ASCII = 0x80;

function usualClassOf(point: number, character: string): PointClass | undefined {
  if (point === SOFT_HYPHEN) return 'invisible';
  if (point <= LAST_USUAL_LETTER) return USUAL_LETTER.test(character) ? 'letter' : 'separator';
  const isUsual = USUAL_SEPARATORS.some(([from, to]) => point >= from && point <= to);
  return isUsual ? 'separator' : undefined;
}

/** Tells what a code point is to the matcher. */
export function classOf(point: number): PointClass {
  const character = String.fromCodePoint(point);
  // Most texts and patterns need no more: to make ready the expressions below takes milliseconds.
  if (point < BEYOND_ASCII) return /^\w$/.test(character) ? 'letter' : 'separator';
  if (APOSTROPHES.includes(character)) return 'separator';
  const usual = usualClassOf(point, character);
  if (usual !== undefined) return usual;
  unicode ??= layOutUnicode();
  if (unicode.looseMark.test(character)) return 'mark';
  if (unicode.invisible.test(character)) return 'invisible';
  const isLetter = unicode.letter.test(character) || unicode.mark.test(character);
  return isLetter ? 'letter' : 'separator';
}

/** Spells a letter without its diacritics, its case kept: "Š" is "S", "ß" is "ss", "ﬁ" is "fi". */
export function plainLetter(point: number): string {
  const character = String.fromCodePoint(point);
  let plain = '';
  for (const part of character.normalize('NFKD')) {
    const kind = classOf(part.codePointAt(0) ?? 0);
    // "½" would come apart into two words: it stays whole.
    if (kind === 'separator') return character;
    if (kind === 'letter') plain += PLAIN.get(part) ?? part;
  }
  return plain === '' ? character : plain;
}

/** Names the kind of a separator by one that stands for all: every dash is "-", every white space " ". */
export function plainSeparator(point: number): string {
  const character = String.fromCodePoint(point);
  if (DASHES.includes(character)) return '-';
  if (APOSTROPHES.includes(character)) return "'";
  if (QUOTES.includes(character)) return '"';
  return /^[\s\u0085]$/.test(character) ? ' ' : character.normalize('NFKC');
}

/** Takes the case off a plain spelling; the two small sigmas of Greek are one. */
export function withoutCase(plain: string): string {
  return plain.toLowerCase().replaceAll('ς', 'σ');
}
