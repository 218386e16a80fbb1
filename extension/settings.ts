import { type Check, eitherWay, exactly, fields, numberIn, oneOf } from './check.ts';

/** What the reader said about a site: a host, which stands for its subdomains too. */
export type SiteRule = 'on' | 'off';

/** When a pause of a site ends: at a moment (ms since 1970), or when a tab closes. */
export type Pause = { readonly until: number } | { readonly tab: number };

/** How the card opens (`delay` in ms, for `rest`), and how large its text is. */
export interface CardChoices {
  readonly open: 'rest' | 'click' | 'key';
  readonly delay: number;
  readonly size: 'small' | 'medium' | 'large';
}

/**
 * All that a reader can choose, read and checked.
 *
 * `mode`: on the news sites that we know, or only where the reader says. `sites` and `pauses` by
 * host (ASCII, lower case, no port). `subjectsOff`: subjects of the glossary; `neverMarked`: entry ids.
 */
export interface Settings {
  readonly mode: 'news' | 'listed';
  readonly sites: ReadonlyMap<string, SiteRule>;
  readonly pauses: ReadonlyMap<string, Pause>;
  /** Hosts where we ran until the browser took the permission away; pages still open there must know. */
  readonly withheld: ReadonlySet<string>;
  readonly marks: 'first' | 'every' | 'key';
  /** Whether pages without an article, front pages and lists of stories, are explained too. */
  readonly frontPages: boolean;
  readonly underline: 'dotted' | 'dashed' | 'solid' | 'faint';
  readonly subjectsOff: ReadonlySet<string>;
  readonly neverMarked: ReadonlySet<string>;
  readonly card: CardChoices;
  readonly theme: 'page' | 'light' | 'dark' | 'sepia';
  readonly history: boolean;
  readonly badge: boolean;
}

/** `sync` follows the reader's account, `local` stays on this device. */
export type Area = 'sync' | 'local';

/**
 * One stored setting, or (`many`) a family of them whose keys are `key` and a name: each site, pause,
 * subject or entry has a key of its own, so that two windows never write the same list.
 *
 * `migrations[n]` takes a value of version n + 1 to version n + 2; it may throw on what it cannot read.
 */
export interface Setting<T> {
  readonly key: string;
  readonly many: boolean;
  readonly area: Area;
  readonly version: number;
  readonly check: Check<T>;
  readonly fallback: T;
  readonly migrations: readonly ((old: unknown) => unknown)[];
}

/** The longest and shortest rest before a card opens, in ms: below, every move opens one; above, it seems broken. */
const CARD_DELAY = { least: 100, most: 2000, usual: 350 } as const;

const untilMoment = exactly<{ until: number }>({ until: numberIn(0, Number.MAX_VALUE) });
const WHOLE = [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, true] as const;
const whileOpen = exactly<{ tab: number }>({ tab: numberIn(...WHOLE) });
const pause: Check<Pause> = (value) =>
  'tab' in fields(value) ? whileOpen(value) : untilMoment(value);

function one<T>(key: string, check: Check<T>, fallback: T): Setting<T> {
  return { key, many: false, area: 'sync', version: 1, check, fallback, migrations: [] };
}

function family<T>(key: string, area: Area, check: Check<T>, fallback: T): Setting<T> {
  return { key, many: true, area, version: 1, check, fallback, migrations: [] };
}

/** Every setting there is: where it lies, what it may be, and what holds where nothing (sound) is stored. */
export const settingList = {
  mode: one('mode', oneOf('news', 'listed'), 'news'),
  marks: one('marks', oneOf('first', 'every', 'key'), 'first'),
  frontPages: one('front-pages', eitherWay, false),
  underline: one('underline', oneOf('dotted', 'dashed', 'solid', 'faint'), 'dotted'),
  cardOpen: one('card-open', oneOf('rest', 'click', 'key'), 'rest'),
  cardDelay: one('card-delay', numberIn(CARD_DELAY.least, CARD_DELAY.most), CARD_DELAY.usual),
  cardSize: one('card-size', oneOf('small', 'medium', 'large'), 'medium'),
  theme: one('theme', oneOf('page', 'light', 'dark', 'sepia'), 'page'),
  history: one('history', eitherWay, false),
  badge: one('badge', eitherWay, true),
  sites: family('site:', 'sync', oneOf('on', 'off'), 'off'),
  subjectsOff: family('subject-off:', 'sync', oneOf(true), true),
  neverMarked: family('never:', 'sync', oneOf(true), true),
  withheld: family('withheld:', 'local', oneOf(true), true),
  pauses: family<Pause>('pause:', 'local', pause, { until: 0 }),
} as const;

/** What holds for a reader who has chosen nothing. */
export const defaultSettings: Settings = {
  mode: settingList.mode.fallback,
  sites: new Map(),
  pauses: new Map(),
  withheld: new Set(),
  marks: settingList.marks.fallback,
  frontPages: settingList.frontPages.fallback,
  underline: settingList.underline.fallback,
  subjectsOff: new Set(),
  neverMarked: new Set(),
  card: {
    open: settingList.cardOpen.fallback,
    delay: settingList.cardDelay.fallback,
    size: settingList.cardSize.fallback,
  },
  theme: settingList.theme.fallback,
  history: settingList.history.fallback,
  badge: settingList.badge.fallback,
};
