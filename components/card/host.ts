import entryStyle from '../entry/entry.css?inline';
import tokens from '../tokens.css?inline';
import actionsStyle from './actions.css?inline';
import cardStyle from './card.css?inline';
import hostStyle from './host.css?inline';
import { FADE_MS } from './timings.ts';

/** Where the card stands, CSS pixels of the viewport: held by its top or by its bottom edge. */
export interface HostPlace {
  readonly left: number;
  readonly edge: 'top' | 'bottom';
  readonly at: number;
  readonly tallest: number;
}

/** The element that holds the card, in a shadow root of its own and above all else on the page. */
export interface CardHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Where the card is drawn, and where words for screen readers are put. */
  readonly view: HTMLElement;
  readonly speech: HTMLElement;
  /** Puts the host into the document, and the card on top of everything there. */
  show(parent: Element): void;
  /** Puts the host into the document unseen, for an announcement. */
  attach(parent: Element): void;
  place(place: HostPlace | 'sheet', dir: 'ltr' | 'rtl'): void;
  /** Takes the card away; the host stays only if `keep`. */
  hide(keep: boolean): void;
}

/** The name of the host's element: the only thing of ours that a page's document ever holds. */
const HOST_NAME = 'newsgloss-card';

const HTML = 'http://www.w3.org/1999/xhtml';

/**
 * Makes a host without putting it anywhere. `mode`: closed in the product, so that no script of the
 * page reads the card.
 */
export function createHost(document: Document, mode: ShadowRootMode): CardHost {
  // An element of HTML in any document, SVG and XML included: only such a one has a shadow root.
  const make = (name: string) => document.createElementNS(HTML, name) as HTMLElement;
  const element = make(HOST_NAME);
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode });
  const moving = sheetOf(document, ':host {}');
  const timing = sheetOf(document, `:host { --fade: ${FADE_MS}ms }`);
  root.adoptedStyleSheets = [
    ...[tokens, hostStyle, entryStyle, cardStyle, actionsStyle].map((text) =>
      sheetOf(document, text),
    ),
    timing,
    moving,
  ];
  const view = make('div');
  const speech = make('div');
  speech.className = 'speech';
  speech.setAttribute('role', 'status');
  root.append(view, speech);
  const attach = (parent: Element) => {
    if (element.parentNode !== parent) parent.append(element);
  };
  return {
    element,
    root,
    view,
    speech,
    attach,
    show(parent) {
      if (isShown(element)) element.hidePopover();
      attach(parent);
      element.showPopover();
    },
    place: (place, dir) => moving.replaceSync(ruleFor(place, dir)),
    hide(keep) {
      if (isShown(element)) element.hidePopover();
      if (!keep) element.remove();
    },
  };
}

function isShown(element: HTMLElement): boolean {
  return element.isConnected && element.matches(':popover-open');
}

function sheetOf(document: Document, text: string): CSSStyleSheet {
  const Sheet = document.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const sheet = new Sheet();
  sheet.replaceSync(text);
  return sheet;
}

/** `!important` within a shadow root beats the page's own, so that no page can move the card. */
function ruleFor(place: HostPlace | 'sheet', dir: string): string {
  if (place === 'sheet') {
    return `:host { inset: auto 0 0 !important; width: auto !important; max-width: none !important; direction: ${dir} !important }`;
  }
  const { left, edge, at, tallest } = place;
  return `:host { left: ${left}px !important; ${edge}: ${at}px !important; --tallest: ${tallest}px; direction: ${dir} !important }`;
}
