import type { Change } from './changes.ts';
import { pauseSite, ruleSite } from './changes.ts';
import type { Settings } from './settings.ts';
import { type SiteState, siteState } from './sites.ts';

/** How long "for one hour" is, in ms. */
export const PAUSE_HOUR = 3_600_000;

/**
 * The change that switches a site on or off: a rule of its own, or none where the default (or a rule
 * for a domain above) says the same. A pause ends with it.
 */
export function switchSite(
  address: string,
  site: SiteState,
  settings: Settings,
  on: boolean,
  now: number,
): readonly Change[] {
  const sites = new Map(settings.sites);
  sites.delete(site.site);
  sites.delete(site.host);
  const bare = { ...settings, sites, pauses: new Map() };
  const without = siteState(address, bare, { granted: true }, now).state === 'on';
  const rule = without === on ? undefined : on ? 'on' : 'off';
  const clear = site.host === site.site ? [] : [ruleSite(site.host, undefined)];
  return [...clear, ruleSite(site.site, rule), ...resumeSite(site, settings)];
}

/** The change that ends every pause that holds for a site. */
export function resumeSite(site: SiteState, settings: Settings): readonly Change[] {
  const held = new Set([site.site, site.host, site.rule].filter((host) => host !== undefined));
  return [...held]
    .filter((host) => settings.pauses.has(host))
    .map((host) => pauseSite(host, undefined));
}

/** The change that pauses a site: until a tab closes, or for one hour from `now`. */
export function pauseFor(site: SiteState, tab: number | undefined, now: number): readonly Change[] {
  const pause = tab === undefined ? { until: now + PAUSE_HOUR } : { tab };
  return [pauseSite(site.site, pause)];
}
