const SHAPES: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { month: 'long', year: 'numeric' },
  10: { day: 'numeric', month: 'long', year: 'numeric' },
};

/** Language of the glossary, and so of the dates that stand in its sentences. */
const LOCALE = 'en-GB';

/** Making a format takes longer than drawing a card, so each is made once. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(length: number, locale: string): Intl.DateTimeFormat | undefined {
  const shape = SHAPES[length];
  if (!shape) return undefined;
  const key = `${length} ${locale}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

/** Writes out an ISO date, whole or cut to month or year: "31 January 2026". What is none comes back as it is. */
export function writtenDate(iso: string, locale = LOCALE): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : (formatFor(iso.length, locale)?.format(time) ?? iso);
}
