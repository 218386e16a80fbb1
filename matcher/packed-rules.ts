import { createNumberWriter, type NumberWriter } from './digits.ts';
import { packConditions } from './packed-conditions.ts';
import type { EntryRule, FormUse, RuleLists } from './rules.ts';
import { keyTextOf, type Spelt } from './spelling.ts';

/** Goes up with every change of the packed rules' shape. */
export const RULES_FORMAT = 2;

/**
 * The rules as they travel to a page: plain JSON, most of it long strings that are read in one go.
 *
 * `uses`: what patterns stand for, as numbers (see `digits.ts`), entry by entry: its forms, then its
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

export const OWN = 1;
export const COMMON = 2;
export const CONDITIONAL = 4;
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
  const { forms, decoys, countries } = usesByOwner(rules);
  for (const entry of rules.entries.keys()) {
    const own = [...(forms[entry]?.values() ?? [])];
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

/** A form with the patterns that it stands as. */
interface Standing {
  readonly use: FormUse;
  readonly standsAs: number[];
}

/** Turns the lists around: by entry, its forms, each once, and its decoys; by country, its cues. */
function usesByOwner({ entries, uses }: RuleLists) {
  const forms = entries.map(() => new Map<string, Standing>());
  const decoys = entries.map((): number[] => []);
  const countries = new Map<string, number[]>();
  const addForm = (use: FormUse, pattern: number) => {
    const known = forms[use.entry];
    const key = JSON.stringify(use);
    const standing = known?.get(key) ?? { use, standsAs: [] };
    standing.standsAs.push(pattern);
    known?.set(key, standing);
  };
  for (const [pattern, use] of uses.flatMap((list, at) => list.map((one) => [at, one] as const))) {
    if (use.role === 'form') addForm(use, pattern);
    else if (use.role === 'decoy') decoys[use.entry]?.push(pattern);
    else countries.set(use.country, [...(countries.get(use.country) ?? []), pattern]);
  }
  return { forms, decoys, countries };
}
