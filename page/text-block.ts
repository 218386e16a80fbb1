import { isBlank, isGlued, isJoined, isSetApart } from './joining.ts';
import { languageTag } from './language.ts';
import { type Flow, flowOf, isOutside } from './scope.ts';

/**
 * A run of the page's text that is read as one, with the text nodes that it came from.
 *
 * `element` is the block-level element around it. Node `n` gave the units of `text` from `starts[n]`
 * on; between two nodes there may be one space of ours (before a raised number). `trees[n]` numbers
 * the tree that the node belongs to: a range cannot reach from one into another. `linked` counts the
 * units inside links. `lang` is a BCP 47 tag, where the page says one.
 */
export interface TextBlock {
  readonly text: string;
  readonly element: Element;
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
  readonly trees: readonly number[];
  readonly linked: number;
  readonly lang?: string;
}

/** What is kept from one reading to the next: the blocks of every block-level element that did not change. */
export type BlockMemo = WeakMap<Element, readonly TextBlock[]>;

/**
 * How far a reading may go: `pause` says when to stop for now (asked after each element that was read),
 * `nodes` how many nodes to visit, `teasers` whether boxes of other stories are read too.
 */
export interface ReadingBudget {
  readonly pause: () => boolean;
  readonly nodes: number;
  readonly teasers?: boolean;
}

/**
 * One reading of a page.
 *
 * `end`: `complete`, nothing was left out; `paused`, to be started again; `too-large`, there are more
 * nodes than allowed. `visited`: nodes visited, those in the memo not counted.
 */
export interface Reading {
  readonly blocks: readonly TextBlock[];
  readonly end: 'complete' | 'paused' | 'too-large';
  readonly visited: number;
  /** Open shadow roots that were read. */
  readonly shadows: readonly ShadowRoot[];
}

/** A script may nest elements deeper than the stack can follow; parsers stop at 512. */
const DEEPEST = 400;

interface Walk {
  readonly memo: BlockMemo;
  readonly budget: ReadingBudget;
  readonly blocks: TextBlock[];
  readonly shadows: ShadowRoot[];
  text: string;
  nodes: Text[];
  starts: number[];
  trees: number[];
  linked: number;
  /** The block-level element that the walk is in. */
  element: Element;
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

/**
 * Reads the text under an element block by block, in the order of the page.
 *
 * Inline elements are joined, block-level elements and line breaks separate, open shadow roots are
 * read where they stand. Nothing is measured and no style is asked for, save where text touches an
 * element that only its style can place. A reading that was stopped goes on where it was when it is
 * started again with the same memo.
 */
export function readBlocks(root: Element, memo: BlockMemo, budget: ReadingBudget): Reading {
  const walk: Walk = {
    memo,
    budget,
    blocks: [],
    shadows: [],
    text: '',
    nodes: [],
    starts: [],
    trees: [],
    linked: 0,
    element: root,
    lang: languageTag(root.closest('[lang]')?.getAttribute('lang')),
    textLang: undefined,
    links: 0,
    tree: 0,
    treesSeen: 0,
    depth: 0,
    visited: 0,
    end: 'complete',
  };
  readElement(walk, root);
  flush(walk);
  const { blocks, visited, shadows, end } = walk;
  return { blocks, visited, shadows, end };
}

function readChildren(walk: Walk, parent: Node): void {
  for (
    let node = parent.firstChild;
    node !== null && walk.end === 'complete';
    node = node.nextSibling
  ) {
    walk.visited += 1;
    if (node.nodeType === Node.TEXT_NODE) append(walk, node as Text);
    else if (node.nodeType === Node.ELEMENT_NODE) readElement(walk, node as Element);
  }
}

function readElement(walk: Walk, element: Element): void {
  const flow = flowOf(element.localName);
  if (flow === 'skip' || walk.depth > DEEPEST) return;
  if (flow === 'break') {
    flush(walk);
  } else if (!isOutside(element, walk.budget.teasers === true)) {
    if (isBlock(walk, element, flow)) {
      readBlockElement(walk, element);
    } else {
      if (flow === 'raised' && walk.text !== '') walk.text += ' ';
      readInside(walk, element);
    }
  }
}

function isBlock(walk: Walk, element: Element, flow: Flow): boolean {
  if (flow === 'block') return true;
  if (flow === 'soft') return !isJoined(walk.text, element);
  return flow === 'inline' && isGlued(walk.text) && isSetApart(element);
}

function readBlockElement(walk: Walk, element: Element): void {
  flush(walk);
  const known = walk.tree === 0 ? walk.memo.get(element) : undefined;
  if (known !== undefined) {
    for (const block of known) walk.blocks.push(block);
    return;
  }
  const from = walk.blocks.length;
  const outer = walk.element;
  walk.element = element;
  readInside(walk, element);
  flush(walk);
  walk.element = outer;
  remember(walk, element, from);
}

/** Keeps what was read in an element; not in a shadow tree, where a change among slotted children would not be seen. */
function remember(walk: Walk, element: Element, from: number): void {
  if (walk.end !== 'complete' || walk.tree !== 0) return;
  walk.memo.set(element, walk.blocks.slice(from));
  // Only here: what was read up to now is kept, so that a reading which is paused always gets on.
  if (walk.budget.pause()) walk.end = 'paused';
}

function readInside(walk: Walk, element: Element): void {
  const outerLang = walk.lang;
  const link = element.localName === 'a' ? 1 : 0;
  if (element.hasAttribute('lang')) walk.lang = languageTag(element.getAttribute('lang'));
  walk.links += link;
  walk.depth += 1;
  const shadow = element.shadowRoot;
  if (shadow !== null) readShadow(walk, shadow);
  else if (element.localName === 'slot') readSlot(walk, element as HTMLSlotElement);
  else readChildren(walk, element);
  walk.depth -= 1;
  walk.links -= link;
  walk.lang = outerLang;
}

function readShadow(walk: Walk, shadow: ShadowRoot): void {
  walk.shadows.push(shadow);
  inTree(walk, () => readChildren(walk, shadow));
}

function readSlot(walk: Walk, slot: HTMLSlotElement): void {
  const assigned = slot.assignedNodes();
  if (assigned.length === 0) readChildren(walk, slot);
  inTree(walk, () => {
    for (const node of assigned) {
      if (node.nodeType === Node.TEXT_NODE) append(walk, node as Text);
      else if (node.nodeType === Node.ELEMENT_NODE) readElement(walk, node as Element);
    }
  });
}

function inTree(walk: Walk, read: () => void): void {
  const outer = walk.tree;
  walk.treesSeen += 1;
  walk.tree = walk.treesSeen;
  read();
  walk.tree = outer;
}

function append(walk: Walk, node: Text): void {
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

function flush(walk: Walk): void {
  if (walk.text === '') return;
  const { text, element, nodes, starts, trees, linked, textLang: lang } = walk;
  const block = { text, element, nodes, starts, trees, linked };
  walk.blocks.push(lang === undefined ? block : { ...block, lang });
  walk.text = '';
  walk.nodes = [];
  walk.starts = [];
  walk.trees = [];
  walk.linked = 0;
  if (walk.visited > walk.budget.nodes) walk.end = 'too-large';
}
