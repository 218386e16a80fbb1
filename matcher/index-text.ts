import { type FormIndex, IndexError, VERSION } from './form-index.ts';
import { END_OF_KEY, keyText } from './key.ts';
import { layOut } from './lay-out.ts';
import { type Shape, shapeOf } from './shape.ts';
import type { Spelt } from './spelling.ts';

/**
 * An index as text, to travel in a script: all that cannot be worked out of the rest.
 *
 * `keys`: see `Spelt`, as characters. `caseRules`: a digit a pattern. The tables are laid out where it
 * is opened: hashes are the better part of an index, and do not compress.
 */
export interface IndexText {
  readonly version: number;
  readonly shape: Shape;
  readonly keys: string;
  readonly caseRules: string;
}

/** So many units of keys are read in one step: a third of a millisecond, or one on a slow machine. */
const UNITS_A_STEP = 2 ** 15;
const DIGIT_ZERO = 48;

/** Writes an index as text. */
export function indexText(spelt: Spelt): IndexText {
  const { keys, caseRules } = spelt;
  return {
    version: VERSION,
    shape: shapeOf(spelt),
    keys: Array.from(keys, (unit) => keyText([unit])).join(''),
    caseRules: caseRules.join(''),
  };
}

/** Opens an index that travelled as text, step by step; throws `IndexError` where it is of another version or cut short. */
export function* openIndex(text: IndexText): Generator<undefined, FormIndex> {
  if (text.version !== VERSION) {
    throw new IndexError(
      `The form index has version ${text.version}; this matcher reads ${VERSION}.`,
    );
  }
  return yield* layOut(yield* readSpelt(text), text.shape);
}

function* readSpelt({ keys: text, caseRules: digits }: IndexText): Generator<undefined, Spelt> {
  const keys = new Uint16Array(text.length);
  const begins = new Uint32Array(digits.length + 1);
  let read = 0;
  for (let from = 0; from < text.length; from += UNITS_A_STEP) {
    read = readUnits(text, from, Math.min(text.length, from + UNITS_A_STEP), keys, begins, read);
    yield;
  }
  if (read !== digits.length || begins[read] !== text.length) {
    throw new IndexError(`The form index has ${read} patterns of ${digits.length}.`);
  }
  const caseRules = Uint8Array.from(digits, (digit) => digit.charCodeAt(0) - DIGIT_ZERO);
  yield;
  return { keys, begins, caseRules };
}

/** Reads units, and counts on from `read` the keys that end among them. */
function readUnits(
  text: string,
  from: number,
  to: number,
  keys: Uint16Array,
  begins: Uint32Array,
  read: number,
): number {
  let count = read;
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    keys[at] = unit;
    if (unit !== END_OF_KEY) continue;
    count += 1;
    begins[count] = at + 1;
  }
  return count;
}
