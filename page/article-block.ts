import type { Block, BlockRole } from '#matcher/recognise/article.ts';
import type { Steps } from '#matcher/scan/steps.ts';
import { addTo, articleRoots, teaserArticles } from './article-root.ts';
import { type Holder, nearestOf, type Outline, type Piece } from './outline.ts';
import { inSteps } from './slices.ts';
import { leadsAway } from './story-list.ts';
import type { StructuredData } from './structured-data.ts';
import type { TextBlock } from './text-block.ts';

/** A block of the article, as the recogniser reads it. */
export interface ArticleBlock extends TextBlock, Block {}

/** What is known of a page besides its text. `teasers`: the reader wants front pages explained too. */
export interface PageFacts {
  readonly title: string;
  readonly data: StructuredData;
  readonly teasers: boolean;
}

/** Chooses the blocks that are read from all the blocks of a page. */
export interface ArticleChooser {
  /**
   * The article's blocks in the order of the page; a block that stands as it was is the same object as
   * before. `stories`: the blocks of lists of other stories.
   */
  choose(
    outline: Outline,
    page: PageFacts,
    stories: ReadonlySet<Piece>,
  ): Steps<readonly ArticleBlock[]>;
}

const STANDFIRST =
  /(?:^|[\s_-])(?:standfirst|stand-first|subtitle|sub-?headline|deck|dek|lede|excerpt|teaser-text)(?:$|[\s_-])/i;
/** Shorter titles are names of sections (UTF-16 code units). */
const HEADLINE_LEAST = 15;

/** How lines begin, or what they hold, that name the writer and the hour. */
const BYLINE =
  /^\s*(?:by|posted|published|updated|asked|analysis by|von|par|por)\b|\d{1,2}[:.]\d{2}\b/i;
/** Shorter ones are labels, however much white space is around them (UTF-16 code units). */
const STANDFIRST_LEAST = 40;
/** Blocks of prose between a headline and its article that are read: a standfirst, the caption of the first picture. */
const STANDFIRST_MOST = 3;

/** What a chooser remembers of its document between readings. */
interface Kept {
  /** The number of an article, or of a post in it. */
  sectionOf(element: Element): number;
  /** The block as the recogniser reads it. */
  take(block: TextBlock, role: BlockRole, section: number): ArticleBlock;
}

/** Creates a chooser for one document; it remembers sections and blocks between readings. */
export function createArticleChooser(): ArticleChooser {
  const kept = createKept();
  return {
    *choose(outline, page, stories) {
      const roots = yield* articleRoots(outline, page.data.kind, stories);
      if (roots.length === 0 && page.teasers) return yield* frontPage(outline, kept);
      const own = outline.pieces.filter((piece) => !stories.has(piece));
      yield;
      const isNamed = namedBy(page);
      const placed = yield* place(own, nearestOf(outline, new Set(roots)), isNamed);
      const outer = placed.size === 0 ? new Map() : outerPieces(own, placed, isNamed);
      yield;
      const [first] = placed.values();
      const chosen: ArticleBlock[] = [];
      yield* inSteps(own, (piece) => {
        const section = placed.get(piece);
        const role = section === undefined ? outer.get(piece) : roleOf(piece);
        const element = section ?? first;
        if (role === undefined || element === undefined) return;
        chosen.push(kept.take(piece.block, role, kept.sectionOf(element)));
      });
      return chosen;
    },
  };
}

function createKept(): Kept {
  const sections = new WeakMap<Element, number>();
  const chosen = new WeakMap<TextBlock, ArticleBlock>();
  let count = 0;
  return {
    sectionOf(element) {
      const known = sections.get(element);
      if (known !== undefined) return known;
      count += 1;
      sections.set(element, count);
      return count;
    },
    take(block, role, section) {
      const old = chosen.get(block);
      if (old !== undefined && old.role === role && old.section === section) return old;
      const taken = { ...block, role, section };
      chosen.set(block, taken);
      return taken;
    },
  };
}

/** Tells of a block whether the page's title, or a headline in its data, repeats it. */
type IsNamed = (block: TextBlock) => boolean;

function namedBy(page: PageFacts): IsNamed {
  const titles = [page.title, ...page.data.headlines].map(squeeze);
  return ({ text }) => {
    const words = squeeze(text);
    return words.length >= HEADLINE_LEAST && titles.some((title) => title.includes(words));
  };
}

