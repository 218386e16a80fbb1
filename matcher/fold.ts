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

const LETTER = /^[\p{L}\p{N}\p{Pc}]$/u;
const MARK = /^\p{M}$/u;
// A word may go without its accents, its Hebrew points and its Arabic vowels. It may not go without
// the vowel signs of India or the voicing marks of Japan (U+3099, U+309A): these make another word.
const LOOSE_MARK =
  /^(?![\u3099\u309A])(?=\p{M})[\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}]$/u;
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Cf}]$/u;
const SPACE = /^\p{White_Space}$/u;

/** The first code point that is not ASCII. */
const BEYOND_ASCII = 0x80;

/** Tells what a code point is to the matcher. */
export function classOf(point: number): PointClass {
  const character = String.fromCodePoint(point);
  // Most texts and patterns need no more: to make ready the expressions below takes milliseconds.
  if (point < BEYOND_ASCII) return /^\w$/.test(character) ? 'letter' : 'separator';
  if (APOSTROPHES.includes(character)) return 'separator';
  if (LOOSE_MARK.test(character)) return 'mark';
  if (INVISIBLE.test(character)) return 'invisible';
  return LETTER.test(character) || MARK.test(character) ? 'letter' : 'separator';
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
  return SPACE.test(character) ? ' ' : character.normalize('NFKC');
}

/** Takes the case off a plain spelling; the two small sigmas of Greek are one. */
export function withoutCase(plain: string): string {
  return plain.toLowerCase().replaceAll('ς', 'σ');
}
