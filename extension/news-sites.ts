import { newsSiteList } from './news-site-list.ts';

/** A news site that Newsgloss explains from the start: its exact host, its name, its country (ISO 3166-1 alpha-2) and language (BCP 47). */
export interface NewsSite {
  readonly host: string;
  readonly name: string;
  readonly country: string;
  readonly lang: string;
}

function readLine(line: string): NewsSite {
  const [country = '', lang = '', host = '', ...name] = line.split(' ');
  return { country, lang, host, name: name.join(' ') };
}

/** The news sites that Newsgloss explains from the start, British ones first. */
export const newsSites: readonly NewsSite[] = newsSiteList.trim().split('\n').map(readLine);

const byHost: ReadonlyMap<string, NewsSite> = new Map(newsSites.map((site) => [site.host, site]));

/** Match patterns of all those sites, for content scripts and host permissions alike. */
export function newsMatches(): string[] {
  return newsSites.map((site) => `*://${site.host}/*`);
}

/** The news site at exactly this host (ASCII, lower case, no port), where we know it. */
export function newsSiteAt(host: string): NewsSite | undefined {
  return byHost.get(host);
}

/** The country whose readers a site writes for (ISO 3166-1 alpha-2), where we know it. */
export function siteCountry(host: string): string | undefined {
  return byHost.get(host)?.country;
}
