import type { Steps } from '#matcher/scan/steps.ts';
import { type ArticleBlock, createArticleChooser } from './article-block.ts';
import { createBlockMemo } from './block-memo.ts';
import { createBlockReader } from './block-reader.ts';
import type { Limits } from './limits.ts';
import { outlineOf } from './outline.ts';
import { type DocumentFacts, readDocumentFacts } from './page-facts.ts';
import { inSlices, inSteps, type Slices } from './slices.ts';
import { storyPieces } from './story-list.ts';
import type { Reading, TextBlock } from './text-block.ts';
import { visibleDay } from './visible-day.ts';

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
  const chooseFrom = createChoice();
  let memo = createBlockMemo();
  /** All that were ever read: a part of the page that is remembered is not entered again. */
  let shadows = new Set<ShadowRoot>();
  let facts: DocumentFacts | undefined;
  /** Something changed since the reading under way began. */
  let changed = false;

  /** Reads the page in steps; anew, with what stands as it was, where it changed meanwhile. */
  function* readAll(): Steps<Reading | undefined> {
    for (let visited = 0; document.body; ) {
      const budget = { nodes: limits.nodes - visited, teasers };
      const reader = createBlockReader(document.body, memo, budget);
      changed = false;
      while (!changed) {
        const reading = reader.readOn();
        if (reading !== undefined) return reading;
        yield;
      }
      visited += reader.visited();
    }
    return undefined;
  }

  return {
    async read(slices) {
      const reading = await inSlices(readAll(), slices);
      await slices.rest();
      // They may be forgotten in a rest; what was read so far is of these.
      const known = facts ?? readDocumentFacts(document, teasers, today());
      facts = reading && known;
      if (reading === undefined) return nothing(known);
      await slices.rest();
      const { within, cut } = cutText(reading.blocks, limits.text);
      const blocks = await inSlices(chooseFrom(within, known), slices);
      for (const shadow of reading.shadows) shadows.add(shadow);
      shadows = new Set([...shadows].filter(({ host }) => host.isConnected));
      const tooLarge = cut || reading.end === 'too-large';
      return { blocks, facts: withDay(known, blocks, today()), shadows: [...shadows], tooLarge };
    },
    forget(node) {
      changed = true;
      for (let at: Node | null = node; at !== null; at = at.parentNode ?? hostOf(at)) {
        if (at.nodeType === Node.ELEMENT_NODE) memo.delete(at as Element);
      }
    },
    forgetAll() {
      changed = true;
      memo = createBlockMemo();
    },
    forgetFacts() {
      facts = undefined;
    },
  };
}

/** What a page says nowhere of its day, its article may show. */
function withDay(
  facts: DocumentFacts,
  blocks: readonly ArticleBlock[],
  now: number,
): DocumentFacts {
  if (facts.published !== undefined || facts.data.kind === 'front') return facts;
  const published = visibleDay(blocks, now);
  return published === undefined ? facts : { ...facts, published };
}

/** Chooses the article's blocks from all; those that stand as they did in the last reading are the same objects. */
function createChoice(): (
  blocks: readonly TextBlock[],
  facts: DocumentFacts,
) => Steps<readonly ArticleBlock[]> {
  const chooser = createArticleChooser();
  const settle = createSettler();
  return function* chooseFrom(blocks, facts) {
    const outline = yield* outlineOf(yield* settle(blocks));
    const stories = yield* storyPieces(outline, facts.data.kind);
    return yield* chooser.choose(outline, facts, stories);
  };
}

/** Gives back the old objects of blocks that were read again and stand as they did. Most pages are read once: their blocks are only kept. */
function createSettler(): (blocks: readonly TextBlock[]) => Steps<readonly TextBlock[]> {
  const byFirstNode = new WeakMap<Text, TextBlock>();
  let first: readonly TextBlock[] | undefined;
  const settleOne = (block: TextBlock): TextBlock => {
    const node = block.nodes[0];
    if (node === undefined) return block;
    const old = byFirstNode.get(node);
    if (old !== undefined && isSameBlock(old, block)) return old;
    byFirstNode.set(node, block);
    return block;
  };
  return function* settle(blocks) {
    if (first === undefined) {
      first = blocks;
      return blocks;
    }
    yield* inSteps(first, settleOne);
    first = [];
    const settled: TextBlock[] = [];
    yield* inSteps(blocks, (block) => settled.push(settleOne(block)));
    return settled;
  };
}

function nothing(facts: DocumentFacts): PageText {
  return { blocks: [], facts, shadows: [], tooLarge: false };
}

function hostOf(node: Node): Element | null {
  return node instanceof ShadowRoot ? node.host : null;
}

function isSameBlock(a: TextBlock, b: TextBlock): boolean {
  if (a === b) return true;
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
