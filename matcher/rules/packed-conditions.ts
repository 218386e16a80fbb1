import type { Conditions, Operand } from './rules.ts';
import { createNumberReader, createNumberWriter, unzigzag, zigzag } from './vlq.ts';

/** A condition asks for operands, or for words: "introduced", "GB", "en". */
type Asked = Operand | string;

/** All conditions, in the order in which they are packed. */
const KEYS = Object.keys({
  when: 0,
  near: 0,
  page: 0,
  unless: 0,
  country: 0,
  lang: 0,
  dated: 0,
} satisfies Record<keyof Conditions, 0>) as (keyof Conditions)[];

/**
 * Packs conditions to numbers, as text; `numberOf` gives the number of a name.
 *
 * Each of `KEYS` is its length plus one and then what it asks for, or 0 where it is absent. Of these an
 * even number is a pattern, by its distance from the last one (see `zigzag`), doubled; 4n + 1 is the
 * entry n; 16n + 3 the subject of the name n; 16n + 7 its country; 16n + 11 the name itself, as a word.
 */
export function packConditions(conditions: Conditions, numberOf: (name: string) => number): string {
  const writer = createNumberWriter();
  let last = 0;
  const packed = (asked: Asked): number => {
    if (typeof asked === 'string') return numberOf(asked) * 16 + 11;
    if ('subject' in asked) return numberOf(asked.subject) * 16 + 3;
    if ('country' in asked) return numberOf(asked.country) * 16 + 7;
    if ('entry' in asked) return asked.entry * 4 + 1;
    const distance = asked.pattern - last;
    last = asked.pattern;
    return zigzag(distance) * 2;
  };
  for (const key of KEYS) {
    const asked: readonly Asked[] | undefined =
      key in conditions ? [conditions[key] ?? []].flat() : undefined;
    writer.add(asked === undefined ? 0 : asked.length + 1);
    for (const one of asked ?? []) writer.add(packed(one));
  }
  return writer.text();
}

/** Reads what `packConditions` wrote. */
export function readConditions(text: string, names: readonly string[]): Conditions {
  const reader = createNumberReader(text);
  let last = 0;
  const read = (): Asked => {
    const number = reader.next();
    const name = names[number >> 4] ?? '';
    if (number % 16 === 11) return name;
    if (number % 16 === 7) return { country: name };
    if (number % 16 === 3) return { subject: name };
    if (number % 4 === 1) return { entry: number >> 2 };
    last += unzigzag(number / 2);
    return { pattern: last };
  };
  const lists = KEYS.flatMap((key) => {
    const length = reader.next() - 1;
    if (length < 0) return [];
    const asked = Array.from({ length }, read);
    return [[key, key === 'when' ? asked[0] : asked]] as const;
  });
  // What was packed had this shape.
  return Object.fromEntries(lists) as Conditions;
}
