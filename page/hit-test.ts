import { lineRects } from './range.ts';

/** What must be known of a drawn mark to find it under the pointer. */
export interface Target {
  readonly ranges: readonly StaticRange[];
  /** The block-level element around it. */
  readonly element: Element;
}

/** The underline hangs a little below the letters (CSS pixels). */
const SLACK = 2;
/** A veil that lets more than this through hides no text (alpha). */
const VEIL_MOST = 0.3;
const PICTURES = new Set(['img', 'video', 'canvas', 'iframe', 'object', 'embed', 'picture', 'svg']);

/**
 * Finds the drawn mark under a point of the viewport (CSS pixels).
 *
 * The browser's own question (`caretPositionFromPoint`) names the wrong text under stretched links
 * and overlays, and the nearest text in blank space; so the marks' own rectangles are asked, those
 * of blocks under the point only, and then whether the reader can see the text there.
 */
export function markUnder<T extends Target>(
  targets: Iterable<T>,
  x: number,
  y: number,
): T | undefined {
  const blocks = new Map<Element, boolean>();
  for (const target of targets) {
    let under = blocks.get(target.element);
    if (under === undefined) {
      under = isOver(target.element, x, y);
      blocks.set(target.element, under);
    }
    if (under && hasPoint(target, x, y) && isInSight(target, x, y)) return target;
  }
  return undefined;
}

function isOver(element: Element, x: number, y: number): boolean {
  const rect = element.getBoundingClientRect();
  // Text may stand outside its element's box, or the element have none: then only the text can tell.
  if (rect.width === 0 || rect.height === 0) return true;
  return isIn(rect, x, y);
}

function hasPoint(target: Target, x: number, y: number): boolean {
  return lineRects(target.ranges).some((rect) => isIn(rect, x, y));
}

function isIn(rect: DOMRect, x: number, y: number): boolean {
  return x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom + SLACK;
}

/** Tells whether text at a point can be seen: nothing opaque is above it, and no scrolled box cuts it off. */
function isInSight({ ranges, element }: Target, x: number, y: number): boolean {
  const own = lightElement(ranges[0]?.startContainer.parentElement ?? element);
  const block = lightElement(element);
  if (!own.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  for (const above of own.ownerDocument.elementsFromPoint(x, y)) {
    if (above === own || above === block || own.contains(above)) return true;
    if (!above.contains(own) && !isSeeThrough(above)) return false;
  }
  return getComputedStyle(own).pointerEvents === 'none';
}

/** The box that shows an element to the document: its own, or that of the host or the element around it. */
function lightElement(element: Element): Element {
  let at = element;
  for (let root = at.getRootNode(); root instanceof ShadowRoot; root = at.getRootNode()) {
    at = root.host;
  }
  while (at.parentElement !== null && getComputedStyle(at).display === 'contents') {
    at = at.parentElement;
  }
  return at;
}

function isSeeThrough(element: Element): boolean {
  if (PICTURES.has(element.localName)) return false;
  const style = getComputedStyle(element);
  if (Number(style.opacity) === 0) return true;
  return style.backgroundImage === 'none' && alphaOf(style.backgroundColor) < VEIL_MOST;
}

/** The alpha of a computed colour: "rgb(0, 0, 0)", "rgba(0, 0, 0, 0.5)", "color(srgb 0 0 0 / 0.5)". */
function alphaOf(colour: string): number {
  if (colour === 'transparent') return 0;
  const alpha = /^rgba\(.*,\s*([\d.]+)\)$|\/\s*([\d.]+)\)$/.exec(colour);
  return alpha === null ? 1 : Number(alpha[1] ?? alpha[2]);
}
