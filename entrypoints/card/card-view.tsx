import { autoUpdate } from '@floating-ui/dom';
import { render } from 'preact';
import { type Announcer, createAnnouncer } from '#components/card/announce.ts';
import { Card } from '#components/card/Card.tsx';
import type { CardEvent, Open } from '#components/card/card-state.ts';
import { type CardHost, createHost } from '#components/card/host.ts';
import { findPlace, type Side, type TermPlace } from '#components/card/placement.ts';
import { onSwipeDown } from '#components/card/swipe.ts';
import { themeFor } from '#components/card/theme.ts';
import { GAP_PX } from '#components/card/timings.ts';
import type { Mark } from '#page/mark.ts';
import { surfaceOf } from '#page/surface.ts';
import { copyText } from './card-copy.ts';
import type { CardEntries } from './card-entries.ts';
import { mentionOf } from './card-mention.ts';
import type { CardOptions } from './card-options.ts';

/** What the view reports to the state. */
export type Report = (event: Omit<CardEvent, 'time'> & object) => void;

/** The card as it is seen: one host, drawn, placed, focused and spoken for. */
export interface CardView {
  readonly host: CardHost;
  readonly announcer: Announcer;
  /** Draws a card out of sight while the pointer rests, so that opening it is only showing it. */
  prepare(mark: number): void;
  open(open: Open): void;
  close(): void;
  /** Puts the card on top again, above what the page has opened since. */
  raise(): void;
  /** Whether the keyboard's focus is in the card. */
  hasFocus(): boolean;
}

/** All that belongs to one opening. */
interface Session {
  readonly mark: Mark;
  readonly open: Open;
  readonly parent: Element;
  readonly stop: AbortController;
  term: TermPlace;
  side: Side | undefined;
  dismissed: boolean;
}

interface Wiring {
  readonly entries: CardEntries;
  readonly dispatch: (event: CardEvent) => void;
}

/** Makes the view without showing anything. */
export function createCardView(options: CardOptions, wiring: Wiring): CardView {
  const { document, signal } = options;
  const host = createHost(document, options.mode ?? 'closed');
  const timers = document.defaultView ?? window;
  let session: Session | undefined;
  const announcer = createAnnouncer(host, timers, () => {
    if (!session) host.hide(false);
  });
  const close = () => {
    session?.stop.abort();
    session = undefined;
    announcer.stop();
    render(null, host.view);
    host.hide(false);
    options.marks.activate(undefined);
  };
  onSwipeDown(
    host.view,
    () => {
      if (session?.open.by === 'touch') wiring.dispatch({ type: 'close', time: performance.now() });
    },
    signal,
  );
  signal.addEventListener('abort', close);
  return {
    host,
    announcer,
    close,
    hasFocus: () => host.root.activeElement !== null,
    prepare(mark) {
      const drawn = session ? undefined : startSession(options, { ...AT_REST, mark });
      if (drawn) draw(drawn, { options, wiring, host, announcer });
    },
    raise() {
      if (session) host.show(session.parent);
    },
    open(open) {
      session?.stop.abort();
      announcer.stop();
      session = startSession(options, open);
      if (session) show(session, { options, wiring, host, announcer });
      else wiring.dispatch({ type: 'gone', time: performance.now() });
    },
  };
}

/** A card that the pointer is about to open. */
const AT_REST: Omit<Open, 'mark'> = {
  by: 'rest',
  point: undefined,
  pointer: 'on',
  focused: false,
  leaving: undefined,
  next: undefined,
  card: undefined,
};

function startSession({ marks, document }: CardOptions, open: Open): Session | undefined {
  const mark = marks.all().find(({ id }) => id === open.mark);
  const term = marks.place(open.mark);
  if (!mark || !term) return undefined;
  const parent = modalAround(term.element) ?? document.documentElement;
  const stop = new AbortController();
  return { mark, open, parent, stop, term, side: undefined, dismissed: false };
}

/** The modal dialog that holds an element, through shadow roots: only what is inside it can be used. */
function modalAround(element: Element): Element | undefined {
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    const dialog = at.closest('dialog:modal');
    if (dialog) return dialog;
  }
  return undefined;
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

interface Parts {
  readonly options: CardOptions;
  readonly wiring: Wiring;
  readonly host: CardHost;
  readonly announcer: Announcer;
}

