const FORMATS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { month: 'long', year: 'numeric' },
  10: { day: 'numeric', month: 'long', year: 'numeric' },
};

/** Language of the glossary, and so of the dates that stand in its sentences. */
const LOCALE = 'en-GB';

/** Writes out an ISO date, whole or cut to month or year: "31 January 2026". What is none comes back as it is. */
export function writtenDate(iso: string, locale = LOCALE): string {
  const format = FORMATS[iso.length];
  const time = Date.parse(iso);
  if (!format || Number.isNaN(time)) return iso;
  return new Intl.DateTimeFormat(locale, { ...format, timeZone: 'UTC' }).format(time);
}
