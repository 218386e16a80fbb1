/** Holds a key against a text, unit by unit: a hash may be wrong, and it does not know the case rule. */
import {
  CLOSER,
  type CloserLook,
  cased,
  foldedAt,
  INVISIBLE,
  LETTERS,
  lookCloser,
  MARK,
  OTHER,
  SEPARATORS,
  SPACE,
} from './fold-table.ts';
import { CASE_MASK, CASE_RULES, type FormIndex } from './form-index.ts';
import { isWordUnit, NUMBER, smallUnit } from './key.ts';
import { isWordAt, numberEnd } from './number.ts';
import type { CaseRule } from './pattern.ts';

/** The key of one record, where it lies among the keys of an index. */
interface Key {
  readonly units: Uint16Array;
  readonly from: number;
  readonly to: number;
  readonly rule: CaseRule;
}

/** Where a pattern stands in a text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Tells where the pattern of a record stands, if it does, when its first word begins at `wordStart`.
 * Separators before its first word ("(", ".") and behind its last ("U.K.") are part of the place.
 */
export function verify(
  index: FormIndex,
  record: number,
  text: string,
  wordStart: number,
): Place | undefined {
  const key = keyOfRecord(index, record);
  const start = isWordUnit(key.units[key.from] ?? 0) ? wordStart : leadStart(key, text, wordStart);
  const end = start < 0 ? -1 : endOfKey(key, text, start);
  return end < 0 ? undefined : { start, end };
}

function keyOfRecord({ records, keys }: FormIndex, record: number): Key {
  const rule = CASE_RULES[(records[record * 2] ?? 0) & CASE_MASK] ?? 'exact';
  return {
    units: keys,
    from: records[record * 2 + 1] ?? 0,
    to: records[record * 2 + 3] ?? 0,
    rule,
  };
}

/** Steps back over the separators that a key begins with; −1 where there are fewer. */
function leadStart(key: Key, text: string, wordStart: number): number {
  let at = wordStart;
  for (let k = key.from; !isWordUnit(key.units[k] ?? NUMBER); k += 1) {
    do at -= 1;
    while (at >= 0 && isUnseenAt(text, at));
    if (at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff) at -= 1;
  }
  return at;
}

function isUnseenAt(text: string, at: number): boolean {
  const unit = foldedAt(text, at);
  return unit === INVISIBLE || unit === MARK;
}

function endOfKey(key: Key, text: string, start: number): number {
  let at = start;
  let k = key.from;
  while (k < key.to) {
    if (at >= text.length) return -1;
    const unit = foldedAt(text, at);
    const wanted = key.units[k] ?? 0;
    if (unit === INVISIBLE || unit === MARK) at += 1;
    else if (unit === CLOSER) {
      const look = lookCloser(text, at);
      const taken = unitsTaken(key, k, look);
      if (taken < 0) return -1;
      k += taken;
      at += look.length;
    } else {
      at = wanted === NUMBER ? numberEnd(text, at) : afterUnit(key, k, text, at, unit);
      if (at < 0) return -1;
      k += 1;
    }
  }
  const isInsideWord = isWordUnit(key.units[key.to - 1] ?? 0) && isWordAt(text, at);
  return isInsideWord ? -1 : afterMarks(text, at);
}

/** The offset behind a unit of the text that is the one wanted, −1 where it is another. */
function afterUnit(key: Key, k: number, text: string, at: number, unit: number): number {
  if (unit !== smallUnit(key.units[k] ?? 0)) return -1;
  if (unit === SPACE) return afterSpaces(text, at);
  if (unit < LETTERS || key.rule === 'any') return at + 1;
  return caseHolds(key, k, cased[text.charCodeAt(at)] ?? 0) ? at + 1 : -1;
}

/** How many units of the key a code point of several letters, or of two units, stands for; −1 if for others. */
function unitsTaken(key: Key, k: number, look: CloserLook): number {
  if (look.class === 'separator') return key.units[k] === OTHER ? 1 : -1;
  for (let at = 0; at < look.folded.length; at += 1) {
    if (k + at >= key.to) return -1;
    if (look.folded.charCodeAt(at) !== smallUnit(key.units[k + at] ?? 0)) return -1;
    if (!caseHolds(key, k + at, look.cased.charCodeAt(at))) return -1;
  }
  return look.folded.length;
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
    if (unit !== SPACE && unit !== INVISIBLE && unit !== MARK) break;
    at += 1;
  }
  return at;
}

/** The offset behind the marks that belong to the character before; what nobody sees may stand between. */
function afterMarks(text: string, from: number): number {
  let end = from;
  let at = from;
  while (at < text.length) {
    const unit = foldedAt(text, at);
    const look = unit === CLOSER ? lookCloser(text, at) : undefined;
    if (unit >= SEPARATORS || look?.class === 'letter' || look?.class === 'separator') break;
    at += look?.length ?? 1;
    if (unit === MARK || look?.class === 'mark') end = at;
  }
  return end;
}
