import type { Steps } from '#matcher/scan/steps.ts';
import { type Holder, nearestOf, type Outline, type Piece, sumsOf } from './outline.ts';
import { leadsAway, sumOfProse } from './story-list.ts';
import type { StructuredData } from './structured-data.ts';

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
export function* articleRoots(
  outline: Outline,
  kind: StructuredData['kind'],
  stories: ReadonlySet<Piece>,
): Steps<readonly Element[]> {
  const prose = outline.pieces.filter((piece) => {
    return piece.prose > 0 && !piece.holder.inWindow && !stories.has(piece);
  });
  yield;
  const marked = markedArticles(prose, outline);
  yield;
  const roots = marked.filter(({ amount }) => amount >= ARTICLE_LEAST);
  const likely = roots.length > 0 ? roots : kind === 'article' ? largest(marked) : [];
  const inside = likely.reduce((sum, { amount }) => sum + amount, 0);
  const elements = new Set(likely.map(({ element }) => element));
  const nearest = nearestOf(outline, elements);
  const rest = prose.filter(({ holder }) => nearest[holder.number] === undefined);
  yield;
  const unmarked = densest({ outline, prose: rest, kind }, sumOfProse(stories));
  yield;
  if (unmarked !== undefined && unmarked.amount > inside * OUTWEIGHS) return [unmarked.element];
  // A site's first page may hold one long text; several are news in brief, each with a page of its own.
  return kind === 'front' && elements.size > 1 ? [] : [...elements];
}

/** An element and how much prose it holds. */
interface Weighed {
  readonly element: Element;
  readonly amount: number;
}

function markedArticles(prose: readonly Piece[], { pieces }: Outline): Weighed[] {
  const amounts = new Map<Element, number>();
  for (const { prose: amount, holder } of prose) addTo(amounts, holder.article, amount);
  const titled = teaserArticles(pieces, amounts);
  return [...amounts]
    .map(([element, amount]) => ({ element, amount }))
    .filter(({ element }) => !titled.has(element));
}

/** Adds an amount to that of an element, if there is one. */
export function addTo<Key>(
  amounts: Map<Key, number>,
  element: Key | undefined,
  amount: number,
): void {
  if (element !== undefined) amounts.set(element, (amounts.get(element) ?? 0) + amount);
}

