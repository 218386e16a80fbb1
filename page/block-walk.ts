import type { BlockMemo } from './block-memo.ts';
import { isBlank } from './joining.ts';
import { languageTag } from './language.ts';
import type { Reading, ReadingBudget, TextBlock } from './text-block.ts';

/** An element that the walk is in, with what stood when it was entered. */
export interface Frame {
  readonly element: Element;
  readonly around: Frame | undefined;
  /** The nodes in it that are still to be read: a sibling and those after it, or some that a slot was given. */
  next: Node | null;
  given: readonly Node[];
  readonly isBlock: boolean;
  /** How many blocks there were. */
  readonly from: number;
  readonly holder: Element;
  readonly lang: string | undefined;
  readonly links: number;
  readonly tree: number;
}

/** Where a walk over the nodes of a page stands: what it has read, and the block that it gathers. */
export interface Walk {
  readonly memo: BlockMemo;
  readonly budget: ReadingBudget;
  readonly blocks: TextBlock[];
  readonly shadows: ShadowRoot[];
  frame: Frame | undefined;
  text: string;
  nodes: Text[];
  starts: number[];
  trees: number[];
  linked: number;
  /** The block-level element that the walk is in. */
  holder: Element;
  lang: string | undefined;
  /** The language that the text so far began in. */
  textLang: string | undefined;
  links: number;
  tree: number;
  treesSeen: number;
  depth: number;
  visited: number;
  end: Reading['end'];
}

/** Begins a walk at an element. */
export function startWalk(root: Element, memo: BlockMemo, budget: ReadingBudget): Walk {
  return {
    memo,
    budget,
    blocks: [],
    shadows: [],
    frame: undefined,
    text: '',
    nodes: [],
    starts: [],
    trees: [],
    linked: 0,
    holder: root,
    lang: languageTag(root.closest('[lang]')?.getAttribute('lang')),
    textLang: undefined,
    links: 0,
    tree: 0,
    treesSeen: 0,
    depth: 0,
    visited: 0,
    end: 'complete',
  };
}

/** Adds a text node to the block that is gathered. */
export function append(walk: Walk, node: Text): void {
  const data = node.data;
  if (walk.text === '') {
    if (isBlank(data)) return;
    walk.textLang = walk.lang;
  }
  walk.starts.push(walk.text.length);
  walk.nodes.push(node);
  walk.trees.push(walk.tree);
  walk.text += data;
  if (walk.links > 0) walk.linked += data.length;
}

/** Ends the block that is gathered, if there is one. */
export function flush(walk: Walk): void {
  if (walk.text === '') return;
  const { text, holder: element, nodes, starts, trees, linked, textLang: lang } = walk;
  const block: TextBlock & { lang?: string } = { text, element, nodes, starts, trees, linked };
  if (lang !== undefined) block.lang = lang;
  walk.blocks.push(block);
  walk.text = '';
  walk.nodes = [];
  walk.starts = [];
  walk.trees = [];
  walk.linked = 0;
  if (walk.visited > walk.budget.nodes) walk.end = 'too-large';
}
