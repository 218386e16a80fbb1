import type { StructuredData } from './structured-data.ts';

/** Nothing on the web is older; an earlier date is a zero that somebody formatted. */
const EARLIEST = '1990-01-01';
/** A day's grace for pages that give the date of a country where it is already tomorrow. */
const DAY_MS = 86_400_000;

/** A change so long after the first day is a new text, not a correction. */
const REWRITTEN_MS = 365 * DAY_MS;

/**
 * Names of meta elements that give the day of publication, in the order of trust. Each site spells them
 * its own way (`article:published_time`, `article_published.time`), so that only letters are compared.
 * None says when a page was changed, saved or fetched.
 */
const META = (
  'articlepublishedtime ogarticlepublishedtime articlepublished datepublished publishedtime ' +
  'parselypubdate cxenseparserecspublishtime cxenseparsepublishtime sailthrudate ' +
  'originalpublicationdate articledateoriginal dcdateissued dctermsissued dctermscreated ' +
  'prismpublicationdate publicationdate publishdate publisheddate datepublish publishedat pubdate ' +
  'ogpubdate btpubdate pdate displaydate firstpublished citationonlinedate citationpublicationdate date'
).split(' ');
/** Names that some sites give to the day of the last change: asked where nothing else tells. */
const VAGUE_META = ['dcdate', 'dctermsdate'];
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
  const meta = metaDates(document);
  for (const name of META) yield meta.get(name) ?? null;
  // On a site's first page each story has a time of its own.
  for (const selector of data.kind === 'front' ? [] : TIMES) {
    const element = document.querySelector(selector);
    yield element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? null;
  }
  for (const path of addresses(document)) yield addressDay(path);
  for (const name of VAGUE_META) yield meta.get(name) ?? null;
}

/** What the page's meta elements say, the first of each name. */
function metaDates(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name =
        meta
          .getAttribute(attribute)
          ?.toLowerCase()
          .replace(/[^a-z]/g, '') ?? '';
      const content = meta.getAttribute('content') ?? '';
      if (isDateName(name) && !found.has(name)) found.set(name, content);
    }
  }
  return found;
}

function isDateName(name: string): boolean {
  return META.includes(name) || VAGUE_META.includes(name);
}

/** The paths that the page is known under: where it is, and where it says that it belongs. */
function* addresses(document: Document): Generator<string> {
  yield document.location?.pathname ?? '';
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  for (const address of [canonical, shared]) {
    if (address && URL.canParse(address)) yield new URL(address).pathname;
  }
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?';
/** `29th March 2019`, `Fri, 29 Mar 2019 16:30`. */
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH},?[ -](\\d{4})(?!\\d)`,
  'i',
);
/** `March 29, 2019`, `Fri Mar 29 16:30:00 GMT 2019`. */
const MONTH_FIRST = new RegExp(
  `${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,?(?: [\\d:]+(?: [a-z+:\\d-]+)?)? (\\d{4})(?!\\d)`,
  'i',
);
/** `2019-03-29`, `20190329`, `2019/3/29`, with or without a time; a day or month first may be either, and is none. */
const YEAR_FIRST = [
  /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/,
  /^\s*(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/,
  /^\s*((?:19|20)\d{2})(\d{2})(\d{2})(?:\d{4}|\d{6})\s*$/,
];

/** Reads a date as pages write it, as the day where it was written: the offset is not applied. */
export function isoDay(written: string | null): string | undefined {
  if (written === null) return undefined;
  for (const order of YEAR_FIRST) {
    const [, year, month, day] = order.exec(written) ?? [];
    if (year !== undefined) return calendarDay(year, month, day);
  }
  const [, day, month, year] = DAY_FIRST.exec(written) ?? [];
  if (year !== undefined) return calendarDay(year, monthNumber(month), day);
  const [, monthName, monthDay, ofYear] = MONTH_FIRST.exec(written) ?? [];
  return calendarDay(ofYear, monthNumber(monthName), monthDay);
}

function monthNumber(name = ''): string {
  return `${MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1}`;
}

/** Reads the date in an address such as `/politics/2026/jan/31/…` or `/2026-01-31-…`. */
function addressDay(path: string): string | null {
  const found =
    /(?:^|[/_-])((?:19|20)\d{2})[/_-](\d{1,2}|[a-z]{3})[/_-](\d{1,2})(?=$|[/_.-])/i.exec(path);
  const [, year, month = '', day] = found ?? [];
  return calendarDay(year, /^\d/.test(month) ? month : monthNumber(month), day) ?? null;
}

/** The ISO date of a year, month and day written in digits, where the calendar has it. */
export function calendarDay(year = '', month = '', day = ''): string | undefined {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${written}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return undefined;
  return date.toISOString().startsWith(written) ? written : undefined;
}

/** Tells whether something on the web may be of this day (an ISO date). `now`: ms since 1970. */
export function isPlausible(day: string, now: number): boolean {
  return day >= EARLIEST && Date.parse(day) <= now + DAY_MS;
}
