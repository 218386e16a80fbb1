import {
  type Conditions,
  type EntryRule,
  type FormUse,
  type HolderRule,
  listRules,
  type Operand,
  type PatternUse,
  type RuleLists,
  type Rules,
} from '#matcher/rules/rules.ts';
import type { Pattern } from '#matcher/scan/pattern.ts';
import { countryCues } from './countries.ts';
import {
  type ConditionalForm,
  defaultCase,
  formWords,
  isUnconditional,
  pluralsOf,
  writtenOut,
} from './forms.ts';
import type { EntrySource, OfficeSource } from './schema.ts';

/** The version of the rules' shape; an index of another version is refused. */
export const RULES_VERSION = 1;

/** Surnames that are months. */
const MONTHS: ReadonlySet<string> = new Set(['March', 'April', 'May', 'June', 'August']);

/** An entry with its id and subject, as its file gives them. */
export interface NamedEntry {
  readonly id: string;
  readonly subject: string;
  readonly value: EntrySource;
}

/** An office with its id. */
export interface NamedOffice {
  readonly id: string;
  readonly value: OfficeSource;
}

/** Collects patterns, each once, with what they stand for. */
interface PatternTable {
  readonly patterns: Pattern[];
  readonly uses: PatternUse[][];
  number(pattern: Pattern): number;
  use(pattern: Pattern, use: PatternUse): void;
}

