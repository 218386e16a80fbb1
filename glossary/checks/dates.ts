import type { GlossaryFiles } from '#glossary/compile.ts';
import { writtenOut } from '#glossary/forms.ts';
import type { KeyPath } from '#glossary/source-file.ts';
import { type Check, problemAt } from './check.ts';

/** Nothing is dated after today, and what has an order is in it. */
export const dates: Check = ({ entries, offices }, { today }) => [
  ...entries.flatMap((file) => {
    const { timeline = [], sources } = file.value;
    const dated: readonly { readonly path: KeyPath; readonly date: string | undefined }[] = [
      { path: ['known-until'], date: file.value['known-until'] },
      ...sources.map(({ date }, at) => ({ path: ['sources', at, 'date'], date })),
    ];
    const future = dated.flatMap(({ path, date }) =>
      date !== undefined && date > today ? [problemAt(file, path, `${date} is in the future`)] : [],
    );
    const order = timeline.flatMap(({ date }, at) => {
      const before = timeline[at - 1]?.date;
      return before !== undefined && before >= date
        ? [
            problemAt(
              file,
              ['timeline', at, 'date'],
              `${date} stands after ${before}: oldest first, one line a day`,
            ),
          ]
        : [];
    });
    const late = timeline.flatMap(({ date }, at) =>
      date > file.value['known-until']
        ? [
            problemAt(
              file,
              ['timeline', at, 'date'],
              `${date} is after known-until (${file.value['known-until']})`,
            ),
          ]
        : [],
    );
    const turned = file.value.forms.flatMap((written, at) => {
      const [from = '', to = ''] = writtenOut(written).dated ?? [];
      return from <= to ? [] : [problemAt(file, ['forms', at], `dated: ${to} is before ${from}`)];
    });
    return [...future, ...order, ...late, ...turned];
  }),
  ...offices.flatMap((file) =>
    file.value['known-until'] > today
      ? [problemAt(file, ['known-until'], `${file.value['known-until']} is in the future`)]
      : [],
  ),
];

type Term = GlossaryFiles['offices'][number]['value']['holders'][number];

/** Terms of office follow each other: no overlap and no gap that is not explained. */
export const terms: Check = ({ offices }) =>
  offices.flatMap((file) =>
    file.value.holders.flatMap((term, at) => {
      const message = termProblem(term, file.value.holders[at - 1]);
      return message === undefined ? [] : [problemAt(file, ['holders', at], message)];
    }),
  );

function termProblem(term: Term, before: Term | undefined): string | undefined {
  const { who, from, to } = term;
  if (to !== undefined && to <= from)
    return `${who}: the term ends (${to}) before it begins (${from})`;
  if (before === undefined) return undefined;
  if (before.to === undefined)
    return `${before.who} has no end, but ${who} follows: write its "to"`;
  if (before.to > from && term.overlaps === undefined) {
    return `${who} begins (${from}) before ${before.who} ends (${before.to}): mend a date, or say why in "overlaps"`;
  }
  if (before.to < from && term.vacant === undefined) {
    return `nobody holds the office from ${before.to} to ${from}: mend a date, or say why in "vacant"`;
  }
  return undefined;
}