/** The articles whose title leads to another page and that say little more. */
export function teaserArticles(
  pieces: readonly Piece[],
  amounts: ReadonlyMap<Element, number>,
): ReadonlySet<Element> {
  const teasers = new Set<Element>();
  const begun = new Set<Element>();
  const titled = new Set<Element>();
  for (const { block, holder, linked } of pieces) {
    const article = holder.post;
    if (article === undefined || titled.has(article)) continue;
    const isTitle = holder.inRanked || !begun.has(article);
    begun.add(article);
    if (holder.inRanked) titled.add(article);
    if (
      isTitle &&
      (amounts.get(article) ?? 0) < TEASER_MOST &&
      linked === 'title' &&
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

/** Where unmarked prose is looked for: prose that stands in no marked article. */
interface Field {
  readonly outline: Outline;
  readonly prose: readonly Piece[];
  readonly kind: StructuredData['kind'];
}

/** A holder and how much prose stands in it. */
interface WeighedHolder {
  readonly holder: Holder;
  readonly amount: number;
}

/**
 * The smallest element that holds nearly all prose there is, where it is an article's and not a list of
 * teasers. `elsewhere`: how much prose the lists of other stories hold besides.
 */
function densest(field: Field, elsewhere: number): Weighed | undefined {
  const { kind } = field;
  const found = narrow(field);
  if (found === undefined) return undefined;
  const least = kind === 'article' ? POST_LEAST : UNMARKED_LEAST;
  const whole = { element: found.holder.element, amount: found.amount };
  const counts = countsOf(field);
  if (found.amount >= least && !isListOfTitles(found.holder, counts)) return whole;
  // What is read includes more than the article: lists of other stories, a box to register in.
  const within = isOfTeasers(kind) ? undefined : mostParagraphs(field, counts, elsewhere);
  return within ?? (kind === 'article' && found.amount >= least ? whole : undefined);
}

function isOfTeasers(kind: StructuredData['kind']): boolean {
  return kind === 'index' || kind === 'front';
}

/** How many linked titles of stories, and how many blocks of prose, stand in each element, by the holders' numbers. */
interface Counts {
  readonly titles: Float64Array;
  readonly sentences: Float64Array;
}

function countsOf({ outline, prose }: Field): Counts {
  return {
    titles: sumsOf(outline, outline.pieces, ({ linked }) => (linked === 'title' ? 1 : 0)),
    sentences: sumsOf(outline, prose, () => 1),
  };
}

/** The element whose own paragraphs hold most prose, with what stands around them as long as that is no list of titles. */
function mostParagraphs(field: Field, counts: Counts, elsewhere: number): Weighed | undefined {
  const { prose, kind } = field;
  const own = new Map<Holder, number>();
  for (const { holder, prose: amount } of prose) {
    const isParagraph = holder.element.localName === 'p';
    addTo(own, isParagraph ? (holder.outer ?? holder) : holder, amount);
  }
  const [best] = [...own].sort(([, a], [, b]) => b - a);
  if (best === undefined) return undefined;
  const [holder, amount] = best;
  const all = elsewhere + sumOfProse(prose);
  const least = kind === undefined ? UNMARKED_LEAST : ARTICLE_LEAST;
  const share = kind === undefined ? OWN_SHARE : OWN_SHARE_SAID;
  if (amount < Math.max(least, all * share)) return undefined;
  if (isListOfTitles(holder, ownCountsOf(field))) return undefined;
  return { element: widen(holder, counts), amount };
}

/**
 * The same, of what stands in an element itself and not in a box in it: below an article's paragraphs
 * there may be a list of other stories as long as they are.
 */
function ownCountsOf({ outline, prose }: Field): Counts {
  const count = (pieces: readonly Piece[]): Float64Array => {
    const counts = new Float64Array(outline.holders.length);
    for (const { holder } of pieces) {
      for (const { number } of [holder, holder.outer ?? holder]) {
        counts[number] = (counts[number] ?? 0) + 1;
      }
    }
    return counts;
  };
  const titles = outline.pieces.filter(({ linked }) => linked === 'title');
  return { titles: count(titles), sentences: count(prose) };
}

/** Takes in what stands around an article's paragraphs, up to where other stories begin. */
function widen(from: Holder, { titles }: Counts): Element {
  let { element } = from;
  for (let at = from.outer; at && at.element.localName !== 'body'; at = at.outer) {
    if ((titles[at.number] ?? 0) > (titles[from.number] ?? 0)) break;
    element = at.element;
  }
  return element;
}

/** Goes from the body inwards as long as one child holds nearly all; nothing where there is no prose. */
function narrow({ outline, prose }: Field): WeighedHolder | undefined {
  let holder = prose[0]?.holder;
  while (holder?.outer !== undefined && holder.element.localName !== 'body') holder = holder.outer;
  if (holder === undefined) return undefined;
  const amounts = sumsOf(outline, prose, (piece) => piece.prose);
  const heavy = heavyChildren(outline, amounts);
  // A paragraph alone is not where an article is: its neighbours belong to it.
  for (let next = heavy.get(holder); next && next.element.localName !== 'p'; ) {
    holder = next;
    next = heavy.get(next);
  }
  return { holder, amount: amounts[holder.number] ?? 0 };
}

/** The child of each element that holds nearly all of its prose, where there is one. */
function heavyChildren({ holders }: Outline, amounts: Float64Array): Map<Holder, Holder> {
  const heavy = new Map<Holder, Holder>();
  for (const holder of holders) {
    const { number, outer } = holder;
    const amount = amounts[number] ?? 0;
    if (outer === undefined || amount === 0) continue;
    if (amount >= (amounts[outer.number] ?? 0) * KEPT) heavy.set(outer, holder);
  }
  return heavy;
}

function isListOfTitles({ number }: Holder, { titles, sentences }: Counts): boolean {
  return (titles[number] ?? 0) >= (sentences[number] ?? 0);
}
