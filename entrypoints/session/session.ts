import { browser } from 'wxt/browser';
import { PAGE_PORT } from '#extension/messages.ts';
import { listenInPage } from '#extension/page-doors.ts';
import { askWorker } from '#extension/send.ts';
import type { Settings } from '#extension/settings.ts';
import { words } from '#extension/words.ts';
import type { Recogniser } from '#matcher/recognise/recognise.ts';
import { type Annotator, createAnnotator } from '#page/annotator.ts';
import type { MarkChoices } from '#page/annotator-options.ts';
import { watchHeldKey } from '#page/held-key.ts';
import type { createPageReader } from '#page/page-reader.ts';
import type { Cost, Turns } from '#page/slices.ts';
import type { mountCard } from '../card/card.tsx';
import type { ShippedGlossary } from '../recogniser/shipped-index.ts';
import { createLateCards, type LateCards } from './late-cards.ts';
import { findOwn, watchOwn } from './own-index.ts';
import { pageReport, termsOn } from './report.ts';

declare global {
  /** What the work on this page has cost, for the page suite; in the extension's own world, where no page looks. */
  var newsglossCost: (() => Cost) | undefined;
}

/** One stretch of time in which a page is explained: from switched on to switched off. */
export interface Session {
  /** Takes over the reader's choices. */
  update(settings: Settings): void;
}

/** What a session needs. `isAlive`: the extension is still there; `restart`: begins anew, for a document written anew or other entries of the reader's own. */
export interface SessionOptions {
  readonly document: Document;
  /** Creates what reads the page. */
  readonly reader: typeof createPageReader;
  /** The country that the site writes for. */
  readonly country: string | undefined;
  /** Brings the glossary, when there is an article. */
  readonly glossary: (turns: Turns) => Promise<ShippedGlossary>;
  /** Brings the card, when there are marks. */
  readonly card: () => Promise<typeof mountCard>;
  readonly settings: Settings;
  /** Never marks an entry again, or marks it again, on the reader's word. */
  readonly never: (entry: string, on: boolean) => void;
  readonly isAlive: () => boolean;
  readonly restart: () => void;
  readonly signal: AbortSignal;
}

/** Starts to explain the document, until the signal aborts; then nothing is left of it. */
export function startSession(options: SessionOptions): Session {
  const { document, isAlive, signal } = options;
  let { settings } = options;
  let subjects: ShippedGlossary['subjects'] = new Map();
  let recogniser: Promise<Recogniser> | undefined;
  const annotator = createAnnotator({
    document,
    recogniser(turns) {
      recogniser ??= options.glossary(turns).then(async (glossary) => {
        subjects = glossary.subjects;
        const own = await turns.away(findOwn());
        return own === null ? glossary.recogniser : glossary.withOwn(own, turns.rest);
      });
      recogniser.catch(() => {
        recogniser = undefined;
      });
      return recogniser;
    },
    choices: () => markChoices(settings, subjects),
    reader: options.reader,
    country: options.country,
    teasers: settings.frontPages,
    isAlive,
    signal,
  });
  const mount = async () => {
    const mountCards = await options.card();
    signal.throwIfAborted();
    return mountCards(cardOptions(options, annotator, () => settings));
  };
  const cards = createLateCards(mount, () => annotator.all().length > 0);
  globalThis.newsglossCost = annotator.cost;
  annotator.onChange(cards.refresh);
  annotator.onReplaced(options.restart);
  watchOwn({ entries: options.restart, notes: cards.forget }, signal);
  if (document.defaultView) watchHeldKey(document.defaultView, annotator.hold, signal);
  const wanted = (entry: string) => markChoices(settings, subjects).wanted(entry);
  const isTop = document.defaultView === document.defaultView?.top;
  const tell = isTop ? serve({ document, annotator, cards, wanted, signal }) : undefined;
  return {
    update(next) {
      // Which pages are read at all is settled when the reading begins.
      if (next.frontPages !== settings.frontPages) return options.restart();
      settings = next;
      annotator.refresh();
      // The badge may have been switched off and on, or have said something else meanwhile.
      tell?.();
    },
  };
}

function cardOptions(
  { document, never, signal }: SessionOptions,
  marks: Annotator,
  settings: () => Settings,
): Parameters<typeof mountCard>[0] {
  return {
    document,
    marks,
    published: marks.published,
    today: () => new Date().toISOString().slice(0, 10),
    entries: (ids) => askWorker('entries', { ids }).catch(() => []),
    settings,
    openPanel: (entry) => askWorker('open-panel', { entry }).catch(() => false),
    never,
    t: words,
    signal,
  };
}

function markChoices(settings: Settings, subjects: ReadonlyMap<string, string>): MarkChoices {
  const { marks, underline, neverMarked, subjectsOff } = settings;
  const wanted = (entry: string) =>
    !neverMarked.has(entry) && !subjectsOff.has(subjects.get(entry) ?? '');
  return { marks, underline, wanted };
}

interface Service {
  readonly document: Document;
  readonly annotator: Annotator;
  readonly cards: LateCards;
  readonly wanted: MarkChoices['wanted'];
  readonly signal: AbortSignal;
}

/**
 * Answers popup, panel and worker, and tells them of changes; for the top frame, which speaks for the
 * tab. The returned function tells the worker again what it was told.
 */
function serve({ document, annotator, cards, wanted, signal }: Service): () => void {
  const report = () => pageReport(document, annotator, wanted);
  const act = { show: cards.show, open: cards.open, leave: () => cards.show(undefined) };
  listenInPage(
    {
      report,
      mention: ({ id, act: name }) => act[name](id),
      command: ({ name }) => cards.command(name),
    },
    signal,
  );
  const tellPanels = servePanels(report, signal);
  let told = '';
  const tell = () => {
    tellPanels();
    const terms = termsOn(annotator, wanted);
    const state = annotator.state();
    if (told === `${terms} ${state}`) return;
    told = `${terms} ${state}`;
    // Without the worker there is no badge, and nobody to say so to.
    askWorker('count', { terms, state }).catch(() => undefined);
  };
  const tellAgain = () => {
    told = '';
    tell();
  };
  annotator.onChange(tell);
  tell();
  // A browser that brings a page back from its cache has dropped the badge.
  const back = ({ persisted }: PageTransitionEvent) => persisted && tellAgain();
  document.defaultView?.addEventListener('pageshow', back, { signal });
  return tellAgain;
}

/** Posts a report to every panel that follows this page: at once, and whenever the returned function is called. */
function servePanels(report: () => unknown, signal: AbortSignal): () => void {
  type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];
  const ports = new Set<Port>();
  const post = (port: Port) => {
    try {
      port.postMessage(report());
    } catch {
      // The browser cut the line while the page lay in its cache, and nobody was told.
      ports.delete(port);
    }
  };
  const connected = (port: Port) => {
    if (port.name !== PAGE_PORT) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    post(port);
  };
  browser.runtime.onConnect.addListener(connected);
  signal.addEventListener('abort', () => {
    browser.runtime.onConnect.removeListener(connected);
    for (const port of ports) port.disconnect();
  });
  return () => {
    for (const port of ports) post(port);
  };
}
