import type { Gesture } from '#page/gesture.ts';
import { readGestures } from '#page/gestures.ts';
import type { Mark } from '#page/mark.ts';

/** Gestures being read from a document with one mark, number 7, on the square from 100 to 200. */
export interface Hands {
  readonly said: Gesture[];
  /** How often the mark under a point was asked for. */
  readonly asked: () => number;
  readonly look: () => void;
  readonly stop: () => void;
  attentive: boolean;
  /** Whether events count as the reader's own. */
  trusted: boolean;
}

const mark = { id: 7 } as Mark;

/** Stands for the card's host. */
export const card = document.createElement('div');

/** Lets some frames pass. */
export const frames = (ms = 34) => new Promise((resolve) => setTimeout(resolve, ms));

/** Makes a pointer's event, a mouse's unless it says otherwise; false where it was prevented. */
export function fire(
  type: string,
  init: PointerEventInit = {},
  target: EventTarget = document.body,
): boolean {
  const shared = { bubbles: true, composed: true, pointerType: 'mouse' };
  return target.dispatchEvent(new PointerEvent(type, { ...shared, ...init }));
}

/** Moves the mouse. */
export const move = (clientX: number, clientY: number) => fire('pointermove', { clientX, clientY });

/** Starts to read gestures; `limits` with a long press of 120 ms, to wait less. */
export function startReading(): Hands {
  const ending = new AbortController();
  let asked = 0;
  document.body.append(card);
  const hands: Hands = {
    said: [],
    asked: () => asked,
    look: () => gestures.look(),
    stop() {
      ending.abort();
      document.body.replaceChildren();
    },
    attentive: false,
    trusted: true,
  };
  const gestures = readGestures({
    window,
    marks: {
      at(x, y) {
        asked += 1;
        return x >= 100 && x <= 200 && y >= 100 && y <= 200 ? mark : undefined;
      },
    },
    limits: { restSpeed: 0.5, still: 50, slop: 10, longPress: 120 },
    attentive: () => hands.attentive,
    onCard: (event) => event.composedPath().includes(card),
    covers: ({ x }) => x > 900,
    trusts: () => hands.trusted,
    report: (gesture) => hands.said.push(gesture),
    signal: ending.signal,
  });
  return hands;
}
