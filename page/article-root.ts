import { closestOf, isLinkedTitle, parentOf, proseOf } from './prose.ts';
import { leadsAway, sumOfProse } from './story-list.ts';
import type { StructuredData } from './structured-data.ts';
import type { TextBlock } from './text-block.ts';

/** What marks off a text of its own among others: an article, a live post. */
export const POST = 'article, [role="article"], [itemprop~="liveBlogUpdate"]';
/** What marks off a text of its own, or the body of one. */
const ARTICLE = `${POST}, [itemprop~="articleBody"]`;
/** Windows above the page; what they say is no part of the article. */
export const WINDOW = 'dialog, [role="dialog"], [aria-modal="true"]';

/** Less prose is a teaser, or a page with no text (UTF-16 code units; two or three sentences). */
const ARTICLE_LEAST = 250;
/** The same where the page itself says that it is an article, and for a post among others. */
const POST_LEAST = 60;
/** A text without an `article` element must be longer: most pages have a few sentences somewhere. */
const UNMARKED_LEAST = 500;
/** An `article` with a title that leads elsewhere is a teaser, unless it has as much prose as this. */
const TEASER_MOST = 800;
/** The share of the prose that a container must hold for the search to go on inside it. */
const KEPT = 0.75;
/** The share of a page's prose that one element's own paragraphs must be, to be the article among lists of titles. */
const OWN_SHARE = 0.4;
/** The same where the page says that it is an article. */
const OWN_SHARE_SAID = 0.25;
/** How many times the prose of all `article` elements must stand outside them to be the article instead. */
const OUTWEIGHS = 3;

/**
 * Finds the elements that hold the page's articles, in the order of the page: none on a front page or
 * where there is hardly any text.
 *
 * Several are several articles (infinite scroll). Sources, in order: `article` elements and their
 * like; the element where the page's prose is densest. `stories`: the blocks of lists of other stories,
 * whose prose is not the article's.
 */
export function articleRoots(
  blocks: readonly TextBlock[],
  kind: StructuredData['kind'],
  stories: ReadonlySet<TextBlock>,
): readonly Element[] {
  const prose = new Map<TextBlock, number>();
  for (const block of blocks) {
    const amount = stories.has(block) ? 0 : proseOf(block);
    if (amount > 0 && closestOf(block.element, WINDOW) === null) prose.set(block, amount);
  }
  const marked = markedArticles(prose, blocks);
  const roots = marked.filter(({ amount }) => amount >= ARTICLE_LEAST);
  const likely = roots.length > 0 ? roots : kind === 'article' ? largest(marked) : [];
  const inside = likely.reduce((sum, { amount }) => sum + amount, 0);
  const rest = new Map([...prose].filter(([block]) => !isWithin(block, likely)));
  const unmarked = densest(rest, blocks, kind, sumOfProse(stories));
  if (unmarked !== undefined && unmarked.amount > inside * OUTWEIGHS) return [unmarked.element];
  return likely.map(({ element }) => element);
}

/** An element and how much prose it holds. */
interface Weighed {
  readonly element: Element;
  readonly amount: number;
}

function markedArticles(
  prose: ReadonlyMap<TextBlock, number>,
  blocks: readonly TextBlock[],
): Weighed[] {
  const amounts = new Map<Element, number>();
  for (const [block, amount] of prose) {
    const article = outermost(block.element);
    if (article !== null) amounts.set(article, (amounts.get(article) ?? 0) + amount);
  }
  const titled = teaserArticles(blocks, amounts);
  return [...amounts]
    .map(([element, amount]) => ({ element, amount }))
    .filter(({ element }) => !titled.has(element));
}

function outermost(element: Element): Element | null {
  let found = closestOf(element, ARTICLE);
  for (let next = found; next !== null; ) {
    found = next;
    const parent = parentOf(next);
    next = parent === null ? null : closestOf(parent, ARTICLE);
  }
  return found;
}

/** The articles whose title leads to another page and that say little more. */
export function teaserArticles(
  blocks: readonly TextBlock[],
  amounts: ReadonlyMap<Element, number>,
): ReadonlySet<Element> {
  const teasers = new Set<Element>();
  const begun = new Set<Element>();
  const titled = new Set<Element>();
  for (const block of blocks) {
    const article = closestOf(block.element, POST);
    if (article === null || titled.has(article)) continue;
    const isHeading = closestOf(block.element, 'h1, h2, h3, h4, h5, h6') !== null;
    const isTitle = isHeading || !begun.has(article);
    begun.add(article);
    if (isHeading) titled.add(article);
    if (
      isTitle &&
      (amounts.get(article) ?? 0) < TEASER_MOST &&
      isLinkedTitle(block) &&
      leadsAway(block)
    ) {
      teasers.add(article);
    }
  }
  return teasers;
}

