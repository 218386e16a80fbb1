import type { StructuredData } from './structured-data.ts';

/** Nothing on the web is older; an earlier date is a zero that somebody formatted. */
const EARLIEST = '1990-01-01';
/** A day's grace for pages that give the date of a country where it is already tomorrow. */
const DAY_MS = 86_400_000;

/** A change so long after the first day is a new text, not a correction. */
const REWRITTEN_MS = 365 * DAY_MS;

const META = [
  'meta[property="article:published_time"]',
  'meta[property="og:article:published_time"]',
  'meta[name="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="parsely-pub-date"]',
  'meta[name="cXenseParse:recs:publishtime"]',
  'meta[name="sailthru.date"]',
  'meta[name="DC.date.issued" i]',
  'meta[name="dcterms.created" i]',
  'meta[name="publish-date" i]',
  'meta[name="pubdate" i]',
  'meta[name="date" i]',
];
const TIMES = [
  'time[itemprop~="datePublished"]',
  'time[pubdate]',
  '[itemprop~="datePublished"][content]',
  '[itemprop~="datePublished"][datetime]',
  'article time[datetime]',
  'main time[datetime]',
];

/**
 * The day an article was published, as an ISO date: from its structured data, its meta elements, its
 * `time` elements, its address, in that order of trust. `now`: ms since 1970. A date in the future or
 * before 1990 is none.
 */
export function publishedOn(
  document: Document,
  data: StructuredData,
  now: number,
): string | undefined {
  const day = firstDay(candidates(document, data), now);
  if (day === undefined) return undefined;
  const modified = firstDay(data.modified, now);
  const rewritten = modified !== undefined && Date.parse(modified) - Date.parse(day) > REWRITTEN_MS;
  return rewritten && isShownAs(document, modified) ? modified : day;
}

function firstDay(written: Iterable<string | null>, now: number): string | undefined {
  for (const each of written) {
    const day = isoDay(each);
    if (day !== undefined && isPlausible(day, now)) return day;
  }
  return undefined;
}

/**
 * Tells whether the date that a page shows its readers first is this day. An explainer that is
 * written anew each year still names its first day in its data, and speaks of its last.
 */
function isShownAs(document: Document, day: string): boolean {
  const shown = document.querySelectorAll('article time[datetime], main time[datetime]');
  return shown.length > 0 && isoDay(shown[0]?.getAttribute('datetime') ?? null) === day;
}

function* candidates(document: Document, data: StructuredData): Generator<string | null> {
  yield* data.published;
  for (const selector of META) {
    yield document.querySelector(selector)?.getAttribute('content') ?? null;
  }
  for (const selector of TIMES) {
    const element = document.querySelector(selector);
    yield element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? null;
  }
  yield addressDay(document.location?.pathname ?? '');
}

/** Reads a date as pages write it, as the day where it was written: the offset is not applied. */
export function isoDay(written: string | null): string | undefined {
  if (written === null) return undefined;
  const iso = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(written);
  if (iso !== null) return calendarDay(iso[1], iso[2], iso[3]);
  if (!/[a-z]{3}/i.test(written)) return undefined;
  const time = Date.parse(written);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

/** Reads the date in an address such as `/politics/2026/jan/31/…` or `/2026-01-31-…`. */
function addressDay(path: string): string | null {
  const found =
    /(?:^|[/_-])((?:19|20)\d{2})[/_-](\d{1,2}|[a-z]{3})[/_-](\d{1,2})(?=$|[/_.-])/i.exec(path);
  const [, year = '', month = '', day = ''] = found ?? [];
  const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
  const number = /^\d/.test(month) ? Number(month) : months.indexOf(month.toLowerCase()) + 1;
  if (found === null || number === 0) return null;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function calendarDay(year = '', month = '', day = ''): string | undefined {
  const written = `${year}-${month}-${day}`;
  const date = new Date(`${written}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return undefined;
  return date.toISOString().startsWith(written) ? written : undefined;
}

function isPlausible(day: string, now: number): boolean {
  return day >= EARLIEST && Date.parse(day) <= now + DAY_MS;
}
