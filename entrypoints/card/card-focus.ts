import type { CardEvent, CardState } from '#components/card/card-state.ts';
import { focusableFrom } from '#page/focus-order.ts';
import type { CardOptions } from './card-options.ts';
import type { CardView } from './card-view.tsx';

/** Where the keyboard's focus goes when a card closes. */
export interface CardFocus {
  /** Gives the focus back to where it was, if the card has it. */
  giveBack(): void;
}

type Dispatch = (event: CardEvent) => void;

/**
 * Follows the focus into and out of the card, and the keys that leave it.
 *
 * Esc closes a card and is then kept from the page; without a card it is the page's. Tab goes
 * through the card and out of it to what comes next in the page after the term.
 */
export function keepFocus(
  options: CardOptions,
  view: CardView,
  dispatch: Dispatch,
  state: () => CardState,
): CardFocus {
  const { document, signal } = options;
  const { root } = view.host;
  let before: Element | null = null;
  const tell = (on: boolean) => dispatch({ type: 'focus', time: performance.now(), on });
  root.addEventListener(
    'focusin',
    (event) => {
      const from = (event as FocusEvent).relatedTarget;
      if (from instanceof Element && from !== view.host.element) before = from;
      tell(true);
    },
    { signal },
  );
  root.addEventListener(
    'focusout',
    // Only after the browser has settled the focus is it known whether it left the card.
    () => setTimeout(() => !view.hasFocus() && tell(false)),
    { signal },
  );
  onKeys(options, view, dispatch, state);
  raiseAbove(document, view, dispatch, signal);
  return {
    giveBack() {
      if (view.hasFocus() && before instanceof HTMLElement && before.isConnected) {
        before.focus({ preventScroll: true });
      }
      before = null;
    },
  };
}

function onKeys(
  options: CardOptions,
  view: CardView,
  dispatch: Dispatch,
  state: () => CardState,
): void {
  const { document, signal } = options;
  const close = () => dispatch({ type: 'escape', time: performance.now() });
  let swallowed = false;
  const swallow = (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onTab = (event: KeyboardEvent) => {
    const { open } = state();
    if (!event.isTrusted || event.key !== 'Tab' || !open) return;
    if (leave(event, open.mark, options, view)) close();
  };
  const onEscape = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape') return;
    const isOpen = state().open !== undefined;
    // While text is being composed the key belongs to that as well; without a card it is the page's alone.
    swallowed = isOpen && !event.isComposing;
    if (swallowed) swallow(event);
    if (isOpen) close();
    // Where a walk stands is outlined until then.
    else options.marks.activate(undefined);
  };
  const onKeyUp = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape' || !swallowed) return;
    swallowed = false;
    swallow(event);
  };
  const keys = { capture: true, signal };
  document.defaultView?.addEventListener('keydown', onTab, keys);
  document.defaultView?.addEventListener('keydown', onEscape, keys);
  document.defaultView?.addEventListener('keyup', onKeyUp, keys);
}

/** Takes the focus out of the card to what comes next in the page; false where Tab stays in the card. */
function leave(
  event: KeyboardEvent,
  mark: number,
  { marks }: CardOptions,
  view: CardView,
): boolean {
  if (!view.hasFocus() || !isLast(view.host.root, event.shiftKey)) return false;
  const term = marks.place(mark)?.element;
  const next = term && focusableFrom(term, event.shiftKey);
  if (!next) return false;
  event.preventDefault();
  next.focus();
  return true;
}

/** Whether the focus stands on the last control of the card; backwards, on the first or the card itself. */
function isLast(root: ShadowRoot, backwards: boolean): boolean {
  const controls = [
    ...root.querySelectorAll<HTMLElement>('button, a[href], textarea, [tabindex="0"]'),
  ];
  const focused = root.activeElement;
  if (backwards) return focused === controls[0] || focused?.getAttribute('role') === 'dialog';
  return focused === controls.at(-1);
}

/**
 * What the page opens above the card, a popover or full screen, would hide it: the card goes on top
 * again. A modal dialog makes all outside it lifeless: there the card closes.
 */
function raiseAbove(
  document: Document,
  view: CardView,
  dispatch: Dispatch,
  signal: AbortSignal,
): void {
  const { element } = view.host;
  document.addEventListener('fullscreenchange', () => view.raise(), { signal });
  const onToggle = (event: Event) => {
    const opened = event.target;
    if (!event.isTrusted) return;
    if (opened === element || !(opened instanceof Element)) return;
    if (!('newState' in event) || event.newState !== 'open') return;
    if (opened.matches('dialog:modal') && !opened.contains(element)) {
      dispatch({ type: 'gone', time: performance.now() });
    } else view.raise();
  };
  document.addEventListener('toggle', onToggle, { capture: true, signal });
}