function largest(weighed: readonly Weighed[]): Weighed[] {
  const [first] = [...weighed].sort((a, b) => b.amount - a.amount);
  return first !== undefined && first.amount >= POST_LEAST ? [first] : [];
}

function isWithin(block: TextBlock, roots: readonly Weighed[]): boolean {
  return roots.some(({ element }) => element.contains(block.element));
}

/**
 * The smallest element that holds nearly all prose there is, where it is an article's and not a list of
 * teasers. `elsewhere`: how much prose the lists of other stories hold besides.
 */
function densest(
  prose: ReadonlyMap<TextBlock, number>,
  blocks: readonly TextBlock[],
  kind: StructuredData['kind'],
  elsewhere: number,
): Weighed | undefined {
  const amounts = new Map<Element, number>();
  for (const [block, amount] of prose) {
    for (let at: Element | null = block.element; at !== null; at = parentOf(at)) {
      amounts.set(at, (amounts.get(at) ?? 0) + amount);
    }
  }
  const body = [...prose.keys()][0]?.element.ownerDocument.body;
  if (!body) return undefined;
  const found = narrow(body, amounts);
  const least = kind === 'article' ? POST_LEAST : UNMARKED_LEAST;
  if (found.amount >= least && !isListOfTitles(found.element, prose, blocks)) return found;
  // What is read includes more than the article: lists of other stories, a box to register in.
  const within = kind === 'index' ? undefined : mostParagraphs(prose, blocks, kind, elsewhere);
  return within ?? (kind === 'article' && found.amount >= least ? found : undefined);
}

/** The element whose own paragraphs hold most prose, with what stands around them as long as that is no list of titles. */
function mostParagraphs(
  prose: ReadonlyMap<TextBlock, number>,
  blocks: readonly TextBlock[],
  kind: StructuredData['kind'],
  elsewhere: number,
): Weighed | undefined {
  const own = new Map<Element, number>();
  let all = elsewhere;
  for (const [{ element }, amount] of prose) {
    const holder = element.localName === 'p' ? (parentOf(element) ?? element) : element;
    own.set(holder, (own.get(holder) ?? 0) + amount);
    all += amount;
  }
  const [best] = [...own].sort(([, a], [, b]) => b - a);
  if (best === undefined) return undefined;
  const [element, amount] = best;
  const least = kind === undefined ? UNMARKED_LEAST : ARTICLE_LEAST;
  const share = kind === undefined ? OWN_SHARE : OWN_SHARE_SAID;
  if (amount < Math.max(least, all * share)) return undefined;
  if (isListOfTitles(element, prose, blocks)) return undefined;
  return { element: widen(element, blocks), amount };
}

/** Takes in what stands around an article's paragraphs, up to where other stories begin. */
function widen(from: Element, blocks: readonly TextBlock[]): Element {
  const titlesIn = (element: Element) => {
    return blocks.filter((block) => isLinkedTitle(block) && element.contains(block.element)).length;
  };
  const titles = titlesIn(from);
  let element = from;
  for (let at = parentOf(from); at !== null && at.localName !== 'body'; at = parentOf(at)) {
    if (titlesIn(at) > titles) break;
    element = at;
  }
  return element;
}

function narrow(body: Element, amounts: ReadonlyMap<Element, number>): Weighed {
  let element = body;
  let amount = amounts.get(body) ?? 0;
  for (;;) {
    const children = [...element.children, ...(element.shadowRoot?.children ?? [])];
    const next = children.find((child) => (amounts.get(child) ?? 0) >= amount * KEPT);
    // A paragraph alone is not where an article is: its neighbours belong to it.
    if (next === undefined || next.localName === 'p') return { element, amount };
    element = next;
    amount = amounts.get(next) ?? 0;
  }
}

function isListOfTitles(
  root: Element,
  prose: ReadonlyMap<TextBlock, number>,
  blocks: readonly TextBlock[],
): boolean {
  const within = (block: TextBlock) => root.contains(block.element);
  const titles = blocks.filter((block) => isLinkedTitle(block) && within(block)).length;
  const sentences = [...prose.keys()].filter(within).length;
  return titles >= sentences;
}
