import { newsSiteList } from './news-site-list.ts';

/** A news site that Newsgloss explains from the start: its exact host, its name, its country (ISO 3166-1 alpha-2) and language (BCP 47). */
export interface NewsSite {
  readonly host: string;
  readonly name: string;
  readonly country: string;
  readonly lang: string;
}

/** Reads a line of the list. */
export function readSite(line: string): NewsSite {
  const [country = '', lang = '', host = '', ...name] = line.split(' ');
  return { country, lang, host, name: name.join(' ') };
}

/** The news site at exactly this host (ASCII, lower case, no port), where we know it. */
export function newsSiteAt(host: string): NewsSite | undefined {
  // A page asks for its own site only: one line is read, not the whole list.
  const word = ` ${host} `;
  for (let at = newsSiteList.indexOf(word); at >= 0; at = newsSiteList.indexOf(word, at + 1)) {
    const begin = newsSiteList.lastIndexOf('\n', at) + 1;
    const site = readSite(newsSiteList.slice(begin, newsSiteList.indexOf('\n', at)));
    // The word may be one of a name.
    if (site.host === host) return site;
  }
  return undefined;
}

/** The country whose readers a site writes for (ISO 3166-1 alpha-2), where we know it. */
export function siteCountry(host: string): string | undefined {
  return newsSiteAt(host)?.country;
}
