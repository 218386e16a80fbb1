import { loadIndex } from '#matcher/form-index.ts';
import { type PackedRules, unpackRules } from '#matcher/packed-rules.ts';
import { createRecogniser, type Recogniser } from '#matcher/recognise.ts';

/** What `content-scripts/form-index.js` leaves for us: the compiled index (base64) and the rules that belong to it. */
interface ShippedIndex {
  readonly index: string;
  /** The packed rules as JSON: a string is read faster than a literal, and only where it is needed. */
  readonly rules: string;
}

declare global {
  var newsglossFormIndex: ShippedIndex | undefined;
}

/** The recogniser of the shipped glossary, and the subject of each entry. */
export interface ShippedGlossary {
  readonly recogniser: Recogniser;
  readonly subjects: ReadonlyMap<string, string>;
}

/**
 * Loads the index that the script before this one brought, step by step, with the page's own work
 * between the steps (`rest`); rejects where it is not there or not sound.
 */
export async function loadShipped(rest: () => Promise<void>): Promise<ShippedGlossary> {
  const shipped = globalThis.newsglossFormIndex;
  if (shipped === undefined) throw new Error('The form index did not arrive.');
  const index = loadIndex(decodeBase64(shipped.index));
  await rest();
  // Our own build wrote them, and the index beside them is checked: what is read here is what was compiled.
  const packed = JSON.parse(shipped.rules) as PackedRules;
  await rest();
  const rules = unpackRules(packed);
  await rest();
  const recogniser = createRecogniser(index, rules);
  await rest();
  const subjects = new Map(rules.entries.map(({ id, subject }) => [id, subject]));
  return { recogniser, subjects };
}

/** Not in every supported browser yet (Chrome 140, Firefox 133). */
interface Decoder {
  fromBase64?(text: string): Uint8Array<ArrayBuffer>;
}

/** Reads bytes out of base64. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const { fromBase64 } = Uint8Array as Decoder;
  if (fromBase64 !== undefined) return fromBase64.call(Uint8Array, text);
  return Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));
}
