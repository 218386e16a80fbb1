import type { CardEvent, CardState, Leaving, Open, Opening, Waiting } from './card-state.ts';
import { distanceTo, inCorridor, type Point } from './corridor.ts';
import { GRACE_MS, NEXT_REST_MS, RECENT_MS } from './timings.ts';

type Pointed = Extract<CardEvent, { type: 'rest' | 'move' }>;
type Pressed = Extract<CardEvent, { type: 'press' }>;
type Asked = Pick<Extract<CardEvent, { type: 'open' }>, 'mark' | 'by' | 'point'>;

/** What the card does about an event: pure, so that all of its behaviour can be tested without a page. */
export function reduce(state: CardState, event: CardEvent, opening: Opening): CardState {
  switch (event.type) {
    case 'rest':
    case 'move':
      return point(state, event, opening);
    case 'press':
      return press(state, event);
    case 'click':
      return click(state, event, opening);
    case 'open':
      return opened(state, event);
    case 'hold':
      return hold({ ...state, held: event.on }, event.time, opening);
    case 'tick':
      return tick(state, event.time);
    default:
      return reduceRest(state, event);
  }
}

function reduceRest(state: CardState, event: CardEvent): CardState {
  switch (event.type) {
    case 'release':
      return release(state);
    case 'menu':
      return { ...calm(state), busy: 'menu' };
    case 'select':
      return { ...calm(state), busy: state.busy === 'button' ? 'selecting' : state.busy };
    case 'scroll':
    case 'key':
      return calm(state);
    case 'escape':
    case 'close':
      return closed(calm(state), event.time, state.over?.mark ?? state.open?.mark);
    case 'gone':
      return closed(calm(state), event.time, undefined);
    case 'leave':
      return follow(calm(state), event);
    default:
      return follow(state, event);
  }
}

/** Nothing waits any more. What is open stays. */
function calm(state: CardState): CardState {
  const open = state.open?.next ? { ...state.open, next: undefined } : state.open;
  if (!state.waiting && !state.over && open === state.open) return state;
  return { ...state, waiting: undefined, over: undefined, open };
}

function closed(state: CardState, time: number, dismissed: number | undefined): CardState {
  if (!state.open) return state;
  return { ...state, open: undefined, closedAt: time, dismissed };
}

/** Asked for by touch, key or panel, a card takes the focus; by pointer, it leaves it where it was. */
function opened(state: CardState, { mark, by, point: at }: Asked): CardState {
  const pointed = by === 'rest' || by === 'click';
  const open: Open = {
    mark,
    by,
    point: at,
    pointer: pointed ? 'on' : 'away',
    focused: !pointed,
    leaving: undefined,
    next: undefined,
    card: undefined,
  };
  return { ...state, waiting: undefined, dismissed: undefined, open };
}

/** A press on the page closes a card, but for one on its own term. */
function press(state: CardState, event: Pressed): CardState {
  if (event.on === 'card') return { ...calm(state), busy: 'button' };
  const pressed: CardState = { ...calm(state), busy: 'button', dismissed: event.mark };
  if (event.mark !== undefined && event.mark === state.open?.mark) return pressed;
  return closed(pressed, event.time, event.mark);
}

/** A reader who has just selected the words of a mark does not want its card over them. */
function release(state: CardState): CardState {
  const dismissed = state.busy === 'selecting' ? state.dismissed : undefined;
  return { ...state, busy: undefined, dismissed };
}

function click(
  state: CardState,
  event: Extract<CardEvent, { type: 'click' }>,
  opening: Opening,
): CardState {
  if (opening.open !== 'click') return state;
  if (state.open?.mark === event.mark) return closed(calm(state), event.time, event.mark);
  return opened(calm(state), { mark: event.mark, by: 'click', point: event.point });
}

