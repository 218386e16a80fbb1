/** Prefixes that name a dress of a site, not a site: what the reader says of the one holds for the others. */
const DRESSES = ['www.', 'm.', 'mobile.', 'amp.'];

/** Whether a host is an IP address: such a host has no parent domains. */
function isIpAddress(host: string): boolean {
  return host.startsWith('[') || /^\d{1,3}(\.\d{1,3}){3}$/.test(host);
}

/** The host under which a rule for this host is kept: `www.example.org` and `m.example.org` are `example.org`. */
export function siteOf(host: string): string {
  const dress = DRESSES.find((prefix) => host.startsWith(prefix));
  const bare = dress === undefined ? host : host.slice(dress.length);
  return bare.includes('.') && !isIpAddress(host) ? bare : host;
}

/** A host and the domains above it, nearest first, down to two labels: rules for any of these hold for it. */
export function domainsOf(host: string): readonly string[] {
  if (isIpAddress(host)) return [host];
  const labels = host.split('.');
  const domains = labels.map((_, index) => labels.slice(index).join('.'));
  return domains.filter((domain, index) => index === 0 || domain.includes('.'));
}

/**
 * The host that a reader typed as a site: an address, a host, with or without port and path.
 *
 * Gives it in ASCII (IDN as punycode) and lower case without port; `undefined` where it is none.
 */
export function readHost(typed: string): string | undefined {
  const text = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '') return undefined;
  const host = url.hostname.replace(/\.$/, '');
  const sound =
    isIpAddress(host) || host === 'localhost' || /^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(host);
  return sound ? host : undefined;
}
