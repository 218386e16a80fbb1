import { keyTextOf, type Spelt } from '#matcher/scan/spelling.ts';
import type { Steps } from '#matcher/scan/steps.ts';
import { readConditions } from './packed-conditions.ts';
import {
  COMMON,
  CONDITIONAL,
  OTHER_TEXT,
  OWN,
  type PackedRules,
  RULES_FORMAT,
} from './packed-rules.ts';
import type { FormUse, PatternUse, Rules } from './rules.ts';
import { createNumberReader, type NumberReader } from './vlq.ts';

/** So many entries are opened in one step: half a millisecond, or two on a slow machine. */
const ENTRIES_A_STEP = 100;

/** A form as it travels: its text is that of a pattern, or written out. */
interface PackedForm {
  readonly entry: number;
  readonly flags: number;
  readonly conditions: number;
  readonly text: number | string;
}

/**
 * What patterns stand for, as numbers: 0 and above a form; −1 − n the decoy of entry n, and below
 * these, in the same way, the countries.
 */
interface Uses {
  readonly forms: PackedForm[];
  /** The number of the first form of each entry, and where the next one's would be. */
  readonly firstForms: number[];
  readonly countries: string[];
  readonly byPattern: number[][];
}

/**
 * Opens packed rules, step by step: who uses which pattern is read at once, forms and their conditions
 * only when an article first asks for them, and then they are kept.
 *
 * Throws where they are of another format or spoilt.
 */
export function* openRules(packed: PackedRules, spelt: Spelt): Steps<Rules> {
  const { entries, format, names } = packed;
  if (format !== RULES_FORMAT) {
    throw new Error(`The rules have format ${format}; this matcher reads ${RULES_FORMAT}.`);
  }
  const uses = yield* readUses(packed);
  const conditions = packed.conditions.split('\n');
  const { forms, firstForms } = uses;
  const textOf = ({ text }: PackedForm) =>
    typeof text === 'string' ? text : keyTextOf(spelt, text);
  const formUse = (form: PackedForm): FormUse => ({
    role: 'form',
    entry: form.entry,
    form: textOf(form),
    own: (form.flags & OWN) !== 0,
    common: (form.flags & COMMON) !== 0,
    ...(form.flags & CONDITIONAL
      ? { conditions: readConditions(conditions[form.conditions] ?? '', names) }
      : {}),
  });
  const useOf = remembered((number): PatternUse => {
    const form = forms[number];
    if (form) return formUse(form);
    const entry = -1 - number;
    if (entry < entries.length) return { role: 'decoy', entry };
    return { role: 'country', country: uses.countries[entry - entries.length] ?? '' };
  });
  return {
    entries,
    usesOf: remembered((pattern) => (uses.byPattern[pattern] ?? []).map(useOf)),
    formsOf: (entry) => forms.slice(firstForms[entry], firstForms[entry + 1]).map(textOf),
  };
}

/** Reads what `packRules` wrote. */
function* readUses(packed: PackedRules): Steps<Uses> {
  const { entries, names } = packed;
  const reader = createNumberReader(packed.uses);
  const uses: Uses = { forms: [], firstForms: [], countries: [], byPattern: [] };
  const readPatterns = createPatternReader(reader, uses.byPattern);
  const readForm = createFormReader(reader, packed.texts);
  for (const entry of entries.keys()) {
    if (entry % ENTRIES_A_STEP === 0) yield;
    uses.firstForms.push(uses.forms.length);
    for (let left = reader.next(); left > 0; left -= 1) {
      const form = readForm(entry);
      const own = readPatterns(uses.forms.length);
      uses.forms.push({ ...form, text: form.text ?? own });
    }
    readPatterns(-1 - entry);
  }
  uses.firstForms.push(uses.forms.length);
  for (let left = reader.next(); left > 0; left -= 1) {
    const country = names[reader.next()] ?? '';
    readPatterns(-1 - entries.length - uses.countries.length);
    uses.countries.push(country);
  }
  return uses;
}

/** Reads lists of patterns and enters what stands for each; gives the first of a list. */
function createPatternReader(reader: NumberReader, byPattern: number[][]) {
  let pattern = 0;
  return (use: number): number => {
    let first = -1;
    for (let left = reader.next(); left > 0; left -= 1) {
      pattern += reader.nextSigned();
      const uses = byPattern[pattern];
      if (uses) uses.push(use);
      else byPattern[pattern] = [use];
      if (first < 0) first = pattern;
    }
    return first;
  };
}

function createFormReader(reader: NumberReader, texts: readonly string[]) {
  let conditions = 0;
  let others = 0;
  return (entry: number) => {
    const flags = reader.next();
    if (flags & CONDITIONAL) conditions += reader.nextSigned();
    const text = flags & OTHER_TEXT ? texts[others] : undefined;
    if (flags & OTHER_TEXT) others += 1;
    return { entry, flags, conditions, text };
  };
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
