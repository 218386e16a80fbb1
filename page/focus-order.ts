const FOCUSABLE =
  'a[href],area[href],button,input:not([type=hidden]),select,textarea,summary,iframe,[contenteditable=""],[contenteditable=true],[tabindex]';

function takesFocus(element: HTMLElement): boolean {
  if (element.tabIndex < 0 || element.matches(':disabled')) return false;
  return element.checkVisibility({ visibilityProperty: true });
}

/**
 * The element to which the Tab key would go from a place in the text: the next one that takes focus,
 * or with `backwards` the one before; `undefined` at the document's ends.
 */
export function focusableFrom(element: Element, backwards: boolean): HTMLElement | undefined {
  const all = element.ownerDocument.querySelectorAll<HTMLElement>(FOCUSABLE);
  const wanted = backwards ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const there = Array.from(all).filter(
    (one) => (element.compareDocumentPosition(one) & wanted) !== 0 && takesFocus(one),
  );
  return backwards ? there.at(-1) : there[0];
}
