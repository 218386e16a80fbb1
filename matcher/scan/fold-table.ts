/**
 * The fold as a table: what each UTF-16 code unit is to the matcher, in one load.
 *
 * A unit of a text becomes a *folded unit*: a letter (plain, small, `LETTERS` and above), the number
 * of a kind of separator, one of the three below, or 0 as long as it was not met. The tables fill as units are first seen: to fill
 * all 65,536 at every start would cost 30 ms.
 */
import { classOf, plainLetter, plainSeparator, withoutCase } from './fold.ts';

/** Left out wherever it stands: soft hyphen, zero-width space, direction mark. */
export const INVISIBLE = 1;
/** Left out too, but it belongs to the character before: a combining accent, the second half of a pair. */
export const MARK = 2;
/** Not one letter for one unit: "ß", "ﬁ", or the first half of a pair. `lettersAt` spells it. */
export const SEVERAL = 3;
/** Folded units from here to `LETTERS` are kinds of separators. */
export const SEPARATORS = 4;
/** White space of any kind and, between words, of any length. */
export const SPACE = 32;
/** Folded units from here on are letters, digits and the underscore: "0" is the least of them. */
export const LETTERS = 48;
/** The folded unit of "9": letters are above it. */
export const NINE = 57;

/** Separators of a kind of their own that are not between " " and "/"; those are their own number, but for "#" (see `NUMBER`). */
const KINDS = '#:;@?=[]{}|~^\\€£<>§·';
/** The number of the first of them; a line break's own stays free (see `Spelt`). */
const FIRST_KIND = 11;
/** All separators that have no kind of their own. */
const OTHER = FIRST_KIND + KINDS.length;

/** Folded units by code unit, as far as they are known. For a text's units ask `foldedAt`. */
export const folded = new Uint16Array(0x1_0000);
/** Letters by code unit, plain but with their case: where this differs from `folded`, it is a capital. */
export const cased = new Uint16Array(0x1_0000);

/** How a code point of several letters, or of two units, is spelt. */
export interface Letters {
  readonly cased: string;
  readonly folded: string;
}

const spellings = new Map<number, Letters>();

/** Spells the code point at an offset where the folded unit is `SEVERAL`. */
export function lettersAt(text: string, at: number): Letters {
  const point = text.codePointAt(at) ?? 0;
  const known = spellings.get(point);
  if (known) return known;
  const plain = plainLetter(point);
  // Letters that stay beyond the first plane have no case here: a pair cannot be told by halves.
  const letters = /[\ud800-\udfff]/.test(plain) ? withoutCase(plain) : plain;
  const spelling = { cased: letters, folded: withoutCase(letters) };
  spellings.set(point, spelling);
  return spelling;
}

/** The folded unit at an offset of a text; a lone surrogate is a separator. */
export function foldedAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = folded[unit] || learn(unit);
  return known === SEVERAL ? resolve(text, at) : known;
}

/** The folded unit of a code unit that stands alone. */
export function foldedUnit(unit: number): number {
  return folded[unit] || learn(unit);
}

/** Fills in the tables for a code unit. */
function learn(unit: number): number {
  const known = isSurrogate(unit) ? SEVERAL : foldPoint(unit);
  folded[unit] = known;
  if (known >= LETTERS) cased[unit] = plainLetter(unit).charCodeAt(0);
  return known;
}

function foldPoint(point: number): number {
  const kind = classOf(point);
  if (kind === 'mark') return MARK;
  if (kind === 'invisible') return INVISIBLE;
  if (kind === 'letter') {
    const plain = withoutCase(plainLetter(point));
    return plain.length === 1 ? plain.charCodeAt(0) : SEVERAL;
  }
  const separator = plainSeparator(point);
  const place = KINDS.indexOf(separator);
  if (place >= 0) return FIRST_KIND + place;
  const unit = separator.charCodeAt(0);
  return separator.length === 1 && unit >= SPACE && unit < LETTERS ? unit : OTHER;
}

/** Tells what a half of a pair is, by its other half. */
function resolve(text: string, at: number): number {
  if (!isSurrogate(text.charCodeAt(at))) return SEVERAL;
  if (at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff) return MARK;
  const point = text.codePointAt(at) ?? 0;
  if (point <= 0xffff) return OTHER;
  const known = foldPoint(point);
  return known >= LETTERS ? SEVERAL : known;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xe000;
}
