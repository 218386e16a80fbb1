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

/** The length of a block's text without the white space around it, in UTF-16 code units. */
export function lengthOf(block: TextBlock): number {
  return block.text.trim().length;
}

/** How much running text a block of this length holds, in UTF-16 code units: none if it is short, or mostly links. */
export function proseIn(block: TextBlock, length: number): number {
  if (block.linked > length * LINKED_MOST) return 0;
  if (length >= SENTENCE_LEAST) return length;
  return length >= DENSE_SENTENCE_LEAST && dense.test(block.text) ? length : 0;
}

/**
 * Tells whether a block of this length is a link and little else: the `title` of another story, or a
 * shorter `label`, as a tag or a "read more".
 */
export function linkedOf(block: TextBlock, length: number): 'title' | 'label' | undefined {
  if (block.linked === 0 || block.linked < length * TITLE_LINKED_LEAST) return undefined;
  return length >= TITLE_LEAST ? 'title' : 'label';
}

/** The element around an element, out of shadow trees too. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : null;
}
