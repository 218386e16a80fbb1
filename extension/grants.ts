import { siteOf } from './host.ts';
import { newsSites } from './news-sites.ts';
import type { Settings } from './settings.ts';

/** The match pattern of one host, as we ask for it. */
export function hostPattern(host: string): string {
  return `*://${host}/*`;
}

/** The host of a match pattern that names exactly one; `undefined` for wider ones. */
export function exactHost(pattern: string): string | undefined {
  return /^(?:\*|https?):\/\/([^/*]+)\//.exec(pattern)?.[1];
}

/** Whether a match pattern of the browser's reaches pages of a host by https (news is not read otherwise). */
export function covers(pattern: string, host: string): boolean {
  if (pattern === '<all_urls>') return true;
  const named = /^(?:\*|https):\/\/([^/]+)\//.exec(pattern)?.[1];
  if (named === undefined) return false;
  if (named === '*') return true;
  return named.startsWith('*.')
    ? host === named.slice(2) || host.endsWith(named.slice(1))
    : host === named;
}

/** Whether any of these patterns reaches a host. */
function reaches(patterns: readonly string[], host: string): boolean {
  return patterns.some((pattern) => covers(pattern, host));
}

/** The patterns beyond the shipped list, for which a content script has to be registered. */
export function grantedBeyond(patterns: readonly string[]): readonly string[] {
  const shipped = new Set(newsSites.map((site) => site.host));
  return patterns.filter((pattern) => {
    const host = exactHost(pattern);
    return host === undefined || !shipped.has(host);
  });
}

/** The patterns beyond the shipped list that let us into a site: a rule for `example.org` stands for `www.example.org` too. */
export function grantsOfSite(patterns: readonly string[], site: string): readonly string[] {
  return grantedBeyond(patterns).filter((pattern) => {
    const host = exactHost(pattern);
    return host !== undefined && (host === site || siteOf(host) === site);
  });
}

/**
 * The hosts that are withheld now and were not, and the other way round, after a change of the grants.
 *
 * `removed`: the patterns that the browser has just taken away, if any.
 */
export function withheldChanges(
  settings: Pick<Settings, 'withheld'>,
  granted: readonly string[],
  removed: readonly string[],
): readonly { readonly host: string; readonly withheld: boolean }[] {
  const gone = removed.map(exactHost).filter((host) => host !== undefined);
  const ours = new Set([...newsSites.map((site) => site.host), ...gone]);
  const now = new Set([...ours, ...settings.withheld].filter((host) => !reaches(granted, host)));
  const added = [...now].filter((host) => !settings.withheld.has(host));
  const back = [...settings.withheld].filter((host) => !now.has(host));
  return [
    ...added.map((host) => ({ host, withheld: true })),
    ...back.map((host) => ({ host, withheld: false })),
  ];
}
