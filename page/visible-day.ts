import type { Block } from '#matcher/recognise/article.ts';
import { calendarDay, isPlausible } from './published.ts';

/** Blocks at the beginning of an article among which its date stands. */
const FIRST_BLOCKS = 8;
/** A line that is a date and nothing else is not longer (UTF-16 code units). */
const LINE_MOST = 70;

/** How the months begin in English, German, French, Spanish, Italian, Portuguese and Dutch, without accents. */
const MONTHS = [
  'jan gen ene',
  'feb fev',
  'mar mrz maa',
  'apr avr abr',
  'may mai mag mei',
  'jun juin giu',
  'jul juil lug',
  'aug aou ago',
  'sep set',
  'oct okt ott out',
  'nov',
  'dec dez dic',
].map((names) => names.split(' '));

/** What may stand before a date of publication. That of a change is none. */
const LABEL =
  '(?:(?:first |originally )?(?:published|posted)(?: on| at)?|date|datum|(?:veroffentlicht|publiziert|erstellt)(?: am)?|' +
  'publie(?: le)?|publicado(?: el| em)?|pubblicato(?: il)?|gepubliceerd(?: op)?|am|vom|le|el)';
const WEEKDAY =
  '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|' +
  '(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:lune|marte|mierco?le|jueve|vierne)s|(?:lune|marte|mercole|giove|vener)di|' +
  'sabato|sabado|domenica|domingo)\\.?';
/** An hour, with the half of the day or a zone: `16:11 Uhr`, `6.30pm GMT`, `15h01`. */
const HOUR =
  '(?:(?:at|um|a las|a|alle|as) )?\\d{1,2}(?:[:.]\\d{2}){1,2}(?: ?[ap]\\.?m\\.?)?(?: uhr| h)?(?: [a-z]{2,4})?|(?:a )?\\d{1,2}h\\d{2}';
const JOIN = '[ ,|/•·–—-]*';

/** The ways to write a date that leave no doubt which is the day: with the month's name, with dots, with the year first. */
const DATES = [
  '(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.)?(?: de|\\.)? (?<month>[a-z]{3,10})\\.?,?(?: de| del)? (?<year>\\d{4})',
  '(?<month>[a-z]{3,10})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})',
  '(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2})\\. ?(?<year>\\d{4})',
  '(?<year>\\d{4})[-./](?<month>\\d{1,2})[-./](?<day>\\d{1,2})\\.?',
  '(?<year>\\d{4}) ?年 ?(?<month>\\d{1,2}) ?月 ?(?<day>\\d{1,2}) ?日',
];

let lines: readonly RegExp[] | undefined;

/** Made at the first page that needs them. */
function dateLines(): readonly RegExp[] {
  lines ??= DATES.map((date) => {
    return new RegExp(`^(?:${LABEL}:? ?)?(?:${WEEKDAY},? )?${date}${JOIN}(?:${HOUR})?$`);
  });
  return lines;
}

/**
 * The day that an article shows its readers, as an ISO date: from a line at its beginning that is a date
 * of publication and nothing else. None where two such lines differ. `now`: ms since 1970.
 */
export function visibleDay(blocks: readonly Block[], now: number): string | undefined {
  const days = new Set<string>();
  for (const { text } of blocks.slice(0, FIRST_BLOCKS)) {
    const day = text.length > LINE_MOST ? undefined : dayOf(plain(text));
    if (day !== undefined && isPlausible(day, now)) days.add(day);
  }
  const [day, other] = days;
  return other === undefined ? day : undefined;
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function dayOf(line: string): string | undefined {
  for (const pattern of dateLines()) {
    const { year, month = '', day } = pattern.exec(line)?.groups ?? {};
    const number = /^\d/.test(month) ? month : monthNumber(month);
    const found = number && calendarDay(year, number, day);
    if (found) return found;
  }
  return undefined;
}

function monthNumber(name: string): string | undefined {
  const at = MONTHS.findIndex((names) => names.some((known) => name.startsWith(known)));
  return at < 0 ? undefined : `${at + 1}`;
}
