import { lettered } from '#matcher/words/letters.ts';
import { flowOf } from './scope.ts';

const SPACE = 0x20;
const ENDS_A_WORD = lettered(String.raw`[\p{L}\p{N}]$`);

/** Tells whether a text node holds white space only. */
export function isBlank(data: string): boolean {
  return data.charCodeAt(0) <= SPACE && !/\S/.test(data);
}

/**
 * Tells whether an element stands in the line of the text that touches it (`display: contents`, an
 * inline custom element). `before`: the text of its block so far; `after`: the node after it.
 */
export function isJoined(before: string, element: Element, after: Node | null): boolean {
  if (before === '' && !beginsWithText(after)) return false;
  const display = getComputedStyle(element).display;
  return display === 'contents' || display.startsWith('inline');
}

/** Tells whether what begins with a node begins with text, or with an element in its line. */
function beginsWithText(from: Node | null): boolean {
  for (let next = from; next !== null; next = next.nextSibling) {
    const type = next.nodeType;
    if (type === Node.ELEMENT_NODE) return flowOf((next as Element).localName) === 'inline';
    if (type !== Node.TEXT_NODE) return false;
    if (!isBlank((next as Text).data)) return true;
  }
  return false;
}

/** Tells whether a text ends in a letter or digit, so that an element would go on with the word. */
export function isGlued(before: string): boolean {
  const last = before.charCodeAt(before.length - 1);
  return last > SPACE && ENDS_A_WORD().test(before.slice(-2));
}

/** Tells whether an element that usually stands in a line is made a block by its style. */
export function isSetApart(element: Element): boolean {
  const display = getComputedStyle(element).display;
  return display !== 'contents' && !display.startsWith('inline') && display !== 'none';
}
