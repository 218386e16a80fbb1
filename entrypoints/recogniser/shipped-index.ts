import type { OwnGlossary } from '#extension/messages.ts';
import { combineRecognisers } from '#matcher/recognise/combine.ts';
import { createRecogniser, type Recogniser } from '#matcher/recognise/recognise.ts';
import { openRules } from '#matcher/rules/open-rules.ts';
import type { PackedRules } from '#matcher/rules/packed-rules.ts';
import { loadIndex } from '#matcher/scan/form-index.ts';
import { type IndexText, openIndex } from '#matcher/scan/index-text.ts';
import type { Steps } from '#matcher/scan/steps.ts';

/** What `form-rules.js` leaves for us: the rules that belong to the form index, their entries as JSON. */
export interface ShippedRules extends Omit<PackedRules, 'entries'> {
  readonly entries: string;
}

declare global {
  /** What `form-index.js` leaves for us. */
  var newsglossFormIndex: IndexText | undefined;
  var newsglossFormRules: ShippedRules | undefined;
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
 * Loads the index that the scripts before this one brought, step by step, with the page's own work
 * between the steps (`rest`); rejects where it is not there or not sound.
 */
export async function loadShipped(rest: Rest): Promise<ShippedGlossary> {
  const { newsglossFormIndex: text, newsglossFormRules: packed } = globalThis;
  if (text === undefined || packed === undefined) throw new Error('The form index did not arrive.');
  globalThis.newsglossFormIndex = undefined;
  globalThis.newsglossFormRules = undefined;
  const index = await inSteps(openIndex(text), rest);
  // Our own build wrote them: what is read here is what was compiled.
  const entries = JSON.parse(packed.entries) as PackedRules['entries'];
  await rest();
  const rules = await inSteps(openRules({ ...packed, entries }, index), rest);
  const recogniser = createRecogniser(index, rules);
  const subjects = new Map(entries.map(({ id, subject }) => [id, subject]));
  const withOwn = (own: OwnGlossary) => combined(own, recogniser, rest);
  return { recogniser, subjects, withOwn };
}

/** Does a work step by step. */
async function inSteps<Result>(work: Steps<Result>, rest: Rest): Promise<Result> {
  for (;;) {
    const { done, value } = work.next();
    await rest();
    if (done) return value;
  }
}

async function combined(own: OwnGlossary, shipped: Recogniser, rest: Rest): Promise<Recogniser> {
  try {
    const index = loadIndex(decodeBase64(own.index));
    await rest();
    // Our own worker packed them, and the index beside them is checked.
    const packed = JSON.parse(own.rules) as PackedRules;
    const rules = await inSteps(openRules(packed, index), rest);
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
