import type { Box, Point } from './corridor.ts';

/** What made a card open; `rest`, and `click` with a mouse, leave the focus where it was. */
type OpenedBy = 'rest' | 'click' | 'touch' | 'keyboard' | 'panel';

/**
 * Something that the reader did, or that time did. `time`: milliseconds of one steady clock.
 *
 * `rest`: the pointer stands or creeps, on a mark or on none. `move`: it travels. `leave`: it left
 * the window. `enter-card`: it is on the card. `press`: a button went down, on the card or on the
 * page. `click`: on a mark, with a mouse. `open`: the reader asked for a card at once. `focus`: the
 * card has the focus, or lost it. `hold`: the key that opens cards in `key` mode. `key`: any other
 * key. `placed`: where the card stands now. `gone`: its term scrolled away or was removed.
 */
export type CardEvent = { readonly time: number } & (
  | { readonly type: 'rest' | 'move'; readonly point: Point; readonly mark: number | undefined }
  | { readonly type: 'press'; readonly on: 'card' | 'page'; readonly mark: number | undefined }
  | { readonly type: 'click'; readonly mark: number; readonly point: Point }
  | {
      readonly type: 'open';
      readonly mark: number;
      readonly by: OpenedBy;
      readonly point?: Point | undefined;
    }
  | { readonly type: 'focus' | 'hold'; readonly on: boolean }
  | { readonly type: 'placed'; readonly card: Box }
  | { readonly type: 'leave' | 'enter-card' | 'release' | 'scroll' | 'select' | 'menu' | 'key' }
  | { readonly type: 'escape' | 'close' | 'gone' | 'tick' }
);

/** A mark on which the pointer rests, and the moment at which its card is due. */
export interface Waiting {
  readonly mark: number;
  readonly point: Point;
  readonly due: number;
}

/** Pointer and focus are elsewhere: where the pointer left, how near to the card it has come, and when the grace ends. */
export interface Leaving {
  readonly from: Point | undefined;
  readonly nearest: number;
  readonly due: number;
}

/**
 * The one card that is open. `point` chose its line; `next`: the mark that waits to take its place;
 * `pointer`: on the term or the card, or on neither. `leaving` is there when `pointer` and
 * `focused` both say that the reader is elsewhere.
 */
export interface Open {
  readonly mark: number;
  readonly by: OpenedBy;
  readonly point: Point | undefined;
  readonly pointer: 'on' | 'away';
  readonly focused: boolean;
  readonly leaving: Leaving | undefined;
  readonly next: Waiting | undefined;
  readonly card: Box | undefined;
}

/**
 * All that the card knows of the reader's gestures.
 *
 * At most one of `waiting` and `open` is there. `busy`: a button is down (and text is being
 * selected) or a menu is open, and nothing may begin. `held`: the key is down. `over`: the mark under a resting pointer. `dismissed`: the mark whose card the
 * reader closed while pointing at it, left alone until the pointer has been elsewhere.
 */
export interface CardState {
  readonly waiting: Waiting | undefined;
  readonly open: Open | undefined;
  readonly busy: 'button' | 'selecting' | 'menu' | undefined;
  readonly held: boolean;
  readonly over: { readonly mark: number; readonly point: Point } | undefined;
  readonly dismissed: number | undefined;
  readonly closedAt: number;
}

/** How the reader wants cards to open; `delay` in milliseconds, for rest. */
export interface Opening {
  readonly open: 'rest' | 'click' | 'key';
  readonly delay: number;
}

/** Before the first gesture. */
export const initialState: CardState = {
  waiting: undefined,
  open: undefined,
  busy: undefined,
  held: false,
  over: undefined,
  dismissed: undefined,
  closedAt: Number.NEGATIVE_INFINITY,
};

/** The next moment at which a `tick` would change something; `undefined` when only the reader can. */
export function nextMoment(state: CardState): number | undefined {
  const moments = [state.waiting?.due, state.open?.next?.due, state.open?.leaving?.due];
  const due = moments.filter((moment) => moment !== undefined);
  return due.length === 0 ? undefined : Math.min(...due);
}
