import type { TextBlock } from './text-block.ts';

/** Shorter blocks are bylines, labels and buttons more often than sentences (UTF-16 code units). */
const SENTENCE_LEAST = 60;
/** The same for scripts that write a word in one or two signs. */
const DENSE_SENTENCE_LEAST = 20;
/** A block of which more is linked is a title or a list of links. */
const LINKED_MOST = 0.5;
const TITLE_LINKED_LEAST = 0.8;
/** Shorter linked blocks are tags and names, not titles of other stories. */
const TITLE_LEAST = 20;

const dense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** How much running text a block holds, in UTF-16 code units: none if it is short, or mostly links. */
export function proseOf(block: TextBlock): number {
  const length = block.text.trim().length;
  if (block.linked > length * LINKED_MOST) return 0;
  if (length >= SENTENCE_LEAST) return length;
  return length >= DENSE_SENTENCE_LEAST && dense.test(block.text) ? length : 0;
}

/** Tells whether a block is a link and little else: a related story, a tag, a "read more". */
export function isLinkedBlock(block: TextBlock): boolean {
  return block.linked > 0 && block.linked >= block.text.trim().length * TITLE_LINKED_LEAST;
}

/** Tells whether a block is the linked title of another story. */
export function isLinkedTitle(block: TextBlock): boolean {
  return block.text.trim().length >= TITLE_LEAST && isLinkedBlock(block);
}

/** The element around an element, out of shadow trees too. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : null;
}

/** The nearest element that a selector means, the element itself first, out of shadow trees too. */
export function closestOf(element: Element, selector: string): Element | null {
  let from: Element | null = element;
  while (from !== null) {
    const found: Element | null = from.closest(selector);
    if (found !== null) return found;
    const root = from.getRootNode();
    from = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}
