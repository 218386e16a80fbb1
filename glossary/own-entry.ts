import type { Entry } from './entry.ts';
import { formWords } from './forms.ts';

/** The beginning of the id of every entry that the reader wrote; shipped ids have no colon. */
export const OWN = 'own:';

/** The subject under which the reader's own entries stand among the others. */
export const OWN_SUBJECT = 'own';

/** Limits of the reader's own entries, in UTF-16 code units and numbers: generous for a note, and no room for a book. */
export const OWN_LIMITS = {
  headword: 120,
  form: 120,
  forms: 20,
  text: 4000,
  entries: 2000,
} as const;

/** What lists, announcements and search read of a text, in UTF-16 code units. */
const OPENING = 240;

/** An entry that the reader wrote: plain text. `forms` are further ways to write the headword; moments are ms since 1970. */
export interface OwnEntry {
  readonly id: string;
  readonly headword: string;
  readonly forms: readonly string[];
  readonly text: string;
  readonly created: number;
  readonly changed: number;
}

/** What a reader types into the form; `forms` one a line. */
export interface OwnDraft {
  readonly headword: string;
  readonly forms: string;
  readonly text: string;
}

/** What an entry says, typed soundly. */
export type OwnContent = Pick<OwnEntry, 'headword' | 'forms' | 'text'>;

/** What is wrong with a draft; `form` is the form that it is about, `other` the headword of the entry that has it already. */
export interface OwnProblem {
  readonly what:
    | 'no-headword'
    | 'no-text'
    | 'long-headword'
    | 'long-text'
    | 'many-forms'
    | 'long-form'
    | 'common-form'
    | 'no-word'
    | 'taken';
  readonly form?: string;
  readonly other?: string;
}

/** Whether an id is of an entry that the reader wrote. */
export function isOwn(id: string): boolean {
  return id.startsWith(OWN);
}

/** Folds the white space of a name to single spaces, and takes what nobody sees out of it. */
export function trimName(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, (run) => (/[\p{Cc}\s]/u.test(run) ? ' ' : '')).trim();
}

/** Why a form cannot be looked for in a text; `undefined` where it can. */
export function formProblem(form: string): 'common-form' | 'no-word' | undefined {
  // A short word in small letters stands in every sentence.
  if (/^\p{Ll}{1,3}$/u.test(form)) return 'common-form';
  // A number sign stands for any number where forms are compiled.
  return form.includes('#') || formWords(form).length === 0 ? 'no-word' : undefined;
}

/** Reads what the reader typed; `others` are the reader's other entries, none of which may have the same form. */
export function readDraft(
  draft: OwnDraft,
  others: readonly OwnEntry[],
): { readonly content: OwnContent; readonly problems: readonly OwnProblem[] } {
  const headword = trimName(draft.headword);
  const lines = draft.forms.split(/[\r\n]+/u).map(trimName);
  const forms = [...new Set(lines)].filter((form) => form !== '' && form !== headword);
  const text = draft.text.replace(/\r\n?/gu, '\n').trim();
  const content: OwnContent = { headword, forms, text };
  const names = headword === '' ? forms : [headword, ...forms];
  const problems = [...sizeProblems(content), ...names.flatMap((name) => problemsOf(name, others))];
  return { content, problems };
}

function sizeProblems({ headword, forms, text }: OwnContent): readonly OwnProblem[] {
  const all: readonly (OwnProblem['what'] | false)[] = [
    headword === '' && 'no-headword',
    headword.length > OWN_LIMITS.headword && 'long-headword',
    text === '' && 'no-text',
    text.length > OWN_LIMITS.text && 'long-text',
    forms.length > OWN_LIMITS.forms && 'many-forms',
  ];
  const long = forms.filter((form) => form.length > OWN_LIMITS.form);
  return [
    ...all.flatMap((what) => (what === false ? [] : [{ what }])),
    ...long.map((form): OwnProblem => ({ what: 'long-form', form })),
  ];
}

function problemsOf(form: string, others: readonly OwnEntry[]): readonly OwnProblem[] {
  const what = formProblem(form);
  if (what !== undefined) return [{ what, form }];
  const taken = others.find((other) => hasForm(other, form));
  return taken === undefined ? [] : [{ what: 'taken', form, other: taken.headword }];
}

/** Whether an entry is written so, in letters of any case. */
export function hasForm({ headword, forms }: OwnEntry, form: string): boolean {
  const wanted = form.toLowerCase();
  return [headword, ...forms].some((one) => one.toLowerCase() === wanted);
}

/** The reader's entry in the shape of the others, for lists, search and card; `label` says whose it is. */
export function ownAsEntry({ id, headword, forms, text, changed }: OwnEntry, label: string): Entry {
  const opening = text.replace(/\s+/gu, ' ');
  return {
    own: true,
    id,
    subject: OWN_SUBJECT,
    headword,
    kind: 'concept',
    label,
    marks: 'always',
    forms,
    summary: opening.length > OPENING ? `${opening.slice(0, OPENING - 1).trimEnd()}…` : opening,
    body: text,
    facts: [],
    timeline: [],
    careers: [],
    knownUntil: new Date(changed).toISOString().slice(0, 10),
    views: [],
    confusedWith: [],
    seeAlso: [],
    sources: [],
  };
}
