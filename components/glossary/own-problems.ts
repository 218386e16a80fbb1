import type { Say } from '#components/panel/say.ts';
import { OWN_LIMITS, type OwnProblem } from '#glossary/own-entry.ts';

/** Why an entry of the reader's own was not kept: what was typed, the room there is, another window, or the browser in its own words. */
export type OwnTrouble =
  | OwnProblem
  | { readonly what: 'full' | 'changed-elsewhere' }
  | { readonly what: 'refused'; readonly words: string };

/** Says in a sentence why an entry was not kept, and what to do; `length` is that of the text as it was typed. */
export function troubleWords(trouble: OwnTrouble, length: number, { t, locale }: Say): string {
  const number = (value: number) => value.toLocaleString(locale);
  switch (trouble.what) {
    case 'no-headword':
      return t('ownProblemNoHeadword');
    case 'no-text':
      return t('ownProblemNoText');
    case 'long-headword':
      return t('ownProblemLongHeadword', number(OWN_LIMITS.headword));
    case 'long-text':
      return t('ownProblemLongText', number(OWN_LIMITS.text), number(length));
    case 'many-forms':
      return t('ownProblemManyForms', number(OWN_LIMITS.forms));
    case 'full':
      return t('ownProblemFull', number(OWN_LIMITS.entries));
    case 'changed-elsewhere':
      return t('ownProblemElsewhere');
    case 'refused':
      return t('ownProblemRefused', trouble.words);
    default:
      return formTrouble(trouble, t);
  }
}

function formTrouble({ what, form = '', other = '' }: OwnProblem, t: Say['t']): string {
  switch (what) {
    case 'long-form':
      return t('ownProblemLongForm', form, String(OWN_LIMITS.form));
    case 'taken':
      return t('ownProblemTaken', form, other);
    case 'common-form':
      return t('ownProblemCommonForm', form);
    default:
      return t('ownProblemNoWord', form);
  }
}
