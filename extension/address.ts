/** Why Newsgloss cannot run at an address, whatever the reader says. */
export type Barrier = 'browser-page' | 'store' | 'file' | 'no-address' | 'private';

/** An address as far as rules for sites care: a host, with the host whose page it is a copy of, or a barrier. */
export type Place =
  | { readonly host: string; readonly original?: string }
  | { readonly barrier: Barrier };

/** Hosts of the browsers' shops, where browsers let no extension run. */
const STORES = new Set([
  'chromewebstore.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
]);

/** Archives that keep the original address within their own: the path up to it. */
const ARCHIVES: ReadonlyMap<string, RegExp> = new Map([
  ['web.archive.org', /^\/web\/\d+[a-z_]*\//],
  ['webarchive.nationalarchives.gov.uk', /^\/(?:ukgwa|tna)\/\d+[a-z_]*\//],
]);

/** Google's AMP cache: `www-bbc-co-uk.cdn.ampproject.org/c/s/www.bbc.co.uk/news`. */
const AMP_CACHE = /^[a-z0-9-]+\.cdn\.ampproject\.org$/;
const AMP_PATH = /^\/(?:c|v|a)\/(?:s\/)?([^/]+)/;

function hostOf(address: string): string | undefined {
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) ? plainHost(url) : undefined;
}

/** A trailing dot names the same host. */
function plainHost(url: URL): string {
  return url.hostname.replace(/\.$/, '');
}

function originalOf(host: string, url: URL): string | undefined {
  const kept = ARCHIVES.get(host)?.exec(url.pathname);
  if (kept) {
    const rest = url.pathname.slice(kept[0].length);
    // Some archives write the address without its scheme, and browsers fold `//` to `/` in no path.
    return hostOf(
      /^https?:\//.test(rest) ? rest.replace(/^(https?:)\/+/, '$1//') : `https://${rest}`,
    );
  }
  const amp = AMP_CACHE.test(host) ? AMP_PATH.exec(url.pathname)?.[1] : undefined;
  return amp === undefined ? undefined : hostOf(`https://${amp}`);
}

/** Reads an address for the rules; never throws. Ports are ignored, as the browsers' match patterns ignore them. */
export function readAddress(address: string): Place {
  const url = URL.parse(address);
  if (url === null) return { barrier: 'no-address' };
  if (url.protocol === 'file:') return { barrier: 'file' };
  if (!/^https?:$/.test(url.protocol)) return { barrier: 'browser-page' };
  const host = plainHost(url);
  if (host === '') return { barrier: 'no-address' };
  if (STORES.has(host)) return { barrier: 'store' };
  const original = originalOf(host, url);
  return original === undefined ? { host } : { host, original };
}
