/**
 * Checks for the few plain values that come to a page's script from outside. Valibot, which does the
 * larger ones in the worker and in our own pages, would be a quarter of that script.
 */

/** Gives back a value that is what it should be; throws TypeError, in words, on any other. */
export type Check<T> = (value: unknown) => T;

/** Takes these values only. */
export function oneOf<const T extends string | boolean>(...values: readonly T[]): Check<T> {
  return (value) => {
    const found = values.find((one) => one === value);
    if (found === undefined)
      throw wrong(
        values.map((one) => JSON.stringify(one)),
        value,
      );
    return found;
  };
}

/** Takes true and false. */
export const eitherWay: Check<boolean> = oneOf<boolean>(true, false);

/** Takes numbers from `least` to `most`, which must be whole where `whole` says so. */
export function numberIn(least: number, most: number, whole = false): Check<number> {
  return (value) => {
    const fits = typeof value === 'number' && value >= least && value <= most;
    if (fits && (!whole || Number.isInteger(value))) return value;
    throw wrong([`a ${whole ? 'whole ' : ''}number from ${least} to ${most}`], value);
  };
}

/** The fields of an object by name, each unknown. */
export type Fields = Readonly<Record<string, unknown>>;

/** Takes an object, whatever its fields. */
export const fields: Check<Fields> = (value) => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw wrong(['an object'], value);
};

/** Takes an object with these fields and no other. */
export function exactly<T extends object>(
  checks: {
    readonly [Name in keyof T]: Check<T[Name]>;
  },
): Check<T> {
  const names = Object.keys(checks) as (keyof T & string)[];
  return (value) => {
    const given = fields(value);
    const strange = Object.keys(given).find((name) => !Object.hasOwn(checks, name));
    if (strange !== undefined) throw new TypeError(`Invalid field ${JSON.stringify(strange)}.`);
    return Object.fromEntries(names.map((name) => [name, checks[name](given[name])])) as T;
  };
}

function wrong(expected: readonly string[], value: unknown): TypeError {
  return new TypeError(
    `Invalid value: expected ${expected.join(' or ')}, received ${show(value)}.`,
  );
}

/** A value in an error message: what it is, where it is short enough to be read. */
function show(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) {
    return JSON.stringify(value).slice(0, LONGEST_SHOWN);
  }
  return typeof value === 'number' ? String(value) : typeof value;
}

/** More of a damaged value, in characters, is not read in a message. */
const LONGEST_SHOWN = 60;
