import { type NewsSite, readSite } from './news-site-at.ts';
import { newsSiteList } from './news-site-list.ts';

/** The news sites that Newsgloss explains from the start, British ones first. */
export const newsSites: readonly NewsSite[] = newsSiteList.trim().split('\n').map(readSite);

/** Match patterns of all those sites, for content scripts and host permissions alike. */
export function newsMatches(): string[] {
  return newsSites.map((site) => `*://${site.host}/*`);
}
