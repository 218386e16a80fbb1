import type { Conditions, EntryRule, FormUse, PatternUse, Rules } from './rules.ts';

/**
 * The rules as they travel to a page: each form, condition and country once, uses as numbers.
 *
 * A page parses this at each load, and a third of the rules' size is three times the speed. Plain
 * JSON. `forms`: entry, flags (see `OWN`, `COMMON`), and the number of its conditions plus one, or 0;
 * `texts` has the forms' texts in the same order. `uses`: by pattern, one number or a list: 0 to
 * forms.length - 1 is a form, what follows a decoy of an entry, what follows that a country.
 */
export interface PackedRules {
  readonly version: number;
  readonly entries: readonly EntryRule[];
  readonly texts: readonly string[];
  readonly forms: readonly number[];
  readonly conditions: readonly Conditions[];
  readonly countries: readonly string[];
  readonly uses: readonly (number | readonly number[])[];
}

const OWN = 1;
const COMMON = 2;
/** How many numbers of `forms` make one form. */
const FORM_NUMBERS = 3;

/** Collects values that are alike under one number. */
function createNumbers<Value>(): { readonly values: Value[]; number(value: Value): number } {
  const values: Value[] = [];
  const numbers = new Map<string, number>();
  return {
    values,
    number(value) {
      const key = JSON.stringify(value);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, values.length);
      values.push(value);
      return values.length - 1;
    },
  };
}

/** Packs rules for the way to a page; `unpackRules` gives them back. */
export function packRules(rules: Rules): PackedRules {
  const forms = createNumbers<FormUse>();
  const conditions = createNumbers<Conditions>();
  const countries = createNumbers<string>();
  for (const use of rules.uses.flat()) {
    if (use.role === 'form') forms.number(use);
    else if (use.role === 'country') countries.number(use.country);
  }
  const decoysFrom = forms.values.length;
  const countriesFrom = decoysFrom + rules.entries.length;
  const numberOf = (use: PatternUse): number => {
    if (use.role === 'form') return forms.number(use);
    if (use.role === 'decoy') return decoysFrom + use.entry;
    return countriesFrom + countries.number(use.country);
  };
  const uses = rules.uses.map((list) => {
    const numbers = list.map(numberOf);
    return numbers.length === 1 ? (numbers[0] ?? 0) : numbers;
  });
  return {
    version: rules.version,
    entries: rules.entries,
    texts: forms.values.map(({ form }) => form),
    forms: forms.values.flatMap((use) => [
      use.entry,
      (use.own ? OWN : 0) | (use.common ? COMMON : 0),
      use.conditions === undefined ? 0 : conditions.number(use.conditions) + 1,
    ]),
    conditions: conditions.values,
    countries: countries.values,
    uses,
  };
}

/** Unpacks rules; uses that are alike are one object. */
export function unpackRules(packed: PackedRules): Rules {
  const { texts, forms, conditions, entries, countries } = packed;
  const uses: PatternUse[] = texts.map((form, at) => {
    const flags = forms[at * FORM_NUMBERS + 1] ?? 0;
    const condition = conditions[(forms[at * FORM_NUMBERS + 2] ?? 0) - 1];
    return {
      role: 'form',
      entry: forms[at * FORM_NUMBERS] ?? 0,
      form,
      own: (flags & OWN) !== 0,
      common: (flags & COMMON) !== 0,
      ...(condition === undefined ? {} : { conditions: condition }),
    };
  });
  for (const entry of entries.keys()) uses.push({ role: 'decoy', entry });
  for (const country of countries) uses.push({ role: 'country', country });
  // Most patterns have one use: its list is made once.
  const alone = uses.map((use) => [use]);
  const listOf = (numbers: number | readonly number[]): readonly PatternUse[] =>
    typeof numbers === 'number'
      ? (alone[numbers] ?? [])
      : numbers.flatMap((number) => alone[number] ?? []);
  return { version: packed.version, entries, uses: packed.uses.map(listOf) };
}
