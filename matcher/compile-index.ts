import type { Pattern } from './pattern.ts';
import { wordsOf } from './words.ts';

/** Compiles patterns to the bytes that `loadIndex` opens; throws where a pattern has no word, and names it. */
export function compileIndex(patterns: readonly Pattern[]): Uint8Array {
  patterns.forEach((pattern, number) => {
    if (wordsOf(pattern.text.replaceAll('#', '0')).length === 0) {
      throw new Error(`Pattern ${number} ("${pattern.text}") has no word in it.`);
    }
  });
  return new TextEncoder().encode(JSON.stringify(patterns));
}
