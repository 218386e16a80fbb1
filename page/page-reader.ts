import { type ArticleBlock, createArticleChooser } from './article-block.ts';
import type { Limits } from './limits.ts';
import { type DocumentFacts, readDocumentFacts } from './page-facts.ts';
import type { Slices } from './slices.ts';
import { storyBlocks } from './story-list.ts';
import { type BlockMemo, readBlocks, type TextBlock } from './text-block.ts';

/** The page as it was read: the article's blocks, what the document says of itself, its shadow roots. */
export interface PageText {
  readonly blocks: readonly ArticleBlock[];
  readonly facts: DocumentFacts;
  readonly shadows: readonly ShadowRoot[];
  /** There was more than may be read; `blocks` are the first of it. */
  readonly tooLarge: boolean;
}

/** Reads one document again and again; what did not change is not read twice. */
export interface PageReader {
  /** Reads the page in slices. */
  read(slices: Slices): Promise<PageText>;
  /** Says that something changed at a node, so that the blocks around it are read again. */
  forget(node: Node): void;
  /** Says that anything may have changed, as after a time without watching. */
  forgetAll(): void;
  /** Says that the head or the address changed. */
  forgetFacts(): void;
}

/** What a reader of pages needs: the limits, whether front pages are read too, and the time (ms since 1970). */
export interface PageReaderOptions {
  readonly document: Document;
  readonly limits: Limits;
  readonly teasers: boolean;
  readonly today: () => number;
}

/** Creates the reader of a document. */
export function createPageReader(options: PageReaderOptions): PageReader {
  const { document, limits, teasers, today } = options;
  const chooser = createArticleChooser();
  const settle = createSettler();
  let memo: BlockMemo = new WeakMap();
  /** All that were ever read: a part of the page that is remembered is not entered again. */
  let shadows = new Set<ShadowRoot>();
  let facts: DocumentFacts | undefined;

  async function readAll(slices: Slices) {
    let visited = 0;
    for (;;) {
      const body = document.body;
      const budget = { pause: slices.over, nodes: limits.nodes - visited, teasers };
      const reading = readBlocks(body, memo, budget);
      visited += reading.visited;
      for (const shadow of reading.shadows) shadows.add(shadow);
      if (reading.end !== 'paused') return reading;
      await slices.rest();
    }
  }

  return {
    async read(slices) {
      if (!document.body) {
        facts = undefined;
        return nothing(readDocumentFacts(document, teasers, today()));
      }
      const reading = await readAll(slices);
      const { within, cut } = cutText(reading.blocks.map(settle), limits.text);
      await slices.rest();
      facts ??= readDocumentFacts(document, teasers, today());
      // They may be forgotten in a rest; what was read so far is of these.
      const known = facts;
      await slices.rest();
      const stories = storyBlocks(within, known.data.kind);
      await slices.rest();
      const blocks = chooser.choose(within, known, stories);
      shadows = new Set([...shadows].filter(({ host }) => host.isConnected));
      const tooLarge = cut || reading.end === 'too-large';
      return { blocks, facts: known, shadows: [...shadows], tooLarge };
    },
    forget(node) {
      for (let at: Node | null = node; at !== null; at = at.parentNode ?? hostOf(at)) {
        if (at.nodeType === Node.ELEMENT_NODE) memo.delete(at as Element);
      }
    },
    forgetAll() {
      memo = new WeakMap();
    },
    forgetFacts() {
      facts = undefined;
    },
  };
}

/** Gives back the old object of a block that was read again and stands as it did. */
function createSettler(): (block: TextBlock) => TextBlock {
  const byFirstNode = new WeakMap<Text, TextBlock>();
  return (block) => {
    const node = block.nodes[0];
    if (node === undefined) return block;
    const old = byFirstNode.get(node);
    if (old !== undefined && isSameBlock(old, block)) return old;
    byFirstNode.set(node, block);
    return block;
  };
}

function nothing(facts: DocumentFacts): PageText {
  return { blocks: [], facts, shadows: [], tooLarge: false };
}

function hostOf(node: Node): Element | null {
  return node instanceof ShadowRoot ? node.host : null;
}

function isSameBlock(a: TextBlock, b: TextBlock): boolean {
  if (a.text !== b.text || a.lang !== b.lang || a.linked !== b.linked) return false;
  if (a.element !== b.element || a.nodes.length !== b.nodes.length) return false;
  return a.nodes.every((node, n) => node === b.nodes[n] && a.starts[n] === b.starts[n]);
}

function cutText(
  blocks: readonly TextBlock[],
  most: number,
): { readonly within: readonly TextBlock[]; readonly cut: boolean } {
  let length = 0;
  const end = blocks.findIndex((block) => {
    length += block.text.length;
    return length > most;
  });
  return end < 0 ? { within: blocks, cut: false } : { within: blocks.slice(0, end), cut: true };
}