function show(session: Session, parts: Parts): void {
  const { options, host } = parts;
  draw(session, parts);
  options.marks.activate(session.mark.id);
  host.show(session.parent);
  keepInPlace(session, parts);
  if (session.open.focused) focusCard(host);
  void complete(session, parts);
}

/** The keyboard's focus goes to the dialog itself, whose name and description are then spoken. */
function focusCard(host: CardHost): void {
  host.view.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
}

/** Draws again once the entry is there, and says what opened where the focus does not. */
async function complete(session: Session, parts: Parts): Promise<void> {
  const { options, wiring, announcer } = parts;
  const id = session.mark.match.entry;
  const late = !wiring.entries.get(id);
  const content = late ? await wiring.entries.load(id) : wiring.entries.get(id);
  if (session.stop.signal.aborted) return;
  if (late) draw(session, parts);
  if (!content || session.open.focused) return;
  const { headword, label, summary } = content.entry;
  announcer.say(options.t('cardAnnounce', headword, label, summary), session.parent);
}

function draw(session: Session, { options, wiring, host }: Parts): void {
  const { mark, open, term } = session;
  const { document, marks, t } = options;
  const { card, theme } = options.settings();
  const sheet = open.by === 'touch';
  const close = () => wiring.dispatch({ type: 'close', time: performance.now() });
  render(
    <Card
      key={`${mark.id} ${open.by}`}
      content={wiring.entries.get(mark.match.entry)}
      mention={mentionOf(mark)}
      day={{ published: options.published(), today: options.today() }}
      page={{ title: document.title, url: document.location.href }}
      form={sheet ? 'sheet' : 'card'}
      closable={open.by !== 'rest'}
      theme={themeFor(theme, surfaceOf(term.element))}
      size={card.size}
      dir={directionOf(term.element)}
      load={wiring.entries.load}
      t={t}
      actions={{
        openPanel: (entry) => void options.openPanel(entry).then((done) => done && close()),
        notThis(on) {
          session.dismissed = on;
          marks.dismiss(mark.id, on);
          marks.activate(on ? undefined : mark.id);
        },
        never(on) {
          session.dismissed = on;
          options.never(mark.match.entry, on);
          marks.activate(on ? undefined : mark.id);
        },
        copy: (text) => copyText(text, host.root, document),
        close,
      }}
    />,
    host.view,
  );
}

function directionOf(element: Element): 'ltr' | 'rtl' {
  return getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr';
}

/** Places the card now and whenever the page scrolls or changes, on the side that it first took. */
function keepInPlace(session: Session, { options, wiring, host }: Parts): void {
  const { open, stop, mark } = session;
  const tell = (event: CardEvent) => {
    if (!stop.signal.aborted) wiring.dispatch(event);
  };
  const direction = directionOf(session.term.element);
  if (open.by === 'touch') {
    host.place('sheet', direction);
    clear(session, host);
    return;
  }
  const update = async () => {
    const term = options.marks.place(mark.id) ?? (session.dismissed ? session.term : undefined);
    if (!term || !host.element.isConnected) return tell({ type: 'gone', time: performance.now() });
    session.term = term;
    const found = await findPlace(host.element, term, open.point, session.side);
    if (stop.signal.aborted) return;
    if (!found || found.hidden) return tell({ type: 'gone', time: performance.now() });
    session.side = found.side;
    host.place(found.place, direction);
    const card = host.element.getBoundingClientRect();
    tell({ type: 'placed', time: performance.now(), card });
  };
  const reference = {
    contextElement: session.term.element,
    getBoundingClientRect: () => session.term.rects[0] ?? new DOMRect(),
  };
  stop.signal.addEventListener(
    'abort',
    autoUpdate(reference, host.element, () => void update()),
  );
}

/** Scrolls the page as far as is needed for the sheet not to lie over its term. */
function clear({ term }: Session, { element }: CardHost): void {
  const lowest = Math.max(...term.rects.map((rect) => rect.bottom));
  const hidden = lowest + GAP_PX - element.getBoundingClientRect().top;
  if (hidden > 0) element.ownerDocument.defaultView?.scrollBy({ top: hidden, behavior: 'instant' });
}
