import {
  createNumberReader,
  createNumberWriter,
  type NumberReader,
  signed,
  unsigned,
} from './digits.ts';
import type { Conditions, Operand } from './rules.ts';

/**
 * Conditions as numbers: one for `when`, then five lists in the order of `LISTS`, each its length plus
 * one, or 0 where it is absent. An even operand is a pattern, by its distance from the last pattern
 * (see `unsigned`), doubled; 4n + 1 the entry n, 8n + 3 the subject of the name n; 7 the holders.
 * Countries and languages are numbers of names.
 */
const LISTS = ['near', 'page', 'unless'] as const;
const NAME_LISTS = ['country', 'lang'] as const;
const HOLDERS = 7;

/** Writes conditions; `numberOf` gives the number of a name. */
export function packConditions(conditions: Conditions, numberOf: (name: string) => number): string {
  const writer = createNumberWriter();
  const operandNumber = createOperandNumbers(numberOf);
  const addList = (numbers: readonly number[] | undefined) => {
    writer.add(numbers === undefined ? 0 : numbers.length + 1);
    for (const number of numbers ?? []) writer.add(number);
  };
  writer.add(conditions.when === undefined ? 0 : 1);
  for (const key of LISTS) addList(conditions[key]?.map(operandNumber));
  for (const key of NAME_LISTS) addList(conditions[key]?.map(numberOf));
  return writer.text();
}

function createOperandNumbers(numberOf: (name: string) => number): (operand: Operand) => number {
  let last = 0;
  return (operand) => {
    if (operand === '@holders') return HOLDERS;
    if ('entry' in operand) return operand.entry * 4 + 1;
    if ('subject' in operand) return numberOf(operand.subject) * 8 + 3;
    const distance = operand.pattern - last;
    last = operand.pattern;
    return unsigned(distance) * 2;
  };
}

/** Reads what `packConditions` wrote. */
export function readConditions(text: string, names: readonly string[]): Conditions {
  const reader = createNumberReader(text);
  const readOperand = createOperandReader(reader, names);
  const listOf = <Value>(read: () => Value): readonly Value[] | undefined => {
    const length = reader.next();
    return length === 0 ? undefined : Array.from({ length: length - 1 }, read);
  };
  const isIntroduced = reader.next() === 1;
  const [near, page, unless] = LISTS.map(() => listOf(readOperand));
  const [country, lang] = NAME_LISTS.map(() => listOf(() => names[reader.next()] ?? ''));
  return {
    ...(isIntroduced ? { when: 'introduced' } : {}),
    ...(near && { near }),
    ...(page && { page }),
    ...(unless && { unless }),
    ...(country && { country }),
    ...(lang && { lang }),
  };
}

function createOperandReader(reader: NumberReader, names: readonly string[]): () => Operand {
  let last = 0;
  return () => {
    const number = reader.next();
    if (number === HOLDERS) return '@holders';
    if (number % 4 === 1) return { entry: (number - 1) / 4 };
    if (number % 8 === 3) return { subject: names[(number - 3) / 8] ?? '' };
    last += signed(number / 2);
    return { pattern: last };
  };
}
