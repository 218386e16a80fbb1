import { subjectOf } from '#glossary/compile-rules.ts';
import { writtenOut } from '#glossary/forms.ts';
import { type Check, problemAt } from './check.ts';

/** Every id that an entry or an office names is there, and no entry names itself. */
export const references: Check = ({ entries, offices }) => {
  const ids = new Set(entries.map(({ id }) => id));
  const officeIds = new Set(offices.map(({ id }) => id));
  const entryProblems = entries.flatMap((file) => {
    const { value } = file;
    const lists = (['see-also', 'confused-with'] as const).flatMap((key) =>
      (value[key] ?? []).flatMap((id, at) => {
        if (id === file.id)
          return [problemAt(file, [key, at], `${key}: an entry does not name itself`)];
        return ids.has(id) ? [] : [problemAt(file, [key, at], `${key}: there is no entry ${id}`)];
      }),
    );
    const office =
      value.office !== undefined && !officeIds.has(value.office)
        ? [problemAt(file, ['office'], `there is no office ${value.office} in glossary/offices`)]
        : [];
    return [...lists, ...office];
  });
  const holders = offices.flatMap((file) =>
    file.value.holders.flatMap(({ who }, at) =>
      who.includes(' ') || ids.has(who)
        ? []
        : [
            problemAt(
              file,
              ['holders', at, 'who'],
              `there is no entry ${who}; a plain name is written out in full`,
            ),
          ],
    ),
  );
  return [...entryProblems, ...holders];
};

/** What a condition asks for exists: `@holders` needs an office, and `@` before anything else a subject of that name. */
export const conditionTargets: Check = ({ entries }) => {
  const subjects = new Set(entries.map(({ folder }) => folder));
  return entries.flatMap((file) =>
    file.value.forms.flatMap((written, at) => {
      const form = writtenOut(written);
      const operands = [...(form.near ?? []), ...(form.page ?? []), ...(form.unless ?? [])];
      const holders = operands.includes('@holders') && file.value.office === undefined;
      const unknown = operands.filter((one) => !subjects.has(subjectOf(one) ?? file.folder));
      return [
        ...(holders ? [problemAt(file, ['forms', at], '@holders needs the key office')] : []),
        ...unknown.map((one) =>
          problemAt(file, ['forms', at], `${one}: there is no such subject in glossary/entries`),
        ),
      ];
    }),
  );
};

/** Every statement cites a source that is listed, and every listed source is cited or is the only kind there is. */
export const citations: Check = ({ entries }) =>
  entries.flatMap((file) => {
    const { facts = [], timeline = [], views = [], sources } = file.value;
    const cited = [
      ...facts.map((one, at) => ({ path: ['facts', at, 'source'], source: one.source })),
      ...timeline.map((one, at) => ({ path: ['timeline', at, 'source'], source: one.source })),
      ...views.map((one, at) => ({ path: ['views', at, 'source'], source: one.source })),
    ];
    return cited.flatMap(({ path, source }) =>
      [source]
        .flat()
        .filter((number) => number > sources.length)
        .map((number) =>
          problemAt(file, path, `source ${number} is cited, but only ${sources.length} are listed`),
        ),
    );
  });
