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
  if (titles.length < CARDS_LEAST) return new Set();
  const titled = countUnder(titles, () => 1);
  const prose = countUnder(blocks, proseOf);
  const headlines = blocks.filter((block) => isHeadline(block));
  const headed = countUnder(headlines, () => 1);
  const isCard = (element: Element) => {
    const count = titled.get(element) ?? 0;
    return (
      !headed.has(element) &&
      count > 0 &&
      count <= TITLES_MOST &&
      (prose.get(element) ?? 0) <= CARD_MOST
    );
  };
  const lists = listsOf(titles, blocks, isCard);
  return new Set(blocks.filter((block) => isInCard(block.element, lists, isCard)));
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
  const isShort = (labels.at(-2)?.length ?? 0) <= SECOND_LEVEL_MOST;
  return labels.slice(isShort ? -3 : -2).join('.');
}

/** The longest label under which countries hand out names (`co`, `com`, `gov`). */
const SECOND_LEVEL_MOST = 3;

/** Adds up an amount for each element that holds the blocks, at any depth. */
function countUnder(
  blocks: readonly TextBlock[],
  amountOf: (block: TextBlock) => number,
): Map<Element, number> {
  const amounts = new Map<Element, number>();
  for (const block of blocks) {
    const amount = amountOf(block);
    if (amount === 0) continue;
    for (let at: Element | null = block.element; at !== null; at = parentOf(at)) {
      amounts.set(at, (amounts.get(at) ?? 0) + amount);
    }
  }
  return amounts;
}

/** The elements most of whose children are cards. */
function listsOf(
  titles: readonly TextBlock[],
  blocks: readonly TextBlock[],
  isCard: (element: Element) => boolean,
): Set<Element> {
  const cards = childrenOf(titles, () => true, isCard);
  const candidates = new Map([...cards].filter(([, { size }]) => size >= CARDS_LEAST));
  if (candidates.size === 0) return new Set();
  const all = childrenOf(
    blocks,
    (element) => candidates.has(element),
    () => true,
  );
  const isList = ([element, { size }]: [Element, Set<Element>]) =>
    size >= (all.get(element)?.size ?? 0) * CARDS_SHARE;
  return new Set([...candidates].filter(isList).map(([element]) => element));
}

/** For each element that is asked for, those of its children that hold one of the blocks. */
function childrenOf(
  blocks: readonly TextBlock[],
  isParent: (element: Element) => boolean,
  isChild: (element: Element) => boolean,
): Map<Element, Set<Element>> {
  const found = new Map<Element, Set<Element>>();
  for (const block of blocks) {
    let child = block.element;
    for (let at = parentOf(child); at !== null; at = parentOf(at)) {
      if (isParent(at) && isChild(child)) {
        const children = found.get(at) ?? new Set();
        found.set(at, children.add(child));
      }
      child = at;
    }
  }
  return found;
}

function isInCard(
  element: Element,
  lists: ReadonlySet<Element>,
  isCard: (element: Element) => boolean,
): boolean {
  let child = element;
  for (let at = parentOf(child); at !== null; at = parentOf(at)) {
    if (lists.has(at) && isCard(child)) return true;
    child = at;
  }
  return false;
}
