import type { Steps } from '#matcher/scan/steps.ts';
import { type Holder, type Outline, type Piece, sumsOf } from './outline.ts';
import { inSteps } from './slices.ts';
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
/** How many times the prose of all the rest the cards of an article must hold to be the article. */
const OUTWEIGHS = 3;

/**
 * Finds the blocks that belong to lists of other stories: rows of cards, each with a title that leads
 * to another page of the site, and what they say of it. None in an article that says little else: the
 * list is what its readers came for.
 */
export function* storyPieces(
  outline: Outline,
  kind: StructuredData['kind'],
): Steps<ReadonlySet<Piece>> {
  const stories = yield* cardPieces(outline);
  const told = sumOfProse(stories);
  const isItsOwn = kind === 'article' && told > (sumOfProse(outline.pieces) - told) * OUTWEIGHS;
  return isItsOwn ? new Set() : stories;
}

/** How much prose pieces hold together, in UTF-16 code units. */
export function sumOfProse(pieces: Iterable<Piece>): number {
  let sum = 0;
  for (const { prose } of pieces) sum += prose;
  return sum;
}

function* cardPieces(outline: Outline): Steps<ReadonlySet<Piece>> {
  const { pieces, holders } = outline;
  const isOwnSite = ownSites(pieces[0]?.block.element.ownerDocument);
  const titles: Piece[] = [];
  yield* inSteps(pieces, (piece) => {
    if (isTitleAway(piece, isOwnSite)) titles.push(piece);
  });
  if (titles.length < CARDS_LEAST) return new Set();
  const titlesIn = sumsOf(outline, titles, () => 1);
  const proseIn = sumsOf(outline, pieces, ({ prose }) => prose);
  const headlinesIn = sumsOf(outline, pieces, (piece) => (isHeadline(piece) ? 1 : 0));
  yield;
  const isCard = ({ number }: Holder): boolean => {
    const count = titlesIn[number] ?? 0;
    if (count === 0 || count > TITLES_MOST || headlinesIn[number] !== 0) return false;
    return (proseIn[number] ?? 0) <= CARD_MOST;
  };
  const cards = inRows(holders, isCard, ({ number }) => (titlesIn[number] ?? 0) > 0);
  yield;
  return new Set(pieces.filter(({ holder }) => cards[holder.number] === 1));
}

/** Marks the holders that are, or stand in, a card of a row: an element with titles in several of its children, most of them cards. */
function inRows(
  holders: readonly Holder[],
  isCard: (holder: Holder) => boolean,
  isTitled: (holder: Holder) => boolean,
): Uint8Array {
  const children = childrenOf(holders, () => true);
  const titled = childrenOf(holders, isTitled);
  const cards = childrenOf(holders, isCard);
  const isRow = (at: number): boolean => {
    if ((titled[at] ?? 0) < CARDS_LEAST) return false;
    return (cards[at] ?? 0) >= Math.max(CARDS_LEAST, (children[at] ?? 0) * CARDS_SHARE);
  };
  const marked = new Uint8Array(holders.length);
  for (const holder of holders) {
    const row = holder.outer?.number;
    if (row === undefined) continue;
    if (marked[row] === 1 || (isRow(row) && isCard(holder))) marked[holder.number] = 1;
  }
  return marked;
}

/** How many children of each holder are such, by the holders' numbers. */
function childrenOf(holders: readonly Holder[], isSuch: (holder: Holder) => boolean): Uint32Array {
  const counts = new Uint32Array(holders.length);
  for (const holder of holders) {
    const at = holder.outer?.number;
    if (at !== undefined && isSuch(holder)) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** Titles that lead to other sites are an article's own: the goods that it tests, the films that it praises. */
function isTitleAway({ block, linked }: Piece, isOwnSite: (host: string) => boolean): boolean {
  if (linked !== 'title' && !(block.linked >= OPENING_LEAST && isListItem(block))) return false;
  const link = linkOf(block);
  return link !== undefined && isElsewhere(link) && isOwnSite(link.hostname ?? '');
}

/** The headline of the page itself leads nowhere. */
function isHeadline({ block, holder }: Piece): boolean {
  return block.linked === 0 && holder.inFirst;
}

function isListItem({ element, nodes }: TextBlock): boolean {
  return element.localName === 'li' && nodes[0]?.parentElement?.closest('a') !== null;
}

/** Tells whether a block begins with a link to another page. */
export function leadsAway(block: TextBlock): boolean {
  const link = linkOf(block);
  return link !== undefined && isElsewhere(link);
}

/** A link without an address has no path either, and one in a drawing is of another kind. */
function isElsewhere({ pathname, search, ownerDocument }: Partial<HTMLAnchorElement>): boolean {
  if (pathname === undefined) return false;
  const here = ownerDocument?.location;
  if (pathname !== here?.pathname) return true;
  // Of two questions to one address ("story.php?id=…") each is a page; one alone may only tell where a reader comes from.
  return search !== '' && here.search !== '' && search !== here.search;
}

function linkOf(block: TextBlock): Partial<HTMLAnchorElement> | undefined {
  const first = block.nodes.find(({ data }) => data.trim() !== '');
  return first?.parentElement?.closest('a') ?? undefined;
}

/** Tells of hosts whether they are of a site that the page belongs to: where it is, and where it says that it was published. */
function ownSites(document: Document | undefined): (host: string) => boolean {
  const sites = new Set([siteOf(document?.location?.hostname ?? '')]);
  const canonical = document?.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  if (canonical && URL.canParse(canonical)) sites.add(siteOf(new URL(canonical).hostname));
  // Hundreds of links lead to the same few hosts.
  const known = new Map<string, boolean>();
  return (host) => {
    const isOwn = known.get(host) ?? sites.has(siteOf(host));
    known.set(host, isOwn);
    return isOwn;
  };
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
