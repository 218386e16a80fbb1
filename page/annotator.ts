import type { ArticleContext, Recognition } from '#matcher/article.ts';
import type { Recogniser } from '#matcher/recognise.ts';
import type { ArticleBlock } from './article-block.ts';
import type { Change } from './changes.ts';
import { LIMITS, type Limits } from './limits.ts';
import type { Marks } from './mark.ts';
import { createMarker, type Underline } from './marker.ts';
import { createMarks } from './marks.ts';
import { createMentions, type Drawing } from './mentions.ts';
import { createNearness, type Nearness } from './nearness.ts';
import { createPageReader, type PageText } from './page-reader.ts';
import { inReadingOrder } from './reading-order.ts';
import { createRhythm } from './rhythm.ts';
import { createSlices } from './slices.ts';
import { watchPage } from './watch-page.ts';

/** How a page stands: being read, read, without an article, more than is read, or never at rest. */
export type AnnotatorState = 'reading' | 'done' | 'no-text' | 'too-large' | 'busy';

/** What the reader wants of marks. `marks`: first mentions, every mention, or first ones while a key is held. */
export interface MarkChoices {
  readonly marks: 'first' | 'every' | 'key';
  readonly underline: Underline;
  /** Whether an entry may be marked at all. */
  readonly wanted: (entry: string) => boolean;
}

/** All that an annotator needs of the world. */
export interface AnnotatorOptions {
  readonly document: Document;
  readonly recogniser: Recogniser;
  /** The reader's choices as they are now. */
  readonly choices: () => MarkChoices;
  /** Country that the site writes for: ISO 3166-1 alpha-2, or EU. */
  readonly country?: string | undefined;
  /** Front pages are read too. */
  readonly teasers?: boolean;
  readonly limits?: Limits;
  /** Milliseconds from any origin, for slices and rates. */
  readonly now?: () => number;
  /** Milliseconds since 1970, for dates of publication. */
  readonly today?: () => number;
  /** Told of a fault of ours; none ever reaches the page. */
  readonly onFault?: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/** Reads a document, marks it, and keeps the marks in step with it until its signal aborts. */
export interface Annotator extends Marks {
  state(): AnnotatorState;
  /** ISO date of the article's publication, where the page tells. */
  published(): string | undefined;
  /** Takes over the reader's choices; nothing is read again. */
  refresh(): void;
  /** Says whether the key is held that shows marks, for readers who chose so. */
  hold(held: boolean): void;
  /** Calls back when mentions, marks or state have changed. */
  onChange(listener: () => void): void;
  /** Calls back when a script has written the whole document anew, which takes all listeners with it. */
  onReplaced(listener: () => void): void;
  /** The longest slice of work so far, in ms. */
  longestSlice(): number;
}

const NOTHING: Recognition = { matches: [], possible: [], refused: [] };

/** Creates the annotator of a document and starts it. */
export function createAnnotator(options: AnnotatorOptions): Annotator {
  const { document, recogniser, signal, limits = LIMITS } = options;
  const { now = () => performance.now(), today = () => Date.now(), onFault = () => {} } = options;
  const slices = createSlices(limits.sliceMs, now);
  const reader = createPageReader({ document, limits, teasers: options.teasers ?? false, today });
  const mentions = createMentions();
  const marker = createMarker(document, signal);
  const nearness: Nearness = createNearness((rendered) => {
    marks.setRendered(rendered);
    tell();
  }, signal);
  const marks = createMarks({ mentions, marker, nearness, painted: limits.painted });
  const rhythm = createRhythm(readPage, limits, now, onFault, signal);
  const listeners: (() => void)[] = [];
  const replaced: (() => void)[] = [];
  let state: AnnotatorState = 'reading';
  let last: readonly ArticleBlock[] = [];
  let address = document.URL;
  let published: string | undefined;
  let held = false;
  /** What changed since the reading under way began. */
  let changed = new Set<Node>();

  function tell(): void {
    for (const listener of listeners) listener();
  }

  async function readPage(): Promise<void> {
    changed = new Set();
    if (address !== document.URL) reader.forgetFacts();
    address = document.URL;
    const page = await reader.read(slices);
    watch.add(page.shadows);
    marker.adopt(page.shadows);
    published = page.facts.published;
    if (!isSame(page.blocks, last)) await recognise(page);
    if (signal.aborted) return;
    last = page.blocks;
    const empty = page.blocks.length === 0;
    state = page.tooLarge ? 'too-large' : empty ? 'no-text' : 'done';
    tell();
  }

  async function recognise({ blocks, facts }: PageText): Promise<void> {
    const context: ArticleContext = {
      ...(facts.published === undefined ? {} : { published: facts.published }),
      ...(facts.lang === undefined ? {} : { lang: facts.lang }),
      ...(options.country === undefined ? {} : { country: options.country }),
    };
    for (const part of inReadingOrder(blocks)) {
      for (const block of part.unread) {
        recogniser.read(block);
        if (slices.over()) await slices.rest();
      }
      if (signal.aborted) return;
      show(part.known, recogniser.resolve(part.known, context));
    }
  }

  function show(blocks: readonly ArticleBlock[], recognition: Recognition): void {
    mentions.update(blocks, recognition);
    marks.forgiveUnseen();
    refresh();
    // What changed while it was read is read again soon, and not marked until then.
    marks.eraseChanged(changed, true);
  }

  function refresh(): void {
    if (signal.aborted) return;
    const { marks: kind, underline, wanted } = options.choices();
    const drawing: Drawing = kind === 'key' ? (held ? 'first' : 'none') : kind;
    marker.setUnderline(underline);
    marks.refresh({ drawing, entry: wanted });
  }

  function onChange(change: Change): void {
    if (change.replaced) {
      for (const listener of replaced) listener();
      return;
    }
    for (const target of change.targets) {
      reader.forget(target);
      changed.add(target);
    }
    if (change.head) reader.forgetFacts();
    marks.eraseChanged(change.targets, change.removed);
    if (state !== 'too-large') rhythm.ask();
  }

  const watch = watchPage({
    document,
    limits,
    now,
    signal,
    onChange,
    onAwake() {
      reader.forgetAll();
      rhythm.resume();
    },
    onAsleep(why) {
      rhythm.pause();
      if (why === 'hidden') return;
      // Marks on text that is rewritten unwatched would soon be wrong.
      state = 'busy';
      last = [];
      show([], NOTHING);
      tell();
    },
    onReturn() {
      marker.restore();
      tell();
    },
  });

  return {
    ...marks,
    state: () => state,
    published: () => published,
    refresh() {
      refresh();
      tell();
    },
    hold(next) {
      if (next === held) return;
      held = next;
      refresh();
    },
    onChange: (listener) => listeners.push(listener),
    onReplaced: (listener) => replaced.push(listener),
    longestSlice: slices.longest,
  };
}

function isSame(a: readonly ArticleBlock[], b: readonly ArticleBlock[]): boolean {
  return a.length === b.length && a.every((block, n) => block === b[n]);
}
