import type { Kind } from '#matcher/rules/rules.ts';
import type { CaseRule } from '#matcher/scan/pattern.ts';
import type { EntrySource } from './schema.ts';

/** A form with every rule that an editor can give it. */
export type ConditionalForm = Exclude<EntrySource['forms'][number], string>;

/** The keys of a form that are conditions. */
const CONDITIONS = ['when', 'near', 'page', 'unless', 'country', 'dated'] as const;

/** Writes a form out: a plain string is a form without conditions. */
export function writtenOut(form: EntrySource['forms'][number]): ConditionalForm {
  return typeof form === 'string' ? { form } : form;
}

/**
 * The case rule of a form that says nothing: two capitals running, exact; a capital, `capital`; else any
 * case. Beside other words an abbreviation cannot be mistaken, and these follow a headline's style
 * ("UK parliament", "UK Parliament"): so a form of several words is only exact where each is capitals.
 */
export function defaultCase(form: string): CaseRule {
  if (!/\p{Lu}/u.test(form)) return 'any';
  const words = form.split(/\s+/u);
  return words.every((word) => /\p{Lu}\p{Lu}/u.test(word)) ? 'exact' : 'capital';
}

/** Whether a form counts wherever its letters stand. */
export function isUnconditional(form: ConditionalForm): boolean {
  return CONDITIONS.every((key) => form[key] === undefined);
}

/** The words of a form: runs of letters, digits and `#`. */
export function formWords(form: string): readonly string[] {
  return form.match(/[\p{L}\p{M}\p{N}#]+/gu) ?? [];
}

/** Kinds whose names have no plural in running text; a common noun among them ("by-election") has one. */
const WITHOUT_PLURAL: ReadonlySet<Kind> = new Set(['person', 'place', 'company', 'event']);
/** The head of a title or a body that others are "of": "chancellor of the exchequer", "Secretary of State". */
const HEAD = /^([\p{L}\p{M}’'-]+(?: [\p{L}\p{M}’'-]+)*?)( (?:of|for|to) .+)$/u;

/**
 * The plain plurals of a form; none where it has none.
 *
 * Its last word takes `s`, `es` after a hiss, `ies` for `y` after a consonant; in an office's name it
 * is the head that does ("Secretaries of State"). An abbreviation takes a small `s` ("MEPs"), and so
 * does the number of a make ("F-35s").
 */
export function pluralsOf(form: ConditionalForm, kind: Kind): readonly string[] {
  if (form.plural === false) return [];
  const noun = kind !== 'person' && !/\p{Lu}/u.test(form.form);
  if (form.plural !== true && WITHOUT_PLURAL.has(kind) && !noun) return [];
  const [, head, rest] = (kind === 'office' && HEAD.exec(form.form)) || [];
  const plural = head === undefined ? pluralOf(form.form, kind) : pluralOf(head, kind);
  return plural === undefined ? [] : [`${plural}${rest ?? ''}`];
}

function pluralOf(text: string, kind: Kind): string | undefined {
  if (kind === 'equipment' && /\d$/u.test(text)) return `${text}s`;
  if (!/\p{L}$/u.test(text) || /s$/i.test(text)) return undefined;
  if (/(?:x|z|ch|sh)$/.test(text)) return `${text}es`;
  if (/[^aeiou\P{L}]y$/u.test(text)) return `${text.slice(0, -1)}ies`;
  return `${text}s`;
}
