/**
 * Functions that run inside the page under test. Each stands alone: it is sent to the browser as text.
 */

/** A place underlined: its words, and a point on its first line in CSS pixels of the viewport. */
export interface MarkPoint {
  readonly words: string;
  readonly x: number;
  readonly y: number;
}

/** Brings the next underlined place that was not tried yet to the middle of the window; `false` where there is none near. */
export function nextMark(tried: WeakMap<Node, Set<number>>): boolean {
  for (const range of CSS.highlights.get('newsgloss-mark') ?? []) {
    const known = tried.get(range.startContainer) ?? new Set<number>();
    if (known.has(range.startOffset) || !range.startContainer.isConnected) continue;
    tried.set(range.startContainer, known.add(range.startOffset));
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const rect = live.getClientRects()[0];
    if (rect !== undefined) {
      window.scrollBy({ top: rect.top - window.innerHeight / 2, behavior: 'instant' });
    }
    Reflect.set(tried, 'current', live);
    return true;
  }
  return false;
}

/** Where the place stands that was brought to the middle; `undefined` where something of the page covers it. */
export function currentMark(tried: WeakMap<Node, Set<number>>): MarkPoint | undefined {
  const live = Reflect.get(tried, 'current') as Range;
  const rect = [...live.getClientRects()].find(({ width, height }) => width > 2 && height > 2);
  const element = live.startContainer.parentElement;
  if (rect === undefined || element === null) return undefined;
  const x = rect.left + Math.min(rect.width / 2, 20);
  const y = rect.top + rect.height / 2;
  const root = element.getRootNode() as Document | ShadowRoot;
  const above = root.elementFromPoint(x, y);
  if (above === null || !(above.contains(element) || element.contains(above))) return undefined;
  return { x, y, words: live.toString().replace(/\s+/g, ' ') };
}

/** The words of the mark whose card is open, where one is. */
export function openCard(): string | undefined {
  const active = [...(CSS.highlights.get('newsgloss-active') ?? [])];
  if (active.length === 0 || document.querySelector('newsgloss-card') === null) return undefined;
  const words = active.map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  });
  return words.join('').replace(/\s+/g, ' ');
}

/** Scrolls on by most of a window; `false` at the end of the page. */
export function scrollOn(): boolean {
  const before = window.scrollY;
  window.scrollBy({ top: window.innerHeight * 0.9, behavior: 'instant' });
  return window.scrollY > before + 1;
}
