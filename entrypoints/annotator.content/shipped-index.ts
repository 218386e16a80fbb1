import { loadIndex } from '#matcher/form-index.ts';
import { createRecogniser, type Recogniser } from '#matcher/recognise.ts';
import type { Rules } from '#matcher/rules.ts';

/** What `content-scripts/form-index.js` leaves for us: the compiled index (base64) and the rules that belong to it. */
interface ShippedIndex {
  readonly index: string;
  readonly rules: Rules;
}

declare global {
  var newsglossFormIndex: ShippedIndex | undefined;
}

/** The recogniser of the shipped glossary, and the subject of each entry. */
export interface ShippedGlossary {
  readonly recogniser: Recogniser;
  readonly subjects: ReadonlyMap<string, string>;
}

/** Loads the index that the script before this one brought; throws where it is not there or not sound. */
export function loadShipped(): ShippedGlossary {
  const shipped = globalThis.newsglossFormIndex;
  if (shipped === undefined) throw new Error('The form index did not arrive.');
  const recogniser = createRecogniser(loadIndex(decode(shipped.index)), shipped.rules);
  const subjects = new Map(shipped.rules.entries.map(({ id, subject }) => [id, subject]));
  return { recogniser, subjects };
}

/** Not in every supported browser yet (Chrome 140, Firefox 133). */
interface Decoder {
  fromBase64?(text: string): Uint8Array<ArrayBuffer>;
}

function decode(text: string): Uint8Array<ArrayBuffer> {
  const { fromBase64 } = Uint8Array as Decoder;
  if (fromBase64 !== undefined) return fromBase64.call(Uint8Array, text);
  return Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));
}