function point(state: CardState, event: Pointed, opening: Opening): CardState {
  const busy = state.busy === 'menu' && event.type === 'move' ? undefined : state.busy;
  const dismissed = event.mark === state.dismissed ? state.dismissed : undefined;
  const seen: CardState = { ...state, busy, dismissed };
  const over = restsOn(seen, event);
  const open = track(seen.open, event);
  // What lies on the way to the card is not meant.
  const onItsWay = nearer(seen.open?.leaving, open?.leaving);
  return hold({ ...seen, over: onItsWay ? undefined : over, open }, event.time, opening);
}

function nearer(before: Leaving | undefined, after: Leaving | undefined): boolean {
  return before !== undefined && after !== undefined && after.nearest < before.nearest;
}

function restsOn(state: CardState, event: Pointed): CardState['over'] {
  if (event.type === 'move' || event.mark === undefined || event.mark === state.open?.mark) {
    return undefined;
  }
  if (state.busy || event.mark === state.dismissed) return undefined;
  return { mark: event.mark, point: event.point };
}

/** Lets the mark under a resting pointer wait for its card: as the next one, where a card is open. */
function hold(state: CardState, time: number, opening: Opening): CardState {
  const { open } = state;
  if (!open) return { ...state, waiting: wait(state, state.waiting, time, opening) };
  const next = open.focused ? undefined : wait(state, open.next, time, opening);
  return { ...state, open: { ...open, next } };
}

/** A rest that goes on keeps its moment; a new one is due after the reader's delay. */
function wait(
  state: CardState,
  before: Waiting | undefined,
  time: number,
  opening: Opening,
): Waiting | undefined {
  const { over } = state;
  if (!over || opening.open === 'click' || (opening.open === 'key' && !state.held))
    return undefined;
  if (before?.mark === over.mark) return before;
  const recent = state.open !== undefined || time - state.closedAt < RECENT_MS;
  const usual = opening.open === 'key' ? 0 : opening.delay;
  return { ...over, due: time + (recent ? Math.min(NEXT_REST_MS, usual) : usual) };
}

function tick(state: CardState, time: number): CardState {
  const due = state.waiting ?? state.open?.next;
  if (due && due.due <= time) return opened(state, { ...due, by: 'rest' });
  const { open } = state;
  return open?.leaving && open.leaving.due <= time ? closed(state, time, undefined) : state;
}

/** An open card follows the pointer: is it on the term, on its way to the card, or gone? */
function track(open: Open | undefined, event: Pointed): Open | undefined {
  if (!open) return undefined;
  if (event.mark === open.mark) return { ...open, pointer: 'on', leaving: undefined };
  return depart({ ...open, pointer: 'away' }, event.time, event.point);
}

/** Each step towards the card within the corridor renews the grace; anything else lets it run out. */
function depart(open: Open, time: number, at: Point | undefined): Open {
  if (open.focused || open.pointer === 'on') return { ...open, leaving: undefined };
  const nearest = open.card && at ? distanceTo(open.card, at) : 0;
  if (!open.leaving) return { ...open, leaving: { from: at, nearest, due: time + GRACE_MS } };
  return nears(open, open.leaving, at)
    ? { ...open, leaving: { ...open.leaving, nearest, due: time + GRACE_MS } }
    : open;
}

function nears({ card }: Open, leaving: Leaving, at: Point | undefined): boolean {
  if (!card || !at || !leaving.from) return false;
  return distanceTo(card, at) < leaving.nearest && inCorridor(card, leaving.from, at);
}

/** What concerns an open card only. */
function follow(state: CardState, event: CardEvent): CardState {
  const { open } = state;
  if (!open) return state;
  switch (event.type) {
    case 'placed':
      return { ...state, open: { ...open, card: event.card } };
    case 'enter-card':
      return { ...state, over: undefined, open: inside(open) };
    case 'leave':
      return { ...state, open: depart({ ...open, pointer: 'away' }, event.time, undefined) };
    case 'focus':
      return { ...state, open: depart({ ...open, focused: event.on }, event.time, undefined) };
    default:
      return state;
  }
}

function inside(open: Open): Open {
  return { ...open, pointer: 'on', leaving: undefined, next: undefined };
}
