import { type PackedRules, packRules } from '#matcher/rules/packed-rules.ts';
import type { FormUse, RuleLists } from '#matcher/rules/rules.ts';
import { makeIndex } from '#matcher/scan/compile-index.ts';
import { writeIndex } from '#matcher/scan/index-file.ts';
import type { Pattern } from '#matcher/scan/pattern.ts';
import { RULES_VERSION } from './compile-rules.ts';
import { defaultCase, pluralsOf } from './forms.ts';
import { formProblem, OWN_SUBJECT, type OwnEntry } from './own-entry.ts';

type Table = Map<string, { readonly pattern: Pattern; readonly uses: FormUse[] }>;

/**
 * Compiles the reader's own entries to an index and packed rules, as a page loads them.
 *
 * Their forms have no conditions: the reader's word is enough. What cannot be looked for (see
 * `formProblem`) is left out; where nothing is left, there is no index.
 */
export function compileOwn(
  entries: readonly OwnEntry[],
): { readonly index: Uint8Array; readonly rules: PackedRules } | undefined {
  const table: Table = new Map();
  for (const [number, { headword, forms }] of entries.entries()) {
    for (const form of new Set([headword, ...forms])) {
      if (formProblem(form) === undefined) addForm(table, form, number);
    }
  }
  if (table.size === 0) return undefined;
  const rows = [...table.values()];
  const index = makeIndex(rows.map(({ pattern }) => pattern));
  const rules: RuleLists = {
    version: RULES_VERSION,
    entries: entries.map(({ id }) => {
      return { id, kind: 'concept', marks: 'always', subject: OWN_SUBJECT };
    }),
    uses: rows.map(({ uses }) => uses),
  };
  return { index: writeIndex(index), rules: packRules(rules, index) };
}

/** Adds a form of an entry with its plurals; the same pattern may be of several entries, once of each. */
function addForm(table: Table, form: string, entry: number): void {
  const use: FormUse = { role: 'form', entry, form, own: true, common: false };
  const rule = defaultCase(form);
  for (const text of [form, ...pluralsOf({ form }, 'concept')]) {
    const key = `${rule} ${text}`;
    const known = table.get(key) ?? { pattern: { text, case: rule }, uses: [] };
    table.set(key, known);
    if (!known.uses.some((other) => other.entry === entry)) known.uses.push(use);
  }
}