function createPatternTable(): PatternTable {
  const patterns: Pattern[] = [];
  const uses: PatternUse[][] = [];
  const numbers = new Map<string, number>();
  const number = (pattern: Pattern): number => {
    const key = `${pattern.case} ${pattern.text}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, patterns.length);
    patterns.push(pattern);
    uses.push([]);
    return patterns.length - 1;
  };
  return {
    patterns,
    uses,
    number,
    use: (pattern, use) => uses[number(pattern)]?.push(use),
  };
}

/**
 * Compiles entries and offices into the patterns to look for and the rules that decide about them.
 *
 * `commonWords` are ordinary words in lower case: a form that is one of them proves nothing by a
 * capital where every word has one. Entries that are searchable only give no forms, but conditions
 * may still ask for them. The entries' order is their number in the rules.
 */
export function compileRules(
  entries: readonly NamedEntry[],
  offices: readonly NamedOffice[],
  commonWords: ReadonlySet<string>,
): { readonly patterns: readonly Pattern[]; readonly rules: Rules & RuleLists } {
  const table = createPatternTable();
  const numbers = new Map(entries.map((entry, number) => [entry.id, number]));
  const headwords = new Map(entries.map((entry) => [entry.id, entry.value.headword]));
  const rules = entries.map((entry, number) => {
    for (const form of entry.value.forms) {
      addForm(table, writtenOut(form), number, entry.value, numbers, commonWords);
    }
    for (const decoy of entry.value.decoys ?? []) {
      table.use({ text: decoy, case: defaultCase(decoy) }, { role: 'decoy', entry: number });
    }
    const office = offices.find((one) => one.id === entry.value.office);
    const holders = office && holderRules(office.value, table, numbers, headwords);
    return entryRule(entry, holders, nounsOf(entry.value, table));
  });
  for (const cue of countryCues()) {
    table.use(cue.pattern, { role: 'country', country: cue.country });
  }
  return {
    patterns: table.patterns,
    rules: listRules({ version: RULES_VERSION, entries: rules, uses: table.uses }),
  };
}

function entryRule(
  entry: NamedEntry,
  holders: readonly HolderRule[] | undefined,
  nouns: readonly number[],
): EntryRule {
  const { kind, marks, country } = entry.value;
  return {
    id: entry.id,
    kind,
    marks,
    subject: entry.subject,
    ...(country === undefined ? {} : { country }),
    ...(holders === undefined ? {} : { holders }),
    ...(nouns.length === 0 ? {} : { nouns }),
  };
}

/** Nouns whose bearers follow one another: after "a Labour government", "the government" is still the country's. */
const SUCCEEDED = new Set(['government', 'administration']);

/** The nouns that a body's short forms are, with an article: "the Council". */
function nounsOf({ kind, forms }: EntrySource, table: PatternTable): readonly number[] {
  if (kind !== 'institution') return [];
  const nouns = forms.flatMap((form) => /^the (\p{L}+)$/iu.exec(writtenOut(form).form)?.[1] ?? []);
  return [...new Set(nouns.map((noun) => noun.toLowerCase()))]
    .filter((noun) => !SUCCEEDED.has(noun) && !noun.endsWith('s'))
    .map((text) => table.number({ text, case: 'any' }));
}

function addForm(
  table: PatternTable,
  form: ConditionalForm,
  entry: number,
  source: EntrySource,
  numbers: ReadonlyMap<string, number>,
  commonWords: ReadonlySet<string>,
): void {
  const rule = form.case ?? defaultCase(form.form);
  const conditions = compileConditions(form, table, numbers);
  const use: FormUse = {
    role: 'form',
    entry,
    form: form.form,
    own: form.when !== 'introduced',
    common: isCommonWord(form.form, commonWords),
    ...(conditions === undefined ? {} : { conditions }),
  };
  table.use({ text: form.form, case: rule }, use);
  // An abbreviation's plural keeps its capitals and takes a small s, which `exact` asks for as well.
  for (const plural of pluralsOf(form, source.kind)) table.use({ text: plural, case: rule }, use);
}

/** Whether a form is one word that a dictionary lists. */
function isCommonWord(form: string, commonWords: ReadonlySet<string>): boolean {
  const words = formWords(form);
  return words.length === 1 && commonWords.has((words[0] ?? '').toLowerCase());
}

function compileConditions(
  form: ConditionalForm,
  table: PatternTable,
  numbers: ReadonlyMap<string, number>,
): Conditions | undefined {
  if (isUnconditional(form) && form.lang === undefined) return undefined;
  const operands = (list: readonly string[]): readonly Operand[] =>
    list.map((text) => operand(text, table, numbers));
  return {
    ...(form.when === undefined ? {} : { when: form.when }),
    ...(form.near === undefined ? {} : { near: operands(form.near) }),
    ...(form.page === undefined ? {} : { page: operands(form.page) }),
    ...(form.unless === undefined ? {} : { unless: operands(form.unless) }),
    ...(form.country === undefined ? {} : { country: form.country }),
    ...(form.lang === undefined ? {} : { lang: form.lang }),
    ...(form.dated === undefined ? {} : { dated: form.dated }),
  };
}

const HOLDERS = '@holders';
const LIST = '@list';

/** The subject that a condition asks for ("@eu-law"), if it asks for one. */
export function subjectOf(operand: string): string | undefined {
  const isOther = operand === HOLDERS || operand === LIST || countryOf(operand) !== undefined;
  return operand.startsWith('@') && !isOther ? operand.slice(1) : undefined;
}

/** The country that a condition asks for ("@IE"), if it asks for one. */
function countryOf(operand: string): string | undefined {
  return /^@([A-Z]{2})$/u.exec(operand)?.[1];
}

function operand(text: string, table: PatternTable, numbers: ReadonlyMap<string, number>): Operand {
  if (text === HOLDERS || text === LIST) return text;
  const country = countryOf(text);
  if (country !== undefined) return { country };
  const subject = subjectOf(text);
  if (subject !== undefined) return { subject };
  const entry = numbers.get(text);
  return entry === undefined
    ? { pattern: table.number({ text, case: defaultCase(text) }) }
    : { entry };
}

function holderRules(
  office: OfficeSource,
  table: PatternTable,
  numbers: ReadonlyMap<string, number>,
  headwords: ReadonlyMap<string, string>,
): readonly HolderRule[] {
  return office.holders.map((holder) => {
    const entry = numbers.get(holder.who);
    const name = headwords.get(holder.who) ?? holder.who;
    const last = name.split(' ').at(-1) ?? name;
    // A month in the text is no holder ("she became prime minister in May").
    const surname = MONTHS.has(last) ? name : last;
    const patterns = [...new Set([name, surname])].map((text) =>
      table.number({ text, case: 'capital' }),
    );
    return {
      ...(entry === undefined ? {} : { entry }),
      patterns,
      from: holder.from,
      ...(holder.to === undefined ? {} : { to: holder.to }),
    };
  });
}
