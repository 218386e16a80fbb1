import type { Block, BlockRole } from '#matcher/recognise/article.ts';
import { articleRoots, POST, teaserArticles, WINDOW } from './article-root.ts';
import { closestOf, isLinkedBlock, isLinkedTitle, parentOf, proseOf } from './prose.ts';
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
    blocks: readonly TextBlock[],
    page: PageFacts,
    stories: ReadonlySet<TextBlock>,
  ): readonly ArticleBlock[];
}

const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
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

/** Creates a chooser for one document; it remembers sections and blocks between readings. */
export function createArticleChooser(): ArticleChooser {
  const sections = new WeakMap<Element, number>();
  const chosen = new WeakMap<TextBlock, ArticleBlock>();
  let count = 0;

  function sectionOf(element: Element): number {
    const known = sections.get(element);
    if (known !== undefined) return known;
    count += 1;
    sections.set(element, count);
    return count;
  }

  function take(block: TextBlock, role: BlockRole, section: number): ArticleBlock {
    const old = chosen.get(block);
    if (old !== undefined && old.role === role && old.section === section) return old;
    const taken = { ...block, role, section };
    chosen.set(block, taken);
    return taken;
  }

  return {
    choose(blocks, page, stories) {
      const roots = articleRoots(blocks, page.data.kind, stories);
      if (roots.length === 0 && page.teasers) return frontPage(blocks, sectionOf, take);
      const own = blocks.filter((block) => !stories.has(block));
      const placed = place(own, roots);
      const outer = placed.size === 0 ? new Map() : outerBlocks(own, placed, page);
      const first = [...placed.values()][0];
      return blocks.flatMap((block) => {
        const place = placed.get(block);
        if (place !== undefined) return [take(block, roleOf(block), sectionOf(place))];
        const role = outer.get(block);
        return role !== undefined && first ? [take(block, role, sectionOf(first))] : [];
      });
    },
  };
}

/** Finds for each block of the articles the element that is its section: its article, or the post in it. */
function place(blocks: readonly TextBlock[], roots: readonly Element[]): Map<TextBlock, Element> {
  const rootSet = new Set(roots);
  const inside = blocks.filter((block) => rootOf(block.element, rootSet) !== undefined);
  const amounts = new Map<Element, number>();
  for (const block of inside) {
    const article = closestOf(block.element, POST);
    if (article !== null) amounts.set(article, (amounts.get(article) ?? 0) + proseOf(block));
  }
  const teasers = teaserArticles(inside, amounts);
  const placed = new Map<TextBlock, Element>();
  for (const block of inside) {
    if (isLinkedBlock(block) && closestOf(block.element, 'h1') === null) continue;
    const root = rootOf(block.element, rootSet);
    const article = closestOf(block.element, POST);
    if (root === undefined || (article !== null && isTeaser(article, root, teasers))) continue;
    placed.set(block, sectionElement(article, root));
  }
  return placed;
}

function isTeaser(article: Element, root: Element, teasers: ReadonlySet<Element>): boolean {
  return article !== root && teasers.has(article) && !article.contains(root);
}

/** The post that a block belongs to, where the article has posts. */
function sectionElement(article: Element | null, root: Element): Element {
  return article === null || article.contains(root) ? root : article;
}

function rootOf(element: Element, roots: ReadonlySet<Element>): Element | undefined {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    if (roots.has(at)) return at;
  }
  return undefined;
}

function roleOf(block: TextBlock): BlockRole {
  if (closestOf(block.element, HEADING) !== null) return 'headline';
  const around = [block.element, block.element.parentElement];
  return around.some((element) => STANDFIRST.test(element?.getAttribute('class') ?? ''))
    ? 'standfirst'
    : 'body';
}

/** The headline and the standfirst where they stand before the article's element. */
function outerBlocks(
  blocks: readonly TextBlock[],
  placed: ReadonlyMap<TextBlock, Element>,
  page: PageFacts,
): Map<TextBlock, BlockRole> {
  const outer = new Map<TextBlock, BlockRole>();
  const headline = outerHeadline(blocks, placed, page);
  if (headline === undefined) return outer;
  outer.set(headline, 'headline');
  const from = blocks.indexOf(headline);
  const to = blocks.findIndex((block) => placed.has(block));
  const between = from < to ? blocks.slice(from + 1, to) : [];
  const standfirst = between.filter(isStandfirst);
  for (const block of standfirst.slice(0, STANDFIRST_MOST)) outer.set(block, 'standfirst');
  return outer;
}

function isStandfirst(block: TextBlock): boolean {
  const text = squeeze(block.text);
  if (proseOf(block) === 0 || text.length < STANDFIRST_LEAST || BYLINE.test(text)) return false;
  return closestOf(block.element, WINDOW) === null;
}

/**
 * The page's headline where it stands outside the article's element: a first-level heading that the
 * title repeats, or the only one.
 */
function outerHeadline(
  blocks: readonly TextBlock[],
  placed: ReadonlyMap<TextBlock, Element>,
  page: PageFacts,
): TextBlock | undefined {
  const all = blocks.filter((block) => closestOf(block.element, 'h1') !== null);
  if (all.some((block) => placed.has(block))) return undefined;
  const headings = all.filter((block) => block.text.trim().length >= HEADLINE_LEAST);
  const titles = [page.title, ...page.data.headlines].map(squeeze);
  const named = headings.find((block) => {
    return titles.some((title) => title.includes(squeeze(block.text)));
  });
  return named ?? (headings.length === 1 ? headings[0] : undefined);
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** A front page's headlines and teasers, each a section of its own. */
function frontPage(
  blocks: readonly TextBlock[],
  sectionOf: (element: Element) => number,
  take: (block: TextBlock, role: BlockRole, section: number) => ArticleBlock,
): ArticleBlock[] {
  return blocks
    .filter((block) => proseOf(block) > 0 || isLinkedTitle(block))
    .map((block) => {
      const card = closestOf(block.element, POST) ?? block.element;
      return take(block, proseOf(block) > 0 ? 'body' : 'headline', sectionOf(card));
    });
}
