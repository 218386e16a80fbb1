import { type Barrier, readAddress } from './address.ts';
import { domainsOf, siteOf } from './host.ts';
import { newsSiteAt } from './news-site-at.ts';
import type { Pause, Settings } from './settings.ts';

/**
 * Why Newsgloss is on or off at an address, for machines; the words come from the locale (`reason…`).
 *
 * On: `news-site` (one that we know), `switched-on` (by the reader). Off: `switched-off` (by the
 * reader), `only-listed` (the reader wants it only where they say), `unknown-site`, `not-granted`
 * (it would be on, but the browser does not let us). Paused: `for-a-time`, `until-tab-closes`.
 */
type SiteReason =
  | 'news-site'
  | 'switched-on'
  | 'switched-off'
  | 'only-listed'
  | 'unknown-site'
  | 'not-granted'
  | 'for-a-time'
  | 'until-tab-closes'
  | Barrier;

/**
 * How Newsgloss stands at an address. `host` is the address's own; `site` the name under which a rule
 * for it is kept; `name` the publisher's, where known; `rule` the host of the rule that decided;
 * `until` the end of a pause in ms since 1970; `asks`: switching it on means asking the browser first,
 * which has not let us in.
 */
export interface SiteState {
  readonly state: 'on' | 'off' | 'paused' | 'cannot';
  readonly reason: SiteReason;
  readonly host: string;
  readonly site: string;
  readonly name?: string;
  readonly rule?: string;
  readonly until?: number;
  readonly asks?: true;
}

/** What the browser lets us do at an address: read the page; `shut`: it is in a private window from which we are kept out. */
export interface Grant {
  readonly granted: boolean;
  readonly shut?: boolean;
}

type Verdict = Pick<SiteState, 'state' | 'reason' | 'rule' | 'until'>;
type Choices = Pick<Settings, 'mode' | 'sites' | 'pauses'>;

function nearest<T>(host: string, table: ReadonlyMap<string, T>): [string, T] | undefined {
  for (const domain of domainsOf(host)) {
    const found = table.get(domain);
    if (found !== undefined) return [domain, found];
  }
  return undefined;
}

function byRule(host: string, original: string | undefined, choices: Choices): Verdict | undefined {
  const found =
    nearest(host, choices.sites) ??
    (original === undefined ? undefined : nearest(original, choices.sites));
  if (found === undefined) return undefined;
  const [rule, says] = found;
  return says === 'on'
    ? { state: 'on', reason: 'switched-on', rule }
    : { state: 'off', reason: 'switched-off', rule };
}

function byDefault(host: string, choices: Choices): Verdict {
  if (choices.mode === 'listed') return { state: 'off', reason: 'only-listed' };
  return newsSiteAt(host) === undefined
    ? { state: 'off', reason: 'unknown-site' }
    : { state: 'on', reason: 'news-site' };
}

function isOver(pause: Pause, now: number): boolean {
  return 'until' in pause && pause.until <= now;
}

function byPause(host: string, choices: Choices, now: number): Verdict | undefined {
  const found = nearest(host, choices.pauses);
  if (found === undefined || isOver(found[1], now)) return undefined;
  const [rule, pause] = found;
  return 'until' in pause
    ? { state: 'paused', reason: 'for-a-time', rule, until: pause.until }
    : { state: 'paused', reason: 'until-tab-closes', rule };
}

/**
 * Whether Newsgloss runs at an address, and why: the one rule for popup, panel, badge and page.
 *
 * The nearest rule of the reader decides (for the host, then for the domains above it, then for the
 * site that an archived or AMP copy was taken from); then the default. What would be on still needs
 * the browser's grant, and a pause suspends it. `now` in ms since 1970.
 */
export function siteState(address: string, choices: Choices, grant: Grant, now: number): SiteState {
  const place = readAddress(address);
  if ('barrier' in place) return { state: 'cannot', reason: place.barrier, host: '', site: '' };
  const { host, original } = place;
  const name = (newsSiteAt(host) ?? (original ? newsSiteAt(original) : undefined))?.name;
  const asks = !grant.granted && grant.shut !== true;
  const known = {
    ...{ host, site: siteOf(host) },
    ...(name === undefined ? {} : { name }),
    ...(asks ? { asks } : {}),
  };
  if (grant.shut === true) return { state: 'cannot', reason: 'private', ...known };
  const verdict = byRule(host, original, choices) ?? byDefault(host, choices);
  if (verdict.state !== 'on') return { ...verdict, ...known };
  if (!grant.granted) return { ...verdict, state: 'off', reason: 'not-granted', ...known };
  return { ...(byPause(host, choices, now) ?? verdict), ...known };
}

/** The pauses that are over, or whose tab is not among `tabs`: hosts to forget. `now` in ms since 1970. */
export function pausesOver(
  pauses: Settings['pauses'],
  now: number,
  tabs: ReadonlySet<number>,
): readonly string[] {
  return [...pauses]
    .filter(([, pause]) => isOver(pause, now) || ('tab' in pause && !tabs.has(pause.tab)))
    .map(([host]) => host);
}
