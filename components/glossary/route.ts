/** What a panel shows: the terms of the page, the glossary (searched for some words), one entry, or the form for a new one of the reader's own. */
export type Route =
  | { readonly view: 'page' }
  | { readonly view: 'glossary'; readonly query: string }
  | { readonly view: 'entry'; readonly id: string }
  | { readonly view: 'new'; readonly headword: string };

/** Reads a route from the part of an address after `#`; what is none is the page's terms. */
export function readRoute(hash: string): Route {
  const [, view = '', rest = ''] = /^#\/([a-z]+)(?:\/(.*))?$/s.exec(hash) ?? [];
  if (view === 'entry' && rest !== '') return { view: 'entry', id: decode(rest) };
  if (view === 'new') return { view, headword: decode(rest) };
  if (view === 'search') return { view: 'glossary', query: decode(rest) };
  return view === 'glossary' ? { view: 'glossary', query: '' } : { view: 'page' };
}

/** Writes a route as the part of an address after `#`. */
export function writeRoute(route: Route): string {
  if (route.view === 'entry') return `#/entry/${encodeURIComponent(route.id)}`;
  if (route.view === 'new') return `#/new/${encodeURIComponent(route.headword)}`;
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
