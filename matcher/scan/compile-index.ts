import type { FormIndex } from './form-index.ts';
import { writeIndex } from './index-file.ts';
import { layOut } from './lay-out.ts';
import type { Pattern } from './pattern.ts';
import { shapeOf } from './shape.ts';
import { spell } from './spelling.ts';
import { atOnce } from './steps.ts';

/**
 * Compiles patterns to the bytes that `loadIndex` opens; the same text may stand there twice.
 *
 * Throws where a pattern has no word in it, and names it.
 */
export function compileIndex(patterns: readonly Pattern[]): Uint8Array {
  return writeIndex(makeIndex(patterns));
}

/** Makes an index that is used where it is made; throws as `compileIndex` does. */
export function makeIndex(patterns: readonly Pattern[]): FormIndex {
  const spelt = spell(patterns);
  return atOnce(layOut(spelt, shapeOf(spelt)));
}
