/** The registry name of what is drawn. */
const MARK_NAME = 'newsgloss-mark';
/** The registry name of the mark whose card is open. */
const ACTIVE_NAME = 'newsgloss-active';

/** How a mark is underlined. */
export type Underline = 'dotted' | 'dashed' | 'solid' | 'faint';

/** Draws marks through the document's highlight registry; the page's DOM is never touched. */
export interface Marker {
  /** Draws exactly these ranges; what is drawn already stays as it is. */
  draw(ranges: Iterable<StaticRange>): void;
  /** Stops drawing ranges at once, for text that has just changed. */
  erase(ranges: Iterable<StaticRange>): void;
  /** Outlines these ranges as the active mark, or none. */
  activate(ranges: readonly StaticRange[]): void;
  /** Puts the highlights back where the page has cleared the registry. */
  restore(): void;
  /** Styles marks in these shadow roots too; a browser may not inherit highlights into them. */
  adopt(shadows: readonly ShadowRoot[]): void;
  setUnderline(underline: Underline): void;
}

/** The active mark lies above its own underline. */
const ACTIVE_PRIORITY = 1;

/**
 * Creates the marker of a document. The usual look comes from the extension's style sheet, by the
 * manifest; shadow roots and other underlines get a sheet of their own, by adoption. All of it goes
 * when the signal aborts.
 */
export function createMarker(document: Document, signal: AbortSignal): Marker {
  const highlights = document.defaultView?.CSS.highlights ?? CSS.highlights;
  const drawn = new Highlight();
  const active = new Highlight();
  active.priority = ACTIVE_PRIORITY;
  const sheets = createSheets(document);
  let current: ReadonlySet<StaticRange> = new Set();

  const register = (name: string, highlight: Highlight) => {
    if (highlight.size === 0) highlights.delete(name);
    else if (highlights.get(name) !== highlight) highlights.set(name, highlight);
  };
  const restore = () => {
    if (signal.aborted) return;
    register(MARK_NAME, drawn);
    register(ACTIVE_NAME, active);
  };
  signal.addEventListener('abort', () => {
    highlights.delete(MARK_NAME);
    highlights.delete(ACTIVE_NAME);
    drawn.clear();
    active.clear();
    sheets.clear();
  });
  return {
    draw(ranges) {
      const next = new Set(ranges);
      for (const range of current) if (!next.has(range)) drawn.delete(range);
      for (const range of next) drawn.add(range);
      current = next;
      restore();
    },
    erase(ranges) {
      for (const range of ranges) {
        drawn.delete(range);
        active.delete(range);
      }
    },
    activate(ranges) {
      active.clear();
      for (const range of ranges) active.add(range);
      restore();
    },
    restore,
    adopt: sheets.adopt,
    setUnderline: sheets.setUnderline,
  };
}

interface Sheets {
  adopt(shadows: readonly ShadowRoot[]): void;
  setUnderline(underline: Underline): void;
  clear(): void;
}

function createSheets(document: Document): Sheets {
  const roots = new Set<Document | ShadowRoot>();
  let sheet: CSSStyleSheet | undefined;
  let underline: Underline = 'dotted';

  function adoptInto(root: Document | ShadowRoot): void {
    sheet ??= newSheet(document, underline);
    // A page may keep its list out of reach: then marks stay plain there, and nothing else fails.
    try {
      const list = sheetsOf(root);
      if (!list.includes(sheet)) list.push(sheet);
      roots.add(root);
    } catch {
      roots.delete(root);
    }
  }
  function leave(root: Document | ShadowRoot): void {
    if (sheet === undefined) return;
    try {
      const list = sheetsOf(root);
      const at = list.indexOf(sheet);
      if (at >= 0) list.splice(at, 1);
    } catch {
      // The root is gone with its page.
    }
  }
  return {
    adopt(shadows) {
      for (const shadow of shadows) adoptInto(shadow);
    },
    setUnderline(next) {
      if (next === underline) return;
      underline = next;
      adoptInto(document);
      sheet?.replaceSync(styleOf(underline));
    },
    clear() {
      for (const root of roots) leave(root);
      roots.clear();
    },
  };
}

/** Firefox keeps this list from extensions, except as the page itself sees it. */
function sheetsOf(root: Document | ShadowRoot): CSSStyleSheet[] {
  const asPageSees: unknown = Reflect.get(root, 'wrappedJSObject');
  return ((asPageSees as typeof root | undefined) ?? root).adoptedStyleSheets;
}

function newSheet(document: Document, underline: Underline): CSSStyleSheet {
  const Sheet = document.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const sheet = new Sheet();
  sheet.replaceSync(styleOf(underline));
  return sheet;
}

const LINES: Record<Underline, string> = {
  dotted: 'underline dotted currentColor 1.5px',
  dashed: 'underline dashed currentColor 1px',
  solid: 'underline solid currentColor 1px',
  faint: 'underline dotted color-mix(in srgb, currentColor 45%, transparent) 1px',
};

/** The style of marks; `annotator.css` says the same for the document itself. Marks are not printed. */
function styleOf(underline: Underline): string {
  return `@media screen {
    ::highlight(${MARK_NAME}) { text-decoration: ${LINES[underline]}; text-underline-offset: 0.22em; }
    ::highlight(${ACTIVE_NAME}) {
      background-color: color-mix(in srgb, currentColor 14%, transparent);
      text-decoration: underline solid currentColor 1.5px;
      text-underline-offset: 0.22em;
    }
  }`;
}
