import type { Office, Term } from './entry.ts';

/**
 * Finds who held an office on a day (YYYY-MM-DD).
 *
 * On the day of a change the office is the new holder's. Nobody is named for a gap, before the first
 * term known, or after the last day for which the office was checked: silence is better than a wrong
 * name.
 */
export function holderOn(office: Office, day: string): Term | undefined {
  if (day > office.knownUntil) return undefined;
  return office.terms.findLast(({ from, to }) => from <= day && (to === undefined || day < to));
}
