/**
 * The fold as a table: what each UTF-16 code unit is to the matcher, in one load.
 *
 * A unit of a text becomes a *folded unit*: a letter (plain, small, `LETTERS` and above), the number
 * of a kind of separator, or one of the four below. The tables fill as units are first seen: to fill
 * all 65,536 at every start would cost 30 ms.
 */
import { classOf, type PointClass, plainLetter, plainSeparator, withoutCase } from './fold.ts';

/** Not met yet: ask `learn`. */
export const UNSEEN = 0;
/** Left out wherever it stands: soft hyphen, zero-width space, direction mark. */
export const INVISIBLE = 1;
/** Left out too, but it belongs to the letter before it: a combining accent. */
export const MARK = 2;
/** Not a letter for a letter: a half of a pair, or a letter that folds to several. Ask `lookCloser`. */
export const CLOSER = 3;
/** Folded units from here to `LETTERS` are kinds of separators. */
export const SEPARATORS = 4;
/** White space of any kind and, in a pattern, of any length. */
export const SPACE = 4;
/** Folded units from here on are letters, digits and the underscore. It is the code of "0", the least of them. */
export const LETTERS = 48;

const KINDS = ' -\'".,/&:;()+@#%!?*=[]{}|~^\\$€£<>§·';
/** All separators that have no kind of their own. */
export const OTHER = SEPARATORS + KINDS.length;

/** Folded units by code unit. */
export const folded = new Uint16Array(0x1_0000);
/** Letters by code unit, plain but with their case: where this differs from `folded`, it is a capital. */
export const cased = new Uint16Array(0x1_0000);

/** A code point that is not one letter for one: its spelling (empty if it is no letter) and its length in units. */
export interface CloserLook {
  readonly class: PointClass;
  readonly cased: string;
  readonly folded: string;
  readonly length: 1 | 2;
}

const looks = new Map<number, CloserLook>();

/** Looks at the code point at an offset where the table says `CLOSER`; a lone surrogate is a separator. */
export function lookCloser(text: string, at: number): CloserLook {
  const point = text.codePointAt(at) ?? 0;
  const known = looks.get(point);
  if (known) return known;
  const kind = classOf(point);
  const length = point > 0xffff ? 2 : 1;
  const plain = kind === 'letter' ? plainLetter(point) : '';
  // Letters beyond the first plane that stay there have no case here: a pair cannot be told by halves.
  const letters = /[\ud800-\udfff]/.test(plain) ? withoutCase(plain) : plain;
  const look = { class: kind, cased: letters, folded: withoutCase(letters), length } as const;
  looks.set(point, look);
  return look;
}

/** Tells the kind of a separator. */
function kindOf(point: number): number {
  const kind = KINDS.indexOf(plainSeparator(point));
  return kind < 0 ? OTHER : SEPARATORS + kind;
}

/** Fills in the tables for a code unit and gives its folded unit. */
export function learn(unit: number): number {
  const kind = classOf(unit);
  const plain = kind === 'letter' ? plainLetter(unit) : '';
  const isSurrogate = unit >= 0xd800 && unit < 0xe000;
  if (isSurrogate || plain.length > 1) folded[unit] = CLOSER;
  else if (kind === 'separator') folded[unit] = kindOf(unit);
  else if (kind === 'letter') {
    cased[unit] = plain.charCodeAt(0);
    folded[unit] = withoutCase(plain).charCodeAt(0);
  } else folded[unit] = kind === 'mark' ? MARK : INVISIBLE;
  return folded[unit] ?? UNSEEN;
}

/** The folded unit at an offset of a text. */
export function foldedAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return folded[unit] || learn(unit);
}
