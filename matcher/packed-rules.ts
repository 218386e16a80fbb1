import type { Conditions, EntryRule, FormUse, PatternUse, RuleLists, Rules } from './rules.ts';

/**
 * The rules as they travel to a page: each form, condition and country once, uses as numbers.
 *
 * Plain JSON, and little of it has to be read at once: an article asks for a few patterns of many, and
 * only these are unpacked. `conditions` are JSON by themselves. `forms`: entry, flags (see `OWN`, `COMMON`), and the number of its conditions plus one, or 0;
 * `texts` has the forms' texts in the same order. `uses`: by pattern, one number or a list: 0 to
 * forms.length - 1 is a form, what follows a decoy of an entry, what follows that a country.
 */
export interface PackedRules {
  readonly version: number;
  readonly entries: readonly EntryRule[];
  readonly texts: readonly string[];
  readonly forms: readonly number[];
  readonly conditions: readonly string[];
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

/** Packs rules for the way to a page; `openRules` opens them there. */
export function packRules(rules: RuleLists): PackedRules {
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
    conditions: conditions.values.map((one) => JSON.stringify(one)),
    countries: countries.values,
    uses,
  };
}

/** Opens packed rules: a pattern's uses are unpacked when they are first asked for, and kept. */
export function openRules(packed: PackedRules): Rules {
  const { entries, uses } = packed;
  const useOf = remembered((number) => unpackUse(packed, number));
  return {
    entries,
    usesOf: remembered((pattern) => [uses[pattern] ?? []].flat().map(useOf)),
    formsOf: (entry) =>
      packed.texts.filter((_text, at) => packed.forms[at * FORM_NUMBERS] === entry),
  };
}

function unpackUse(
  { texts, forms, conditions, entries, countries }: PackedRules,
  number: number,
): PatternUse {
  const form = texts[number];
  if (form === undefined) {
    const decoyOf = number - texts.length;
    return decoyOf < entries.length
      ? ({ role: 'decoy', entry: decoyOf } as const)
      : ({ role: 'country', country: countries[decoyOf - entries.length] ?? '' } as const);
  }
  const flags = forms[number * FORM_NUMBERS + 1] ?? 0;
  const condition = conditions[(forms[number * FORM_NUMBERS + 2] ?? 0) - 1];
  return {
    role: 'form',
    entry: forms[number * FORM_NUMBERS] ?? 0,
    form,
    own: (flags & OWN) !== 0,
    common: (flags & COMMON) !== 0,
    ...(condition === undefined ? {} : { conditions: JSON.parse(condition) as Conditions }),
  } as const;
}

/** Works out what belongs to a number once, when it is first asked for. */
function remembered<Value>(make: (number: number) => Value): (number: number) => Value {
  const known = new Map<number, Value>();
  return (number) => {
    const before = known.get(number);
    if (before !== undefined) return before;
    const value = make(number);
    known.set(number, value);
    return value;
  };
}
