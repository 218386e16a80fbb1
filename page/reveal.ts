import { parentOf } from './prose.ts';

/**
 * Scrolls a place into the middle of the screen, and of every scrolled container around it. `measure`
 * gives its present rectangle in CSS pixels of the viewport; false where it has none.
 */
export function revealPlace(element: Element, measure: () => DOMRect | undefined): boolean {
  if (measure() === undefined) return false;
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    if (isScroller(at)) centre(at, measure());
  }
  const rect = measure();
  const view = element.ownerDocument.defaultView;
  if (rect === undefined || view === null) return false;
  if (!isInMiddle(rect, view)) {
    const top = rect.top + rect.height / 2 - view.innerHeight / 2;
    view.scrollBy({ top, behavior: 'instant' });
  }
  return true;
}

/** The part of the screen, from its top and bottom, where sticky bars and our own card stand. */
const EDGE = 0.25;

function isInMiddle(rect: DOMRect, view: Window): boolean {
  return rect.top >= view.innerHeight * EDGE && rect.bottom <= view.innerHeight * (1 - EDGE);
}

function isScroller(element: Element): boolean {
  const root = element.ownerDocument.documentElement;
  if (element === root || element === element.ownerDocument.body) return false;
  const overflows =
    element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth;
  if (!overflows) return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  return /auto|scroll/.test(`${overflowX} ${overflowY}`);
}

function centre(scroller: Element, place: DOMRect | undefined): void {
  if (place === undefined) return;
  const box = scroller.getBoundingClientRect();
  const top = place.top + place.height / 2 - (box.top + box.height / 2);
  const outside = place.left < box.left || place.right > box.right;
  const left = outside ? place.left + place.width / 2 - (box.left + box.width / 2) : 0;
  scroller.scrollBy({ top, left, behavior: 'instant' });
}
