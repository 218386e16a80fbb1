import { closestOf, isLinkedTitle, parentOf, proseOf } from './prose.ts';
import type { StructuredData } from './structured-data.ts';
import type { TextBlock } from './text-block.ts';

/** Fewer cards are no list: a writer may point to two other stories. */
const CARDS_LEAST = 3;
/** The share of an element's children that must be cards, for it to be a list of them. */
const CARDS_SHARE = 0.6;
/** A card says little of its story (UTF-16 code units); an article's part says more. */
const CARD_MOST = 350;
/** A card has one title, or two where its picture has a caption; what has more is a list itself. */
const TITLES_MOST = 2;
/** Shorter links at the beginning of a list's item are names, not titles of other stories (UTF-16 code units). */
const OPENING_LEAST = 30;

/**
 * Finds the blocks that belong to lists of other stories: rows of cards, each with a title that leads
 * to another page of the site, and what they say of it. None in an article that says little else: the
 * list is what its readers came for.
 */
export function storyBlocks(
  blocks: readonly TextBlock[],
  kind: StructuredData['kind'],
): ReadonlySet<TextBlock> {
  const stories = cardBlocks(blocks);
  const told = sumOfProse(stories);
  const isItsOwn = kind === 'article' && told > (sumOfProse(blocks) - told) * OUTWEIGHS;
  return isItsOwn ? new Set() : stories;
}

/** How many times the prose of all the rest the cards of an article must hold to be the article. */
const OUTWEIGHS = 3;

/** How much prose blocks hold together, in UTF-16 code units. */
export function sumOfProse(blocks: Iterable<TextBlock>): number {
  let sum = 0;
  for (const block of blocks) sum += proseOf(block);
  return sum;
}

function cardBlocks(blocks: readonly TextBlock[]): ReadonlySet<TextBlock> {
  const sites = sitesOf(blocks[0]?.element.ownerDocument);
  const titles = blocks.filter((block) => isTitleAway(block, sites));
  const rows = rowsOf(titles);
  if (rows.size === 0) return new Set();
  for (const block of blocks) weigh(block, rows);
  const cards = new Set<Element>();
  for (const parts of rows.values()) {
    const found = [...parts].filter(([, part]) => isCard(part));
    if (found.length < Math.max(CARDS_LEAST, parts.size * CARDS_SHARE)) continue;
    for (const [element] of found) cards.add(element);
  }
  return new Set(blocks.filter((block) => isInside(block.element, cards)));
}

/** What a child of a row holds: titles of other stories, prose (UTF-16 code units), the page's own headline. */
interface Part {
  titles: number;
  prose: number;
  headed: boolean;
}

function isCard({ titles, prose, headed }: Part): boolean {
  return !headed && titles > 0 && titles <= TITLES_MOST && prose <= CARD_MOST;
}

/** The elements that have titles in several of their children, with those children. */
function rowsOf(titles: readonly TextBlock[]): Map<Element, Map<Element, Part>> {
  const rows = new Map<Element, Map<Element, Part>>();
  for (const { element } of titles) {
    let child = element;
    for (let at = parentOf(child); at !== null; at = parentOf(at)) {
      const parts = rows.get(at) ?? new Map<Element, Part>();
      const part = parts.get(child) ?? { titles: 0, prose: 0, headed: false };
      part.titles += 1;
      rows.set(at, parts.set(child, part));
      child = at;
    }
  }
  return new Map([...rows].filter(([, parts]) => parts.size >= CARDS_LEAST));
}

/** Adds a block to the children of rows that it stands in. */
function weigh(block: TextBlock, rows: ReadonlyMap<Element, Map<Element, Part>>): void {
  const prose = proseOf(block);
  const headed = isHeadline(block);
  let child = block.element;
  for (let at = parentOf(child); at !== null; at = parentOf(at)) {
    const parts = rows.get(at);
    if (parts !== undefined) {
      const part = parts.get(child) ?? { titles: 0, prose: 0, headed: false };
      part.prose += prose;
      part.headed ||= headed;
      parts.set(child, part);
    }
    child = at;
  }
}

function isInside(element: Element, cards: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    if (cards.has(at)) return true;
  }
  return false;
}

/** Titles that lead to other sites are an article's own: the goods that it tests, the films that it praises. */
function isTitleAway(block: TextBlock, sites: ReadonlySet<string>): boolean {
  const isTitle = isLinkedTitle(block) || (block.linked >= OPENING_LEAST && isListItem(block));
  return isTitle && leadsAway(block) && sites.has(siteOf(linkOf(block)?.hostname ?? ''));
}

/** The headline of the page itself leads nowhere. */
function isHeadline(block: TextBlock): boolean {
  return block.linked === 0 && closestOf(block.element, 'h1') !== null;
}

function isListItem({ element, nodes }: TextBlock): boolean {
  return element.localName === 'li' && nodes[0]?.parentElement?.closest('a') !== null;
}

/** Tells whether a block begins with a link to another page. */
export function leadsAway(block: TextBlock): boolean {
  const link = linkOf(block);
  return link?.pathname !== undefined && link.pathname !== link.ownerDocument.location?.pathname;
}

function linkOf(block: TextBlock): HTMLAnchorElement | null | undefined {
  return block.nodes.find(({ data }) => data.trim() !== '')?.parentElement?.closest('a');
}

/** The sites that a page belongs to: where it is, and where it says that it was published. */
function sitesOf(document: Document | undefined): ReadonlySet<string> {
  const sites = new Set([siteOf(document?.location?.hostname ?? '')]);
  const canonical = document?.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  if (canonical && URL.canParse(canonical)) sites.add(siteOf(new URL(canonical).hostname));
  return sites;
}

/** A host without its subdomains: `news.gazette.co.uk` is `gazette.co.uk`. */
function siteOf(host: string): string {
  const labels = host.split('.');
  return labels.slice(SECOND_LEVEL.has(labels.at(-2) ?? '') ? -3 : -2).join('.');
}

/** The labels under which countries hand out names: a short one alone may be a publisher's (`bbc.com`, `rte.ie`). */
const SECOND_LEVEL: ReadonlySet<string> = new Set(
  'co com org net gov ac edu or ne go gv gob gouv mil'.split(' '),
);
