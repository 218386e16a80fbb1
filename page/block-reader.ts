import type { BlockMemo } from './block-memo.ts';
import { isBlank, isGlued, isJoined, isSetApart } from './joining.ts';
import { languageTag } from './language.ts';
import { type Flow, flowOf, isOutside, mayHaveShadow } from './scope.ts';
import { FIRST_STRIDE, STRIDE } from './slices.ts';
import type { Reading, ReadingBudget, TextBlock } from './text-block.ts';

/** Reads one element's text in steps. What changes in it meanwhile is not seen: then a new reader goes on with the same memo. */
export interface BlockReader {
  /** Reads on for a step, some ten microseconds; gives the reading when there is nothing more. */
  readOn(): Reading | undefined;
  /** Nodes visited so far, those in the memo not counted. */
  visited(): number;
}

/** A script may nest elements deeper than the stack can follow; parsers stop at 512. */
const DEEPEST = 400;
/** What most elements are given by others to hold. */
const NONE: readonly Node[] = [];

/** An element that the walk is in, with what stood when it was entered. */
interface Frame {
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

interface Walk {
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

/**
 * Creates a reader of the text under an element, block by block, in the order of the page.
 *
 * Inline elements are joined, block-level elements and line breaks separate, open shadow roots are
 * read where they stand. Nothing is measured and no style is asked for, save where text touches an
 * element that only its style can place.
 */
export function createBlockReader(
  root: Element,
  memo: BlockMemo,
  budget: ReadingBudget,
): BlockReader {
  memo.begin();
  const walk = startWalk(root, memo, budget);
  readElement(walk, root);
  let stride = FIRST_STRIDE;
  return {
    visited: () => walk.visited,
    readOn() {
      const until = walk.visited + stride;
      stride = Math.min(STRIDE, stride * 2);
      // Changes in a shadow tree are not told of before it was read: it is read in one go.
      while (walk.frame && walk.end === 'complete' && (walk.visited < until || walk.tree > 0)) {
        readNext(walk, walk.frame);
      }
      if (walk.frame && walk.end === 'complete') return undefined;
      flush(walk);
      const { blocks, shadows, end } = walk;
      return { blocks, shadows, end };
    },
  };
}

function startWalk(root: Element, memo: BlockMemo, budget: ReadingBudget): Walk {
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

/** Reads the next node of the element that the walk is in, or leaves it. */
function readNext(walk: Walk, frame: Frame): void {
  const node = frame.next;
  if (node === null) {
    leave(walk, frame);
    return;
  }
  frame.next = frame.given.length === 0 ? node.nextSibling : nextGiven(frame);
  walk.visited += 1;
  if (node.nodeType === Node.TEXT_NODE) append(walk, node as Text);
  else if (node.nodeType === Node.ELEMENT_NODE) readElement(walk, node as Element);
}

function nextGiven(frame: Frame): Node | null {
  frame.given = frame.given.slice(1);
  return frame.given[0] ?? null;
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
      enter(walk, element, false);
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
  if (known === undefined) enter(walk, element, true);
  else for (const block of known) walk.blocks.push(block);
}

function enter(walk: Walk, element: Element, isBlock: boolean): void {
  const { frame: around, holder, lang, links, tree } = walk;
  const from = walk.blocks.length;
  const frame: Frame = {
    element,
    around,
    next: null,
    given: NONE,
    isBlock,
    from,
    holder,
    lang,
    links,
    tree,
  };
  if (element.hasAttribute('lang')) walk.lang = languageTag(element.getAttribute('lang'));
  if (element.localName === 'a') walk.links += 1;
  if (isBlock) walk.holder = element;
  walk.depth += 1;
  walk.frame = frame;
  open(walk, frame);
}

/** Finds what is to be read in an element: its shadow tree, what a slot was given, or its children. */
function open(walk: Walk, frame: Frame): void {
  const { element } = frame;
  const shadow = mayHaveShadow(element.localName) ? element.shadowRoot : null;
  if (shadow !== null) {
    walk.shadows.push(shadow);
    enterTree(walk);
  } else if (element.localName === 'slot') {
    frame.given = (element as HTMLSlotElement).assignedNodes();
    if (frame.given.length > 0) enterTree(walk);
  }
  frame.next = frame.given[0] ?? (shadow ?? element).firstChild;
}

function enterTree(walk: Walk): void {
  walk.treesSeen += 1;
  walk.tree = walk.treesSeen;
}

function leave(walk: Walk, frame: Frame): void {
  if (frame.isBlock) flush(walk);
  const { element, isBlock, from } = frame;
  walk.frame = frame.around;
  walk.holder = frame.holder;
  walk.lang = frame.lang;
  walk.links = frame.links;
  walk.tree = frame.tree;
  walk.depth -= 1;
  // Not in a shadow tree, where a change among slotted children would not be seen.
  if (isBlock && walk.tree === 0 && walk.end === 'complete') {
    walk.memo.keep(element, walk.blocks, from);
  }
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
