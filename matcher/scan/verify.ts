/** Holds a key against a text, unit by unit: a hash may be wrong, and it does not know the case rule. */
import {
  cased,
  folded,
  foldedAt,
  INVISIBLE,
  LETTERS,
  type Letters,
  lettersAt,
  MARK,
  SEPARATORS,
  SEVERAL,
  SPACE,
} from './fold-table.ts';
import type { FormIndex } from './form-index.ts';
import { END_OF_KEY, isWordUnit, NUMBER, smallUnit } from './key.ts';
import { numberEnd } from './number.ts';
import type { CaseRule, Occurrence } from './pattern.ts';
import { beginOf, ruleOf } from './spelling.ts';
import { isWordAt } from './word.ts';

/** The key of one pattern, where it lies among the keys of an index. */
interface Key {
  readonly units: Uint16Array;
  readonly from: number;
  readonly rule: CaseRule;
}

/** Tells where a pattern stands whose first word begins at `firstWord`, if it does. */
export function occurrenceAt(
  index: FormIndex,
  pattern: number,
  text: string,
  firstWord: number,
): Occurrence | undefined {
  const { keys: units, heads } = index;
  const head = heads[pattern * 2] ?? 0;
  const from = beginOf(head);
  const key: Key = { units, from, rule: ruleOf(head) };
  const start = isWordUnit(units[from] ?? 0) ? firstWord : startOfKey(key, text, firstWord);
  const end = endOfKey(key, text, start);
  return end < 0 ? undefined : { start, end, pattern };
}

/**
 * Tells where a key begins if its first word begins at `firstWord`: separators before the word
 * ("(", ".") are part of it. It is negative where there is no room for them.
 */
function startOfKey({ units, from }: Key, text: string, firstWord: number): number {
  let k = from;
  while (!isWordUnit(units[k] ?? NUMBER)) k += 1;
  let start = firstWord;
  for (k -= 1; k >= from; k -= 1) start = startOfGap(text, start, units[k] === SPACE);
  return start;
}

/** Steps back over a separator and what nobody sees behind it; over all the white space where it is white. */
function startOfGap(text: string, from: number, isSpace: boolean): number {
  let start = from - 1;
  while (start >= 0 && isUnseen(foldedAt(text, start))) start -= 1;
  if (!isSpace) return start;
  for (let at = start - 1; at >= 0; at -= 1) {
    const unit = foldedAt(text, at);
    if (unit === SPACE) start = at;
    else if (!isUnseen(unit)) break;
  }
  return start;
}

/** Tells where a key ends if it stands at `start`, or −1; marks on its last letter are part of it. */
function endOfKey(key: Key, text: string, start: number): number {
  const { units } = key;
  let at = start;
  let k = key.from;
  for (;;) {
    const plain = countPlain(key, k, text, at);
    at += plain;
    k += plain;
    if (units[k] === END_OF_KEY) break;
    if (at < 0 || at >= text.length) return -1;
    const unit = foldedAt(text, at);
    const next = afterUnit(key, k, text, at, unit);
    if (next < 0) return -1;
    k += lengthInKey(text, at, unit);
    at = next;
  }
  if (isSeparatorAt(text, at)) return at;
  const isInsideWord = isWordUnit(units[k - 1] ?? 0) && isWordAt(text, at);
  return isInsideWord ? -1 : afterMarks(text, at);
}

/** How many units are, without any doubt, those wanted, letters and single blanks: most of every pattern that stands. */
function countPlain({ units, rule }: Key, k: number, text: string, from: number): number {
  const letters = rule === 'exact' ? cased : folded;
  const behind = k - from;
  let at = from;
  for (; at >= 0 && at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const unit = folded[code] ?? 0;
    const isPlain = unit >= LETTERS || (unit === SPACE && isLetterAt(text, at + 1));
    if (!isPlain || (unit >= LETTERS ? letters[code] : unit) !== units[at + behind]) break;
  }
  return at - from;
}

/** Whether a letter stands at an offset that the table knows for one. */
function isLetterAt(text: string, at: number): boolean {
  return at < text.length && (folded[text.charCodeAt(at)] ?? 0) >= LETTERS;
}

/** Whether the text ends at an offset, or a separator stands there that the table knows for one. */
function isSeparatorAt(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const unit = folded[text.charCodeAt(at)] ?? 0;
  return unit >= SEPARATORS && unit < LETTERS;
}

function isUnseen(unit: number): boolean {
  return unit === INVISIBLE || unit === MARK;
}

/** How many units of a key a unit of the text takes: none if nobody sees it, several for "ß", else one. */
function lengthInKey(text: string, at: number, unit: number): number {
  if (unit === SEVERAL) return lettersAt(text, at).folded.length;
  return isUnseen(unit) ? 0 : 1;
}

/** The offset behind what stands at a place if it is what the key wants there, −1 if it is not. */
function afterUnit(key: Key, k: number, text: string, at: number, unit: number): number {
  if (unit === SEVERAL) return areLetters(key, k, lettersAt(text, at)) ? at + 1 : -1;
  if (isUnseen(unit)) return at + 1;
  const wanted = key.units[k] ?? 0;
  if (wanted === NUMBER) return numberEnd(text, at);
  if (unit !== smallUnit(wanted)) return -1;
  if (unit === SPACE) return afterSpaces(text, at);
  if (unit < LETTERS || caseHolds(key, k, cased[text.charCodeAt(at)] ?? 0)) return at + 1;
  return -1;
}

/** Whether letters that stand for one code point are those wanted. */
function areLetters(key: Key, k: number, letters: Letters): boolean {
  for (let at = 0; at < letters.folded.length; at += 1) {
    if (letters.folded.charCodeAt(at) !== smallUnit(key.units[k + at] ?? 0)) return false;
    if (!caseHolds(key, k + at, letters.cased.charCodeAt(at))) return false;
  }
  return true;
}

function caseHolds(key: Key, k: number, letter: number): boolean {
  if (key.rule === 'any') return true;
  const wanted = key.units[k] ?? 0;
  if (key.rule === 'exact') return letter === wanted;
  const beginsWord = k === key.from || !isWordUnit(key.units[k - 1] ?? 0);
  return !beginsWord || smallUnit(wanted) === wanted || smallUnit(letter) !== letter;
}

function afterSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const unit = foldedAt(text, at);
    if (unit !== SPACE && !isUnseen(unit)) break;
    at += 1;
  }
  return at;
}

/** The offset behind the marks on the character before; what nobody sees may stand between them. */
function afterMarks(text: string, from: number): number {
  let end = from;
  for (let at = from; at < text.length; at += 1) {
    const unit = foldedAt(text, at);
    if (!isUnseen(unit)) break;
    if (unit === MARK) end = at + 1;
  }
  return end;
}
