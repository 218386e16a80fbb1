/** What a page's data say of it: dates of publication and of change in the order found, headlines, and what it is. */
export interface StructuredData {
  readonly published: readonly string[];
  readonly modified: readonly string[];
  readonly headlines: readonly string[];
  /**
   * `article`: one text, or a live blog. `index`: a page of teasers. `front`: the first page of a site,
   * by the address that it says it has. `shared-as-article`: not its JSON-LD says so, only what some
   * templates say of every page (`og:type`, microdata).
   */
  readonly kind: 'article' | 'shared-as-article' | 'index' | 'front' | undefined;
}

/** JSON-LD longer than this is a data dump, and parsing it would hold the page up (UTF-16 code units). */
const LONGEST = 300_000;
/** Nodes looked at in all blocks together; a usual page has a dozen. */
const NODES_MOST = 500;
/** Lists and graphs within each other; a usual page has two. */
const DEEPEST = 20;

const ARTICLE = /(?:Article|BlogPosting|Report|Review)$/;
const INDEX = /^(?:CollectionPage|SearchResultsPage|ProfilePage|ItemList)$/;

/** Reads the JSON-LD blocks of a document, and its type from elsewhere; a block that is no JSON is passed over. */
export function readStructuredData(document: Document): StructuredData {
  const published: string[] = [];
  const modified: string[] = [];
  const headlines: string[] = [];
  let kind: StructuredData['kind'];
  for (const node of nodesOf(document)) {
    const type = [node['@type']].flat().filter((name) => typeof name === 'string');
    if (type.some((name) => ARTICLE.test(name))) {
      kind = 'article';
      take(node.datePublished, published);
      take(node.dateModified, modified);
      take(node.headline, headlines);
    } else if (kind === undefined && type.some((name) => INDEX.test(name))) {
      kind = 'index';
    }
  }
  if (kind !== 'article' && isFront(document)) kind = 'front';
  return { published, modified, headlines, kind: kind ?? sharedKind(document) };
}

/** Tells whether a page is the first of its site, by what it says its address is. */
function isFront(document: Document): boolean {
  const written = [
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url" i]')?.getAttribute('content'),
  ].filter((address) => address !== null && address !== undefined);
  const isRoot = (address: string) => URL.canParse(address) && new URL(address).pathname === '/';
  return written.length > 0 && written.every(isRoot);
}

function sharedKind(document: Document): StructuredData['kind'] {
  const shared = document.querySelector('meta[property="og:type" i]')?.getAttribute('content');
  if (shared?.trim().toLowerCase() === 'article') return 'shared-as-article';
  const types = [...document.querySelectorAll('[itemtype*="schema.org/"]')];
  const articles = types.filter((element) => ARTICLE.test(element.getAttribute('itemtype') ?? ''));
  // Several are teasers, each with a type of its own.
  return articles.length === 1 ? 'shared-as-article' : undefined;
}

function take(value: unknown, list: string[]): void {
  if (typeof value === 'string') list.push(value);
}

interface Node {
  readonly '@type'?: unknown;
  readonly datePublished?: unknown;
  readonly dateModified?: unknown;
  readonly headline?: unknown;
}

function nodesOf(document: Document): Node[] {
  const found: Node[] = [];
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
  for (const script of scripts) collect(parse(script.textContent ?? ''), found);
  return found;
}

function parse(text: string): unknown {
  if (text.length > LONGEST) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return parseWrapped(text);
  }
}

/** What templates leave around the data: CDATA or comment marks, and line breaks within its strings. */
const WRAPPING =
  /^\s*(?:\/[/*]\s*)?<!(?:\[CDATA\[|--)(?:\s*\*\/)?|(?:\/[/*]\s*)?(?:\]\]|--)>(?:\s*\*\/)?\s*$/g;

function parseWrapped(text: string): unknown {
  try {
    return JSON.parse(text.replace(WRAPPING, '').replace(/\p{Cc}+/gu, ' '));
  } catch {
    return undefined;
  }
}

/** Takes the nodes that describe the page itself: top ones, those of a graph, and the main entity. */
function collect(value: unknown, found: Node[], depth = 0): void {
  if (typeof value !== 'object' || value === null || found.length >= NODES_MOST) return;
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) {
    for (const each of value) collect(each, found, depth + 1);
    return;
  }
  found.push(value);
  if ('@graph' in value) collect(value['@graph'], found, depth + 1);
  if ('mainEntity' in value) collect(value.mainEntity, found, depth + 1);
}
