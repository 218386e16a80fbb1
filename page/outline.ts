import type { Steps } from '#matcher/scan/steps.ts';
import { lengthOf, linkedOf, parentOf, proseIn } from './prose.ts';
import { inSteps } from './slices.ts';
import type { TextBlock } from './text-block.ts';

/** What marks off a text of its own among others: an article, a live post. */
const POST = 'article, [role="article"], [itemprop~="liveBlogUpdate"]';
/** The body of such a text. */
const BODY = '[itemprop~="articleBody"]';
/** Windows above the page; what they say is no part of the article. */
const WINDOW = 'dialog, [role="dialog"], [aria-modal="true"]';
/** An element that is one of these has its name or one of these attributes: most have none. */
const TELLING = ['role', 'itemprop', 'aria-modal'];

const RANKED = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const NAMED = new Set(['article', 'dialog']);

/** An element that blocks stand in, and what it stands in itself, across the borders of shadow trees. */
export interface Holder {
  readonly element: Element;
  /** Its place in the outline's list, where an outer one comes before those in it. */
  readonly number: number;
  readonly outer: Holder | undefined;
  /** The nearest text of its own around it, itself included: an article, a live post. */
  readonly post: Element | undefined;
  /** The outermost article or article's body around it, itself included. */
  readonly article: Element | undefined;
  /** It is, or stands in, a first-level heading; one of any level; that or what is a heading by its role. */
  readonly inFirst: boolean;
  readonly inRanked: boolean;
  readonly inHeading: boolean;
  /** It stands in a window above the page. */
  readonly inWindow: boolean;
}

/** A block with what is asked of it again and again. */
export interface Piece {
  readonly block: TextBlock;
  readonly holder: Holder;
  /** How much running text it holds, in UTF-16 code units: none if it is short, or mostly links. */
  readonly prose: number;
  /** How it is linked: a link and little else, long enough for the title of another story or not. */
  readonly linked: 'title' | 'label' | undefined;
}

/** A page's blocks and all elements around them, each once; good for one reading. */
export interface Outline {
  readonly pieces: readonly Piece[];
  readonly holders: readonly Holder[];
}

/** Makes the outline of a page's blocks. */
export function* outlineOf(blocks: readonly TextBlock[]): Steps<Outline> {
  const known = new Map<Element, Holder>();
  const holders: Holder[] = [];
  const holderOf = (element: Element): Holder => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const parent = parentOf(element);
    const outer = parent === null ? undefined : holderOf(parent);
    const holder = newHolder(element, outer, holders.length);
    known.set(element, holder);
    holders.push(holder);
    return holder;
  };
  const pieces: Piece[] = [];
  yield* inSteps(blocks, (block) => {
    const length = lengthOf(block);
    const linked = linkedOf(block, length);
    pieces.push({ block, holder: holderOf(block.element), prose: proseIn(block, length), linked });
  });
  return { pieces, holders };
}

function newHolder(element: Element, outer: Holder | undefined, number: number): Holder {
  const { isPost, isText, isRanked, isTitle, isWindow } = kindOf(element);
  return {
    element,
    number,
    outer,
    post: isPost ? element : outer?.post,
    article: outer?.article ?? (isText ? element : undefined),
    inFirst: element.localName === 'h1' || outer?.inFirst === true,
    inRanked: isRanked || outer?.inRanked === true,
    inHeading: isTitle || outer?.inHeading === true,
    inWindow: isWindow || outer?.inWindow === true,
  };
}

const PLAIN = { isPost: false, isText: false, isRanked: false, isTitle: false, isWindow: false };
const HEADING = { ...PLAIN, isRanked: true, isTitle: true };

/** What an element is by its name and attributes. */
function kindOf(element: Element) {
  const isRanked = RANKED.has(element.localName);
  const isTold = NAMED.has(element.localName) || TELLING.some((name) => element.hasAttribute(name));
  if (!isTold) return isRanked ? HEADING : PLAIN;
  const isPost = element.matches(POST);
  return {
    isPost,
    isText: isPost || element.matches(BODY),
    isRanked,
    isTitle: isRanked || element.getAttribute('role') === 'heading',
    isWindow: element.matches(WINDOW),
  };
}

/** Adds up what pieces weigh in every element around them; the sums stand at the holders' numbers. */
export function sumsOf(
  { holders }: Outline,
  pieces: Iterable<Piece>,
  weight: (piece: Piece) => number,
): Float64Array {
  const sums = new Float64Array(holders.length);
  for (const piece of pieces) {
    const at = piece.holder.number;
    sums[at] = (sums[at] ?? 0) + weight(piece);
  }
  for (let n = holders.length - 1; n > 0; n -= 1) {
    const outer = holders[n]?.outer?.number;
    if (outer !== undefined) sums[outer] = (sums[outer] ?? 0) + (sums[n] ?? 0);
  }
  return sums;
}

/** The nearest element around each holder, itself included, that is one of these; by the holders' numbers. */
export function nearestOf(
  { holders }: Outline,
  elements: ReadonlySet<Element>,
): readonly (Element | undefined)[] {
  const nearest: (Element | undefined)[] = [];
  for (const { element, outer } of holders) {
    nearest.push(elements.has(element) ? element : outer && nearest[outer.number]);
  }
  return nearest;
}
