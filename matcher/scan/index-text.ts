import { type FormIndex, IndexError, VERSION } from './form-index.ts';
import { END_OF_KEY, keyText } from './key.ts';
import { layOut } from './lay-out.ts';
import { CASE_RULES } from './pattern.ts';
import { type Shape, shapeOf } from './shape.ts';
import { countOf, headOf, keyAt, ruleOf, type Spelt } from './spelling.ts';
import type { Steps } from './steps.ts';

/**
 * An index as text, to travel in a script: all that cannot be worked out of the rest. The tables are
 * laid out where it is opened: hashes are the better part of an index, and do not compress.
 *
 * `shared`: how many units each key shares with the one before, as a character from "0" on. `rests`:
 * what follows of each key, as characters (see `Spelt`). `caseRules`: a digit a pattern.
 */
export interface IndexText {
  readonly version: number;
  readonly shape: Shape;
  readonly shared: string;
  readonly rests: string;
  readonly caseRules: string;
}

/** `END_OF_KEY` as a character. */
const END = keyText([END_OF_KEY]);
const DIGIT_ZERO = 48;
/** The most that a key may share: up to here the characters are ASCII. */
const MOST_SHARED = 63;
/** Less than this is not worth its character: what compresses the script does better. */
const LEAST_SHARED = 3;

/** So many keys are read in one step: half a millisecond, or two on a slow machine. */
const KEYS_A_STEP = 2000;

/** Writes an index as text. */
export function indexText(spelt: Spelt): IndexText {
  let shared = '';
  let rests = '';
  let before: readonly number[] = [];
  let caseRules = '';
  for (let pattern = 0; pattern < countOf(spelt); pattern += 1) {
    const key = [...keyAt(spelt, pattern), END_OF_KEY];
    const differs = key.findIndex((unit, at) => unit !== before[at] || at === MOST_SHARED);
    const same = differs < LEAST_SHARED ? 0 : differs;
    shared += String.fromCharCode(DIGIT_ZERO + same);
    rests += keyText(key.slice(same));
    caseRules += CASE_RULES.indexOf(ruleOf(spelt.heads[pattern * 2] ?? 0));
    before = key;
  }
  return { version: VERSION, shape: shapeOf(spelt), shared, rests, caseRules };
}

/** Opens an index that travelled as text, step by step; throws `IndexError` where it is of another version or cut short. */
export function* openIndex(text: IndexText): Steps<FormIndex> {
  if (text.version !== VERSION) {
    throw new IndexError(
      `The form index has version ${text.version}; this matcher reads ${VERSION}.`,
    );
  }
  const shared = readDigits(text.shared);
  const caseRules = readDigits(text.caseRules);
  if (shared.length !== caseRules.length) {
    throw new IndexError(`The form index has ${shared.length} patterns of ${caseRules.length}.`);
  }
  return yield* layOut(yield* readKeys(text.rests, shared, caseRules), text.shape);
}

function readDigits(text: string): Uint8Array {
  const digits = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) digits[at] = text.charCodeAt(at) - DIGIT_ZERO;
  return digits;
}

function* readKeys(rests: string, shared: Uint8Array, caseRules: Uint8Array): Steps<Spelt> {
  const keys = new Uint16Array(shared.reduce((sum, units) => sum + units, rests.length));
  const heads = new Uint32Array(shared.length * 2);
  let from = 0;
  let begin = 0;
  let before = 0;
  for (const [pattern, same] of shared.entries()) {
    if (pattern % KEYS_A_STEP === 0) yield;
    keys.copyWithin(begin, before, before + same);
    const length = rests.indexOf(END, from) + 1 - from;
    if (length <= 0) {
      throw new IndexError(`The form index has ${pattern} patterns of ${shared.length}.`);
    }
    for (let at = 0; at < length; at += 1) keys[begin + same + at] = rests.charCodeAt(from + at);
    heads[pattern * 2] = headOf(begin, caseRules[pattern] ?? 0);
    from += length;
    before = begin;
    begin += same + length;
  }
  if (from < rests.length) {
    throw new IndexError(`The form index goes on behind its ${shared.length} patterns.`);
  }
  return { keys, heads };
}
