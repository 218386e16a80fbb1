import {
  type CardEvent,
  type CardState,
  initialState,
  nextMoment,
} from '#components/card/card-state.ts';
import { reduce } from '#components/card/reduce.ts';
import { LONG_PRESS_MS, REST_SPEED, STILL_MS, TAP_SLOP_PX } from '#components/card/timings.ts';
import type { Gesture } from '#page/gesture.ts';
import { readGestures } from '#page/gestures.ts';
import type { Mark } from '#page/mark.ts';
import { createWalk } from './card-commands.ts';
import { createCardEntries } from './card-entries.ts';
import { keepFocus } from './card-focus.ts';
import type { CardOptions } from './card-options.ts';
import { type CardView, createCardView } from './card-view.tsx';

/** The commands that the browser's shortcuts send to a page. */
export type CardCommand = 'next-term' | 'previous-term' | 'toggle-card';

/** The cards of one document. */
export interface Cards {
  /** Carries out a keyboard command; false where there was nothing to do. */
  command(name: CardCommand): boolean;
  /** Scrolls to a mark and opens its card with the focus in it; false when the mark is gone. */
  open(id: number): boolean;
  /** Outlines a mark (`undefined`: none) without opening it; false when it is gone. */
  show(id: number | undefined): boolean;
  /** To be called when the marks have changed: fetches the entries that are not in hand. */
  refresh(): void;
  /** To be called when what cards say has changed: the next one says it. */
  forget(): void;
}

const limits = {
  restSpeed: REST_SPEED,
  still: STILL_MS,
  slop: TAP_SLOP_PX,
  longPress: LONG_PRESS_MS,
};

/** Lets the marks of a document open cards until the signal aborts. */
export function mountCard(options: CardOptions): Cards {
  const { document, marks, signal } = options;
  const entries = createCardEntries(options.entries);
  const window = document.defaultView ?? globalThis.window;
  let state = initialState;
  let timer = 0;
  const dispatch = (event: CardEvent) => {
    if (signal.aborted) return;
    const before = state;
    state = reduce(state, event, options.settings().card);
    window.clearTimeout(timer);
    const due = nextMoment(state);
    if (due !== undefined) timer = window.setTimeout(tick, Math.max(0, due - performance.now()));
    follow(before, state, view, close);
  };
  const tick = () => dispatch({ type: 'tick', time: performance.now() });
  const view = createCardView(options, { entries, dispatch });
  const focus = keepFocus(options, view, dispatch, () => state);
  const close = () => {
    focus.giveBack();
    view.close();
  };
  const gestures = readGestures({
    window,
    marks,
    limits,
    signal,
    attentive: () => state.open !== undefined,
    onCard: (event) => event.composedPath().includes(view.host.element),
    covers: ({ x, y }) => {
      const card = state.open?.card;
      return !!card && x >= card.left && x <= card.right && y >= card.top && y <= card.bottom;
    },
    trusts: (event) => event.isTrusted,
    report: (gesture) => {
      dispatch(eventFor(gesture));
      if (gesture.type === 'scroll' && state.open) window.requestAnimationFrame(gestures.look);
    },
  });
  const cards = createCards(options, { view, dispatch, entries, opened: () => state.open?.mark });
  cards.refresh();
  return cards;
}

/** Makes the view follow the state. */
function follow(before: CardState, after: CardState, view: CardView, close: () => void): void {
  const { open, waiting } = after;
  if (waiting && waiting !== before.waiting) view.prepare(waiting.mark);
  if (open && (open.mark !== before.open?.mark || open.by !== before.open.by)) view.open(open);
  if (!open && before.open) close();
}

function eventFor(gesture: Gesture): CardEvent {
  if (gesture.type !== 'tap') return gesture;
  return { ...gesture, type: 'open', by: 'touch' };
}

interface Working {
  readonly view: ReturnType<typeof createCardView>;
  readonly dispatch: (event: CardEvent) => void;
  readonly entries: ReturnType<typeof createCardEntries>;
  /** The mark whose card is open. */
  readonly opened: () => number | undefined;
}

function createCards(options: CardOptions, { view, dispatch, entries, opened }: Working): Cards {
  const { document, marks, t } = options;
  const root = document.documentElement;
  const isOpen = () => opened() !== undefined;
  const walk = createWalk(marks, () => root.clientHeight, opened);
  const open = (mark: Mark, by: 'keyboard' | 'panel') => {
    walk.stand(mark.id);
    if (!marks.reveal(mark.id)) return false;
    dispatch({ type: 'open', time: performance.now(), mark: mark.id, by });
    return true;
  };
  const announce = async (mark: Mark) => {
    const content = await entries.load(mark.match.entry);
    if (!content || isOpen() || walk.current()?.id !== mark.id) return;
    const { headword, label, summary } = content.entry;
    view.announcer.say(t('cardAnnounce', headword, label, summary), root);
  };
  const step = (backwards: boolean) => {
    const mark = walk.step(backwards);
    if (!mark) return false;
    if (isOpen()) return open(mark, 'keyboard');
    if (!marks.reveal(mark.id)) return false;
    marks.activate(mark.id);
    void announce(mark);
    return true;
  };
  const toggle = () => {
    if (isOpen()) {
      dispatch({ type: 'close', time: performance.now() });
      return true;
    }
    const mark = walk.here();
    return mark !== undefined && open(mark, 'keyboard');
  };
  return {
    command: (name) => (name === 'toggle-card' ? toggle() : step(name === 'previous-term')),
    open(id) {
      const mark = marks.all().find((one) => one.id === id);
      return mark !== undefined && open(mark, 'panel');
    },
    show(id) {
      if (id !== undefined && !marks.place(id)) return false;
      marks.activate(id);
      return true;
    },
    forget: entries.renew,
    refresh: () => entries.prefetch(marks.all().map((mark) => mark.match.entry)),
  };
}
