import {
  type ConditionalForm,
  defaultCase,
  formWords,
  isUnconditional,
  writtenOut,
} from '#glossary/forms.ts';
import { type Check, problemAt } from './check.ts';

/** Letters that belong to a number make a word of both ("10pc"), and no number sign is looked for in a word. */
const GLUED = /#\p{L}|\p{L}#/u;

/** A longer form stands in no text. */
const MOST_WORDS = 12;

/** Forms that are compared as the matcher compares them: no case, no diacritics, one kind of dash and apostrophe. */
export function foldedForm(form: string): string {
  return form
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‐-―−]/gu, '-')
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/\s+/gu, ' ')
    .toLowerCase();
}

/** What two forms must share to be rivals: their folded letters, and their capitals where these count. */
function claimOf(form: ConditionalForm): string {
  const exact = (form.case ?? defaultCase(form.form)) === 'exact';
  return `${foldedForm(form.form)} ${exact ? form.form : ''}`;
}

/** No two entries claim one form without a condition. */
export const rivalForms: Check = ({ entries }) => {
  const claims = new Map<string, string>();
  return entries
    .filter(({ value }) => value.marks !== 'never')
    .flatMap((file) =>
      file.value.forms.flatMap((written, at) => {
        const form = writtenOut(written);
        if (!isUnconditional(form)) return [];
        const claim = claimOf(form);
        const first = claims.get(claim) ?? file.id;
        claims.set(claim, first);
        if (first === file.id) return [];
        const message = `“${form.form}” is a form of ${first} too: give one of them a condition`;
        return [problemAt(file, ['forms', at], message)];
      }),
    );
};

/** Every form can stand in a text: it has a word, no more than a name may have, and no decoy that swallows it. */
export const possibleForms: Check = ({ entries }) =>
  entries.flatMap((file) => {
    // Letter case may be all that tells a decoy from a form ("CRaG", "CRAG").
    const decoys = new Set((file.value.decoys ?? []).map((decoy) => decoy.normalize()));
    return file.value.forms.flatMap((written, at) => {
      const message = impossible(writtenOut(written), decoys);
      return message === undefined ? [] : [problemAt(file, ['forms', at], message)];
    });
  });

function impossible(form: ConditionalForm, decoys: ReadonlySet<string>): string | undefined {
  const words = formWords(form.form);
  if (words.length === 0) return `“${form.form}” has no word: no text can contain it`;
  if (words.length > MOST_WORDS)
    return `“${form.form}” has ${words.length} words: no text will contain it`;
  if (/\s{2,}|^\s|\s$/u.test(form.form)) return `“${form.form}” has stray spaces`;
  const { near = [], page = [], unless = [] } = form;
  const glued = [form.form, ...near, ...page, ...unless].find((phrase) => GLUED.test(phrase));
  if (glued !== undefined) return `“${glued}” has a “#” in a word: it is no number there`;
  if (decoys.has(form.form.normalize()))
    return `“${form.form}” is a decoy of its own entry: it can never count`;
  const capital = /\p{Lu}/u.test(form.form);
  if (form.case === 'capital' && !capital)
    return `“${form.form}” has no capital, but asks for them: write "case: any"`;
  return undefined;
}

/** No ordinary word is a form without a condition. */
export const ordinaryWords: Check = ({ entries }, { commonWords }) =>
  entries.flatMap((file) =>
    file.value.forms.flatMap((written, at) => {
      const form = writtenOut(written);
      const words = formWords(form.form);
      if (file.value.marks === 'never' || words.length !== 1 || !isUnconditional(form)) return [];
      // Two capitals running are no ordinary word; everywhere else a capital may only begin a sentence.
      if (/\p{Lu}{2}/u.test(form.form) && form.case !== 'any') return [];
      return commonWords.has((words[0] ?? '').toLowerCase())
        ? [
            problemAt(
              file,
              ['forms', at],
              `“${form.form}” is an ordinary word: give it a condition (when, near, page)`,
            ),
          ]
        : [];
    }),
  );

/** The same form with the same conditions is written once. */
export const repeatedForms: Check = ({ entries }) =>
  entries.flatMap((file) => {
    const seen = new Set<string>();
    return file.value.forms.flatMap((written, at) => {
      const key = JSON.stringify(writtenOut(written));
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      return [problemAt(file, ['forms', at], `“${writtenOut(written).form}” stands here twice`)];
    });
  });