/**
 * Finds for each block of the articles the element that is its section: its article, or the post in it.
 * `roots`: the article around each holder.
 */
function* place(
  pieces: readonly Piece[],
  roots: readonly (Element | undefined)[],
  isNamed: IsNamed,
): Steps<ReadonlyMap<Piece, Element>> {
  const inside: { readonly piece: Piece; readonly root: Element }[] = [];
  const amounts = new Map<Element, number>();
  for (const piece of pieces) {
    const root = roots[piece.holder.number];
    if (root === undefined) continue;
    inside.push({ piece, root });
    addTo(amounts, piece.holder.post, piece.prose);
  }
  yield;
  const teasers = teaserArticles(
    inside.map(({ piece }) => piece),
    amounts,
  );
  yield;
  const placed = new Map<Piece, Element>();
  for (const { piece, root } of inside) {
    const { linked, holder, block } = piece;
    // A headline may lead to its own page; others lead to other stories.
    const isOwn = holder.inFirst && (!leadsAway(block) || isNamed(block));
    if (linked !== undefined && !isOwn) continue;
    const { post } = holder;
    if (post !== undefined && isTeaser(post, root, teasers)) continue;
    placed.set(piece, sectionElement(post, root));
  }
  return placed;
}

function isTeaser(article: Element, root: Element, teasers: ReadonlySet<Element>): boolean {
  return article !== root && teasers.has(article) && !article.contains(root);
}

/** The post that a block belongs to, where the article has posts. */
function sectionElement(article: Element | undefined, root: Element): Element {
  return article === undefined || article.contains(root) ? root : article;
}

function roleOf({ holder }: Piece): BlockRole {
  if (holder.inHeading) return 'headline';
  const around = [holder, holder.outer];
  return around.some((each) => STANDFIRST.test(classOf(each))) ? 'standfirst' : 'body';
}

function classOf(holder: Holder | undefined): string {
  return holder?.element.getAttribute('class') ?? '';
}

/** The headline and the standfirst where they stand before the article's element. */
function outerPieces(
  pieces: readonly Piece[],
  placed: ReadonlyMap<Piece, Element>,
  isNamed: IsNamed,
): Map<Piece, BlockRole> {
  const outer = new Map<Piece, BlockRole>();
  const headline = outerHeadline(pieces, placed, isNamed);
  if (headline === undefined) return outer;
  outer.set(headline, 'headline');
  const from = pieces.indexOf(headline);
  const to = pieces.findIndex((piece) => placed.has(piece));
  const between = from < to ? pieces.slice(from + 1, to) : [];
  const standfirst = between.filter(isStandfirst);
  for (const piece of standfirst.slice(0, STANDFIRST_MOST)) outer.set(piece, 'standfirst');
  return outer;
}

function isStandfirst({ block, holder, prose }: Piece): boolean {
  if (prose === 0 || holder.inWindow) return false;
  const text = squeeze(block.text);
  return text.length >= STANDFIRST_LEAST && !BYLINE.test(text);
}

/**
 * The page's headline where it stands outside the article's element: a first-level heading that the
 * title repeats, or the only one; else another heading that the title repeats.
 */
function outerHeadline(
  pieces: readonly Piece[],
  placed: ReadonlyMap<Piece, Element>,
  isNamed: IsNamed,
): Piece | undefined {
  const first = pieces.filter(({ holder }) => holder.inFirst);
  if (first.some((piece) => placed.has(piece))) return undefined;
  const headings = first.filter(({ block }) => block.text.trim().length >= HEADLINE_LEAST);
  const found = headings.find(({ block }) => isNamed(block));
  if (found !== undefined || headings.length === 1) return found ?? headings[0];
  const other = pieces.find(({ block, holder, linked }) => {
    return holder.inRanked && linked === undefined && isNamed(block);
  });
  return other && !placed.has(other) ? other : undefined;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** A front page's headlines and teasers, each a section of its own. */
function* frontPage({ pieces }: Outline, kept: Kept): Steps<readonly ArticleBlock[]> {
  const chosen: ArticleBlock[] = [];
  yield* inSteps(pieces, ({ block, holder, prose, linked }) => {
    if (prose === 0 && linked !== 'title') return;
    const card = holder.post ?? block.element;
    chosen.push(kept.take(block, prose > 0 ? 'body' : 'headline', kept.sectionOf(card)));
  });
  return chosen;
}
