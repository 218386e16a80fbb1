import type { OwnGlossary } from '#extension/messages.ts';
import { combineRecognisers } from '#matcher/combine.ts';
import { loadIndex } from '#matcher/form-index.ts';
import { openRules, type PackedRules } from '#matcher/packed-rules.ts';
import { createRecogniser, type Recogniser } from '#matcher/recognise.ts';

/** What `form-index.js` leaves for us: the compiled index (base64) and the rules that belong to it. */
interface ShippedIndex {
  readonly index: string;
  /** The packed rules as JSON: a string is read faster than a literal, and only where it is needed. */
  readonly rules: string;
}

declare global {
  var newsglossFormIndex: ShippedIndex | undefined;
}

/** Lets the page work between two steps. */
export type Rest = () => Promise<void>;

/** The shipped glossary, as a page recognises it. */
export interface ShippedGlossary {
  readonly recogniser: Recogniser;
  /** The subject of each entry. */
  readonly subjects: ReadonlyMap<string, string>;
  /** The recogniser of these own entries and the shipped ones; of the shipped ones alone where an own index is spoilt. */
  withOwn(own: OwnGlossary, rest: Rest): Promise<Recogniser>;
}

/**
 * Loads the index that the script before this one brought, step by step, with the page's own work
 * between the steps (`rest`); rejects where it is not there or not sound.
 */
export async function loadShipped(rest: Rest): Promise<ShippedGlossary> {
  const shipped = globalThis.newsglossFormIndex;
  if (shipped === undefined) throw new Error('The form index did not arrive.');
  globalThis.newsglossFormIndex = undefined;
  const index = loadIndex(decodeBase64(shipped.index));
  await rest();
  // Our own build wrote them, and the index beside them is checked: what is read here is what was compiled.
  const rules = openRules(JSON.parse(shipped.rules) as PackedRules);
  const recogniser = createRecogniser(index, rules);
  await rest();
  const subjects = new Map(rules.entries.map(({ id, subject }) => [id, subject]));
  const withOwn = (own: OwnGlossary) => combined(own, recogniser, rest);
  return { recogniser, subjects, withOwn };
}

async function combined(own: OwnGlossary, shipped: Recogniser, rest: Rest): Promise<Recogniser> {
  try {
    const index = loadIndex(decodeBase64(own.index));
    await rest();
    // Our own worker packed them, and the index beside them is checked.
    const rules = openRules(JSON.parse(own.rules) as PackedRules);
    return combineRecognisers(createRecogniser(index, rules), shipped);
  } catch {
    return shipped;
  }
}

/** Not in every supported browser yet (Chrome 140, Firefox 133). */
interface Decoder {
  fromBase64?(text: string): Uint8Array<ArrayBuffer>;
}

/** Reads bytes out of base64. */
function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const { fromBase64 } = Uint8Array as Decoder;
  if (fromBase64 !== undefined) return fromBase64.call(Uint8Array, text);
  return Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));
}
