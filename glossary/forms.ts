import type { CaseRule } from '#matcher/pattern.ts';
import type { Kind } from '#matcher/rules.ts';
import type { EntrySource } from './schema.ts';

/** A form with every rule that an editor can give it. */
export type ConditionalForm = Exclude<EntrySource['forms'][number], string>;

/** The keys of a form that are conditions. */
const CONDITIONS = ['when', 'near', 'page', 'unless', 'country'] as const;

/** Writes a form out: a plain string is a form without conditions. */
export function writtenOut(form: EntrySource['forms'][number]): ConditionalForm {
  return typeof form === 'string' ? { form } : form;
}

/** The case rule of a form that says nothing: two capitals running, exact; a capital, `capital`; else any case. */
export function defaultCase(form: string): CaseRule {
  if (/\p{Lu}\p{Lu}/u.test(form)) return 'exact';
  return /\p{Lu}/u.test(form) ? 'capital' : 'any';
}

/** Whether a form counts wherever its letters stand. */
export function isUnconditional(form: ConditionalForm): boolean {
  return CONDITIONS.every((key) => form[key] === undefined);
}

/** The words of a form: runs of letters, digits and `#`. */
export function formWords(form: string): readonly string[] {
  return form.match(/[\p{L}\p{M}\p{N}#]+/gu) ?? [];
}

/** Kinds whose names have no plural in running text. */
const WITHOUT_PLURAL: ReadonlySet<Kind> = new Set(['person', 'place', 'company', 'event']);

/**
 * The plain plural of a form, or nothing where its last word has none.
 *
 * Only the last word changes: `s`, `es` after a hiss, `ies` for `y` after a consonant. An abbreviation
 * takes a small `s` ("MEPs").
 */
export function pluralOf(form: ConditionalForm, kind: Kind): string | undefined {
  if (form.plural === false) return undefined;
  if (form.plural !== true && WITHOUT_PLURAL.has(kind)) return undefined;
  const text = form.form;
  if (!/\p{L}$/u.test(text) || /s$/i.test(text)) return undefined;
  if (/(?:x|z|ch|sh)$/.test(text)) return `${text}es`;
  if (/[^aeiou\P{L}]y$/u.test(text)) return `${text.slice(0, -1)}ies`;
  return `${text}s`;
}
