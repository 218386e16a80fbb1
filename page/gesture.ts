import type { Marks } from './mark.ts';

/** A place in the viewport, CSS pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * What a reader's hand does, as far as marks and their card are concerned.
 *
 * `time`: milliseconds of `performance.now()`. `tap`: of a finger or pen, a long press on a linked
 * mark included. `hold`: the key that opens cards in `key` mode went down or up.
 */
export type Gesture = { readonly time: number } & (
  | { readonly type: 'rest' | 'move'; readonly point: Place; readonly mark: number | undefined }
  | { readonly type: 'press'; readonly on: 'card' | 'page'; readonly mark: number | undefined }
  | { readonly type: 'click'; readonly mark: number; readonly point: Place }
  | { readonly type: 'tap'; readonly mark: number; readonly point: Place }
  | { readonly type: 'hold'; readonly on: boolean }
  | { readonly type: 'leave' | 'enter-card' | 'release' | 'scroll' | 'select' | 'menu' | 'key' }
);

/**
 * What tells one gesture from another.
 *
 * A pointer rests when slower than `restSpeed` (px/ms) or not moved for `still` (ms); a finger taps
 * when it moved less than `slop` (px), and presses long after `longPress` (ms).
 */
interface GestureLimits {
  readonly restSpeed: number;
  readonly still: number;
  readonly slop: number;
  readonly longPress: number;
}

/** What the reading of gestures needs. */
export interface GestureOptions {
  readonly window: Window;
  readonly marks: Pick<Marks, 'at'>;
  readonly limits: GestureLimits;
  /** Whether every movement matters, not only rest: while a card is open. */
  readonly attentive: () => boolean;
  /** Whether an event happened on the card. */
  readonly onCard: (event: Event) => boolean;
  /** Whether the card covers a place: the page may have moved beneath a pointer that did not. */
  readonly covers: (place: Place) => boolean;
  /** Whether an event is the reader's own, not made by a script of the page. */
  readonly trusts: (event: Event) => boolean;
  readonly report: (gesture: Gesture) => void;
  readonly signal: AbortSignal;
}

/** Adds a listener for one kind of event. */
export type Listen = <Name extends keyof WindowEventMap>(
  name: Name,
  listener: (event: WindowEventMap[Name]) => void,
) => void;

/** Adds listeners that see only the reader's own events, before the page can stop them. */
export function listenTo({ window, trusts, signal }: GestureOptions, passive = true): Listen {
  return (name, listener) => {
    const heard = (event: WindowEventMap[typeof name]) => {
      if (trusts(event)) listener(event);
    };
    window.addEventListener(name, heard, { capture: true, passive, signal });
  };
}

/** What pointed, for an event that older browsers make without saying it: a mouse. */
export function pointerTypeOf(event: MouseEvent): string {
  const type = 'pointerType' in event ? event.pointerType : '';
  return typeof type === 'string' && type !== '' ? type : 'mouse';
}

const CONTROLS =
  'a[href],button,input,select,textarea,summary,label,[role=button],[role=link],[contenteditable]';

/** Whether an event happened on something that acts by itself: a link, a button, a field. */
export function isOnControl(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof Element && node.matches(CONTROLS));
}
