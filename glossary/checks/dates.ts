import type { KeyPath } from '../source-file.ts';
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
        ? [problemAt(file, ['timeline', at, 'date'], `${date} stands after ${before}: oldest first, one line a day`)]
        : [];
    });
    const late = timeline.flatMap(({ date }, at) =>
      date > file.value['known-until']
        ? [problemAt(file, ['timeline', at, 'date'], `${date} is after known-until (${file.value['known-until']})`)]
        : [],
    );
    return [...future, ...order, ...late];
  }),
  ...offices.flatMap((file) =>
    file.value['known-until'] > today
      ? [problemAt(file, ['known-until'], `${file.value['known-until']} is in the future`)]
      : [],
  ),
];

/** Terms of office follow each other: no overlap and no gap that is not explained. */
export const terms: Check = ({ offices }) =>
  offices.flatMap((file) =>
    file.value.holders.flatMap((term, at) => {
      const place: KeyPath = ['holders', at];
      const before = file.value.holders[at - 1];
      if (term.to !== undefined && term.to <= term.from) {
        return [problemAt(file, place, `${term.who}: the term ends (${term.to}) before it begins (${term.from})`)];
      }
      if (before === undefined) return [];
      if (before.to === undefined) {
        return [problemAt(file, place, `${before.who} has no end, but ${term.who} follows: write its "to"`)];
      }
      if (before.to > term.from && term.overlaps === undefined) {
        return [problemAt(file, place, `${term.who} begins (${term.from}) before ${before.who} ends (${before.to}): mend a date, or say why in "overlaps"`)];
      }
      if (before.to < term.from && term.vacant === undefined) {
        return [problemAt(file, place, `nobody holds the office from ${before.to} to ${term.from}: mend a date, or say why in "vacant"`)];
      }
      return [];
    }),
  );
