import type { Recognition } from '#matcher/recognise/article.ts';
import type { AnnotatorOptions } from './annotator-options.ts';
import type { ArticleBlock } from './article-block.ts';
import type { Change } from './changes.ts';
import { LIMITS, type Limits } from './limits.ts';
import type { Marks } from './mark.ts';
import { createMarker, type Marker } from './marker.ts';
import { createMarks, type DrawnMarks } from './marks.ts';
import { createMentions, type Drawing, type Mentions } from './mentions.ts';
import { createNearness, type Nearness } from './nearness.ts';
import type { PageReader, PageText } from './page-reader.ts';
import { recognisePage } from './recognise-page.ts';
import { createRhythm } from './rhythm.ts';
import { type Cost, createSlices, type Slices } from './slices.ts';
import { watchPage } from './watch-page.ts';

/** How a page stands: being read, read, without an article, more than is read, or never at rest. */
type AnnotatorState = 'reading' | 'done' | 'no-text' | 'too-large' | 'busy';

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
  /** What reading and marking have cost so far. */
  cost(): Cost;
}

const NOTHING: Recognition = { matches: [], possible: [], refused: [] };

/** The annotator's parts and what it knows of its page. */
interface Work {
  readonly options: AnnotatorOptions;
  readonly slices: Slices;
  readonly reader: PageReader;
  readonly mentions: Mentions;
  readonly marker: Marker;
  readonly marks: DrawnMarks;
  readonly listeners: (() => void)[];
  readonly replaced: (() => void)[];
  state: AnnotatorState;
  /** The blocks of the last reading. */
  blocks: readonly ArticleBlock[];
  address: string;
  published: string | undefined;
  lang: string | undefined;
  held: boolean;
  /** What changed since the reading under way began. */
  changed: Set<Node>;
}

/** Creates the annotator of a document and starts it. */
export function createAnnotator(options: AnnotatorOptions): Annotator {
  const { limits = LIMITS, now = () => performance.now() } = options;
  const work = startWork(options, limits, now);
  watchWork(work, limits, now);
  return {
    ...work.marks,
    at: (x, y) => (isOver(work) ? undefined : work.marks.at(x, y)),
    state: () => work.state,
    published: () => work.published,
    refresh() {
      refresh(work);
      tell(work);
    },
    hold(held) {
      if (held === work.held) return;
      work.held = held;
      refresh(work);
    },
    onChange: (listener) => work.listeners.push(listener),
    onReplaced: (listener) => work.replaced.push(listener),
    cost: work.slices.cost,
  };
}

function startWork(options: AnnotatorOptions, limits: Limits, now: () => number): Work {
  const { document, signal, teasers = false, today = () => Date.now() } = options;
  const mentions = createMentions();
  const marker = createMarker(document, signal);
  const nearness: Nearness = createNearness(
    document,
    (rendered) => {
      if (isOver(work)) return;
      if (work.marks.setRendered(rendered)) tell(work);
    },
    signal,
  );
  const work: Work = {
    options,
    slices: createSlices(limits.sliceMs, now),
    reader: options.reader({ document, limits, teasers, today }),
    mentions,
    marker,
    marks: createMarks({ mentions, marker, nearness, painted: limits.painted }),
    listeners: [],
    replaced: [],
    state: 'reading',
    blocks: [],
    address: document.URL,
    published: undefined,
    lang: undefined,
    held: false,
    changed: new Set(),
  };
  return work;
}

function watchWork(work: Work, limits: Limits, now: () => number): void {
  const { document, signal, onFault = () => {} } = work.options;
  const read = () => readPage(work, (shadows) => watch.add(shadows));
  const rhythm = createRhythm(read, limits, now, onFault, signal);
  const watch = watchPage({
    document,
    limits,
    now,
    signal,
    onChange(change) {
      noteChange(work, change);
      const isNew = work.state !== 'too-large' || work.address !== document.URL;
      if (isNew && !change.replaced) rhythm.ask();
    },
    onAwake() {
      work.reader.forgetAll();
      rhythm.resume();
    },
    onAsleep(why) {
      rhythm.pause();
      if (why === 'restless') giveUp(work);
    },
    onReturn() {
      work.marker.restore();
      tell(work);
    },
  });
}

