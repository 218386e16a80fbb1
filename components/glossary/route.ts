/** What a panel shows: the terms of the page, the glossary (searched for some words), or one entry. */
export type Route =
  | { readonly view: 'page' }
  | { readonly view: 'glossary'; readonly query: string }
  | { readonly view: 'entry'; readonly id: string };

/** Reads a route from the part of an address after `#`; what is none is the page's terms. */
export function readRoute(hash: string): Route {
  const [, view = '', rest = ''] = /^#\/([a-z]+)(?:\/(.*))?$/s.exec(hash) ?? [];
  if (view === 'entry' && rest !== '') return { view: 'entry', id: decode(rest) };
  if (view === 'search') return { view: 'glossary', query: decode(rest) };
  return view === 'glossary' ? { view: 'glossary', query: '' } : { view: 'page' };
}

/** Writes a route as the part of an address after `#`. */
export function writeRoute(route: Route): string {
  if (route.view === 'entry') return `#/entry/${encodeURIComponent(route.id)}`;
  if (route.view === 'page' || route.query === '') return `#/${route.view}`;
  return `#/search/${encodeURIComponent(route.query)}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
