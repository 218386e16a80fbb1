import type { Pattern } from './pattern.ts';

/** An index cannot be read: it was cut short, spoilt, or made by another version. */
export class IndexError extends Error {
  override name = 'IndexError';
}

/** A compiled list of patterns, ready to scan with. */
export interface FormIndex {
  readonly patterns: readonly Pattern[];
}

/** Opens an index that `compileIndex` made; throws `IndexError` with what is wrong. */
export function loadIndex(bytes: Uint8Array): FormIndex {
  let patterns: unknown;
  try {
    patterns = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new IndexError('The index is cut short or spoilt.');
  }
  if (!Array.isArray(patterns)) throw new IndexError('The index holds no list of patterns.');
  return { patterns };
}
