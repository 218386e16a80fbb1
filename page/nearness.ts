import { parentOf } from './prose.ts';
import { createSecondLook } from './second-look.ts';

/** How the elements that hold marks stand to the screen. */
export interface Nearness {
  /** Watches exactly these elements. */
  watch(elements: ReadonlySet<Element>): void;
  /** On the screen, or within a screen of it. */
  isNear(element: Element): boolean;
  /** Not rendered when it was last looked at. */
  isUnseen(element: Element): boolean;
  /** Asks the browser anew how hidden elements stand; it answers after its next layout. */
  lookAgain(): void;
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
  document: Document,
  onChange: (rendered: ReadonlyMap<Element, boolean>) => void,
  signal: AbortSignal,
): Nearness {
  const near = new Set<Element>();
  const unseen = new Set<Element>();
  /** Laid out, and hidden by a style that the browser does not report on. */
  const dim = new Set<Element>();
  let watched: ReadonlySet<Element> = new Set();
  let looking = false;
  const options: ObserverOptions = { rootMargin: MARGIN, scrollMargin: MARGIN };

  const observer = new IntersectionObserver((entries) => {
    looking = false;
    const dimBefore = new Set(dim);
    const rendered = new Map<Element, boolean>();
    for (const entry of entries) {
      const { target } = entry;
      const standing = standingOf(entry);
      put(near, target, entry.isIntersecting || standing === 'boxless');
      put(dim, target, standing === 'dim' || standing === 'dim-page');
      put(unseen, target, standing === 'dim' || standing === 'gone');
      rendered.set(target, !unseen.has(target));
    }
    if ([...dim].some((element) => !dimBefore.has(element))) second.expect();
    onChange(rendered);
  }, options);

  function look(elements: ReadonlySet<Element>): void {
    if (looking || document.visibilityState === 'hidden') return;
    for (const element of elements) {
      looking = true;
      observer.unobserve(element);
      observer.observe(element);
    }
  }
  function leave(element: Element): void {
    observer.unobserve(element);
    for (const set of [near, unseen, dim]) set.delete(element);
  }
  const second = createSecondLook(document, () => look(dim), signal);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const set of [near, unseen, dim]) set.clear();
  });
  return {
    watch(elements) {
      for (const element of watched) if (!elements.has(element)) leave(element);
      for (const element of elements) if (!watched.has(element)) observer.observe(element);
      watched = elements;
    },
    isNear: (element) => near.has(element),
    isUnseen: (element) => unseen.has(element),
    // What is laid out far from the screen is no news to the browser: it is asked.
    lookAgain: () => look(new Set([...dim, ...unseen])),
  };
}

function put(set: Set<Element>, element: Element, is: boolean): void {
  if (is) set.add(element);
  else set.delete(element);
}

/**
 * How an element is rendered: `dim`, laid out and hidden; `dim-page`, hidden together with the page
 * around it, which is a page that is not ready yet; `gone`, not laid out.
 */
type Standing = 'seen' | 'boxless' | 'dim' | 'dim-page' | 'gone';

/** The browser has just laid the page out, so that asking costs nothing more. */
function standingOf(entry: IntersectionObserverEntry): Standing {
  if (isBoxless(entry)) return 'boxless';
  const { target, boundingClientRect: rect } = entry;
  if (target.checkVisibility(SEEN)) return 'seen';
  if (rect.width === 0 && rect.height === 0) return 'gone';
  return isHiddenWithPage(target) ? 'dim-page' : 'dim';
}

/** What hides these hides the page, until its fonts, its experiments or its runtime are there. */
const PAGE = 'html, body, main, article';

function isHiddenWithPage(element: Element): boolean {
  let hidden = element;
  for (let at: Element | null = element; at !== null && isHidden(at); at = parentOf(at))
    hidden = at;
  return hidden.matches(PAGE) || hidden.querySelector('h1') !== null;
}

function isHidden(element: Element): boolean {
  return getComputedStyle(element).visibility !== 'visible';
}

/** An element without a box of its own (`display: contents`) never meets the screen; it counts as near. */
function isBoxless({ target, boundingClientRect: rect }: IntersectionObserverEntry): boolean {
  if (rect.width > 0 || rect.height > 0) return false;
  return getComputedStyle(target).display === 'contents';
}
