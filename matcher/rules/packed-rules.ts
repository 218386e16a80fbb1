import { keyTextOf, type Spelt } from '#matcher/scan/spelling.ts';
import { packConditions } from './packed-conditions.ts';
import type { EntryRule, FormUse, RuleLists } from './rules.ts';
import { cuesByCountry, decoysByEntry, formsByEntry } from './uses-by-owner.ts';
import { createNumberWriter, type NumberWriter } from './vlq.ts';

/** Goes up with every change of the packed rules' shape. */
export const RULES_FORMAT = 3;

/**
 * The rules as they travel to a page: plain JSON, most of it long strings that are read in one go.
 *
 * `uses`: what patterns stand for, as numbers (see `vlq.ts`), entry by entry: its forms, then its
 * decoys, and behind all entries the countries. Lists have their length before them, patterns are
 * distances from the pattern before. A form: flags (`OWN`, `COMMON`, `CONDITIONAL`, `OTHER_TEXT`), the
 * distance to its conditions from those of the form before, its own pattern, its further ones.
 * `texts`: how the forms with the flag `OTHER_TEXT` are written; the others are as their pattern's key.
 * `conditions`: a line each, see `packConditions`. `names`: subjects, countries and languages.
 */
export interface PackedRules {
  readonly format: number;
  readonly entries: readonly EntryRule[];
  readonly uses: string;
  readonly texts: readonly string[];
  readonly conditions: string;
  readonly names: readonly string[];
}

/** A form's flag: it stands on its own. */
export const OWN = 1;
/** A form's flag: a single ordinary word. */
export const COMMON = 2;
/** A form's flag: it has conditions. */
export const CONDITIONAL = 4;
/** A form's flag: none of its patterns has a key that is its text. */
export const OTHER_TEXT = 8;

/** Collects texts, each under one number. */
function createNumbers() {
  const numbers = new Map<string, number>();
  return {
    number(text: string): number {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    },
    texts: () => [...numbers.keys()],
  };
}

/** Packs the rules of spelt patterns for the way to a page; `openRules` opens them there. */
export function packRules(rules: RuleLists, spelt: Spelt): PackedRules {
  const names = createNumbers();
  const conditions = createNumbers();
  const texts: string[] = [];
  const writer = createNumberWriter();
  const addPatterns = createPatternWriter(writer);
  let lastConditions = 0;
  const addForm = (use: FormUse, standsAs: readonly number[]) => {
    const own = standsAs.find((pattern) => keyTextOf(spelt, pattern) === use.form);
    const packed = use.conditions && packConditions(use.conditions, (name) => names.number(name));
    writer.add(flagsOf(use) | (own === undefined ? OTHER_TEXT : 0));
    if (packed !== undefined) {
      const number = conditions.number(packed);
      writer.addSigned(number - lastConditions);
      lastConditions = number;
    }
    if (own === undefined) texts.push(use.form);
    addPatterns(own === undefined ? standsAs : [own, ...standsAs.filter((one) => one !== own)]);
  };
  const forms = formsByEntry(rules);
  const decoys = decoysByEntry(rules);
  const countries = cuesByCountry(rules);
  for (const entry of rules.entries.keys()) {
    const own = forms[entry] ?? [];
    writer.add(own.length);
    for (const { use, standsAs } of own) addForm(use, standsAs);
    addPatterns(decoys[entry] ?? []);
  }
  writer.add(countries.size);
  for (const [country, cues] of countries) {
    writer.add(names.number(country));
    addPatterns(cues);
  }
  return {
    format: RULES_FORMAT,
    entries: rules.entries,
    uses: writer.text(),
    texts,
    conditions: conditions.texts().join('\n'),
    names: names.texts(),
  };
}

function flagsOf({ own, common, conditions }: FormUse): number {
  return (own ? OWN : 0) | (common ? COMMON : 0) | (conditions ? CONDITIONAL : 0);
}

function createPatternWriter(writer: NumberWriter): (patterns: readonly number[]) => void {
  let last = 0;
  return (patterns) => {
    writer.add(patterns.length);
    for (const pattern of patterns) {
      writer.addSigned(pattern - last);
      last = pattern;
    }
  };
}
