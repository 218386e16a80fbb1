/** How the elements that hold marks stand to the screen. */
export interface Nearness {
  /** Watches exactly these elements. */
  watch(elements: ReadonlySet<Element>): void;
  /** On the screen, or within a screen of it. */
  isNear(element: Element): boolean;
}

/** What makes text unseen besides its having no box; text that fades in is there all the while. */
const SEEN = { visibilityProperty: true };

/** A screen above and below, so that marks are there before the reader is. */
const MARGIN = '100% 0px';

/** `scrollMargin` does for scrolled containers what `rootMargin` does for the window; unknown to older browsers. */
interface ObserverOptions extends IntersectionObserverInit {
  readonly scrollMargin?: string;
}

/**
 * Creates a watch that measures nothing itself: the browser tells, after its own layout. `onChange`
 * gets the elements whose standing changed, and whether each is rendered at all.
 */
export function createNearness(
  onChange: (rendered: ReadonlyMap<Element, boolean>) => void,
  signal: AbortSignal,
): Nearness {
  const near = new Set<Element>();
  let watched: ReadonlySet<Element> = new Set();
  const options: ObserverOptions = { rootMargin: MARGIN, scrollMargin: MARGIN };
  const observer = new IntersectionObserver((entries) => {
    const rendered = new Map<Element, boolean>();
    for (const entry of entries) {
      const boxless = isBoxless(entry);
      if (entry.isIntersecting || boxless) near.add(entry.target);
      else near.delete(entry.target);
      // The browser has just laid the page out, so that asking costs nothing more.
      rendered.set(entry.target, boxless || entry.target.checkVisibility(SEEN));
    }
    onChange(rendered);
  }, options);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    near.clear();
  });
  return {
    watch(elements) {
      for (const element of watched) {
        if (elements.has(element)) continue;
        observer.unobserve(element);
        near.delete(element);
      }
      for (const element of elements) if (!watched.has(element)) observer.observe(element);
      watched = elements;
    },
    isNear: (element) => near.has(element),
  };
}

/** An element without a box of its own (`display: contents`) never meets the screen; it counts as near. */
function isBoxless({ target, boundingClientRect: rect }: IntersectionObserverEntry): boolean {
  if (rect.width > 0 || rect.height > 0) return false;
  return getComputedStyle(target).display === 'contents';
}
