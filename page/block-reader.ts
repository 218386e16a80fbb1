import type { BlockMemo } from './block-memo.ts';
import { append, type Frame, flush, startWalk, type Walk } from './block-walk.ts';
import { isGlued, isJoined, isSetApart } from './joining.ts';
import { languageTag } from './language.ts';
import {
  type Flow,
  flowOf,
  isOutside,
  isToFillIn,
  mayHaveShadow,
  tellsLanguage,
  toldBy,
} from './scope.ts';
import { FIRST_STRIDE, STRIDE } from './slices.ts';
import type { Reading, ReadingBudget } from './text-block.ts';

/** Reads one element's text in steps. What changes in it meanwhile is not seen: then a new reader goes on with the same memo. */
export interface BlockReader {
  /** Reads on for a step, some ten microseconds; gives the reading when there is nothing more. */
  readOn(): Reading | undefined;
  /** Nodes visited so far, those in the memo not counted. */
  visited(): number;
}

/** What most elements are given by others to hold. */
const NONE: readonly Node[] = [];

/** A script may nest elements deeper than the stack can follow; parsers stop at 512. */
const DEEPEST = 400;

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

/** Reads the next node of the element that the walk is in, or leaves it. */
function readNext(walk: Walk, frame: Frame): void {
  const node = frame.next;
  if (node === null) {
    leave(walk, frame);
    return;
  }
  frame.next = frame.given.length === 0 ? node.nextSibling : nextGiven(frame);
  walk.visited += 1;
  const type = node.nodeType;
  if (type === Node.TEXT_NODE) append(walk, node as Text);
  else if (type === Node.ELEMENT_NODE) readElement(walk, node as Element);
}

function nextGiven(frame: Frame): Node | null {
  frame.given = frame.given.slice(1);
  return frame.given[0] ?? null;
}

function readElement(walk: Walk, element: Element): void {
  const name = element.localName;
  const flow = flowOf(name);
  if (flow === 'skip' || walk.depth > DEEPEST) return;
  if (flow === 'break') {
    flush(walk);
    return;
  }
  const told = toldBy(element);
  if (isOutside(element, told, walk.budget.teasers === true)) return;
  if (name === 'form' && isToFillIn(element)) return;
  const entered = { element, name, told, isBlock: isBlock(walk, element, flow) };
  if (entered.isBlock) {
    readBlockElement(walk, entered);
  } else {
    if (flow === 'raised' && walk.text !== '') walk.text += ' ';
    enter(walk, entered);
  }
}

function isBlock(walk: Walk, element: Element, flow: Flow): boolean {
  if (flow === 'block') return true;
  if (flow === 'soft') return !isJoined(walk.text, element, walk.frame?.next ?? null);
  return flow === 'inline' && isGlued(walk.text) && isSetApart(element);
}

function readBlockElement(walk: Walk, entered: Entered): void {
  flush(walk);
  const known = walk.tree === 0 ? walk.memo.get(entered.element) : undefined;
  if (known === undefined) enter(walk, entered);
  else for (const block of known) walk.blocks.push(block);
}

/** An element that is read, with what was asked of it: its local name, and what its attributes tell. */
interface Entered {
  readonly element: Element;
  readonly name: string;
  readonly told: number;
  readonly isBlock: boolean;
}

function enter(walk: Walk, { element, name, told, isBlock }: Entered): void {
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
  if (tellsLanguage(told)) walk.lang = languageTag(element.getAttribute('lang'));
  if (name === 'a') walk.links += 1;
  if (isBlock) walk.holder = element;
  walk.depth += 1;
  walk.frame = frame;
  open(walk, frame, name);
}

/** Finds what is to be read in an element: its shadow tree, what a slot was given, or its children. */
function open(walk: Walk, frame: Frame, name: string): void {
  const { element } = frame;
  const shadow = mayHaveShadow(name) ? element.shadowRoot : null;
  if (shadow !== null) {
    walk.shadows.push(shadow);
    enterTree(walk);
  } else if (name === 'slot') {
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
