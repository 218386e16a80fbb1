import { type Check, problemAt, readerTexts } from './check.ts';
import { foldedForm } from './forms.ts';

/** Names of people are spelt as their headwords spell them, marks and all. */
export const names: Check = ({ entries }) => {
  const spelt = new Map<string, string>();
  for (const { value } of entries) {
    if (value.kind !== 'person') continue;
    // A first name is borne by others, who spell it otherwise.
    for (const word of value.headword.split(' ').slice(1)) {
      if (/\P{ASCII}/u.test(word)) spelt.set(foldedForm(word), word);
    }
  }
  return entries.flatMap((file) =>
    readerTexts(file).flatMap(({ path, text }) =>
      (text.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []).flatMap((word) => {
        const right = spelt.get(foldedForm(word));
        return right !== undefined && right.normalize() !== word.normalize()
          ? [problemAt(file, path, `${word} is spelt ${right}`)]
          : [];
      }),
    ),
  );
};