/** Tells whether the work has ended, or the extension has gone, which ends it. */
function isOver({ options: { signal, isAlive } }: Work): boolean {
  return signal.aborted || isAlive?.() === false;
}

/** Tells whether a reading under way is to be dropped: the page was given up meanwhile, and nobody watches it. */
function isDropped(work: Work): boolean {
  return isOver(work) || work.state === 'busy';
}

function tell({ listeners }: Work): void {
  for (const listener of listeners) listener();
}

async function readPage(
  work: Work,
  watchShadows: (shadows: readonly ShadowRoot[]) => void,
): Promise<void> {
  const { reader, marker, slices, options } = work;
  if (isOver(work)) return;
  slices.begin();
  if (work.state === 'busy') work.state = 'reading';
  work.changed = new Set();
  if (work.address !== options.document.URL) reader.forgetFacts();
  work.address = options.document.URL;
  const page = await reader.read(slices);
  if (isDropped(work)) return;
  watchShadows(page.shadows);
  marker.adopt(page.shadows);
  const { published, lang } = page.facts;
  // A name may stand for another holder on another day, though not a letter of the text has changed.
  const isKnown = published === work.published && lang === work.lang;
  work.published = published;
  work.lang = lang;
  if (!isKnown || !isSame(page.blocks, work.blocks)) await recognise(work, page);
  if (isDropped(work)) return;
  work.blocks = page.blocks;
  work.state = page.tooLarge ? 'too-large' : page.blocks.length === 0 ? 'no-text' : 'done';
  await slices.rest();
  if (!isOver(work)) tell(work);
  slices.end();
}

async function recognise(work: Work, page: PageText): Promise<void> {
  const { country } = work.options;
  if (page.blocks.length === 0) return show(work, [], NOTHING);
  const recogniser = await work.options.recogniser(work.slices);
  for await (const part of recognisePage(page, recogniser, country, work.slices)) {
    if (isDropped(work)) return;
    work.mentions.update(part.blocks, part.recognition);
    await work.slices.rest();
    if (isDropped(work)) return;
    draw(work);
  }
}

function show(work: Work, blocks: readonly ArticleBlock[], recognition: Recognition): void {
  work.mentions.update(blocks, recognition);
  draw(work);
}

function draw(work: Work): void {
  work.marks.lookAgain();
  refresh(work);
  // What changed while it was read is read again soon, and not marked until then.
  work.marks.eraseChanged(work.changed, true);
}

function refresh({ options, marker, marks, held }: Work): void {
  if (options.signal.aborted) return;
  const { marks: kind, underline, wanted } = options.choices();
  const drawing: Drawing = kind === 'key' ? (held ? 'first' : 'none') : kind;
  marker.setUnderline(underline);
  marks.refresh({ drawing, entry: wanted });
}

function noteChange(work: Work, change: Change): void {
  if (change.replaced) {
    for (const listener of work.replaced) listener();
    return;
  }
  for (const target of change.targets) {
    work.reader.forget(target);
    work.changed.add(target);
  }
  if (change.head) work.reader.forgetFacts();
  work.marks.eraseChanged(change.targets, change.removed);
}

/** Marks on text that is rewritten unwatched would soon be wrong: all go. */
function giveUp(work: Work): void {
  work.state = 'busy';
  work.blocks = [];
  show(work, [], NOTHING);
  tell(work);
}

function isSame(a: readonly ArticleBlock[], b: readonly ArticleBlock[]): boolean {
  return a.length === b.length && a.every((block, n) => block === b[n]);
}
