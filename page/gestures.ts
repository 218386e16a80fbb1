import {
  type GestureOptions,
  isOnControl,
  listenTo,
  type Place,
  pointerTypeOf,
} from './gesture.ts';
import { createTrail } from './intent.ts';
import { readTouch } from './touch.ts';

/** The key that is held in `key` mode: it types nothing by itself, and selects nothing as Shift does. */
export const HOLD_KEY = 'Alt';

/** Gestures as they are being read. */
export interface Gestures {
  /** Says again what the pointer points at: the page moved beneath it. */
  look(): void;
}

/**
 * Turns the events of a window into gestures until the signal aborts.
 *
 * Nothing is prevented and nothing is stopped, but for a long press on a linked mark. A mark is
 * looked for once a frame at most, and only under a pointer that rests, or while a card is open.
 */
export function readGestures(options: GestureOptions): Gestures {
  const pointer = readPointer(options);
  readTouch(options);
  readButtons(options, pointer.pause);
  readKeys(options);
  readPage(options, pointer.last);
  return pointer;
}

interface Pointer extends Gestures {
  /** Forgets what was about to be looked at. */
  pause(): void;
  /** Where the pointer was last, if it was seen. */
  last(): Place | undefined;
}

function readPointer(options: GestureOptions): Pointer {
  const { window, marks, limits, report } = options;
  const trail = createTrail();
  let frame = 0;
  let stillness = 0;
  const look = (rests: boolean) => {
    const at = trail.last();
    if (!at || options.covers(at)) return;
    const mark = rests || options.attentive() ? marks.at(at.x, at.y)?.id : undefined;
    const point = { x: at.x, y: at.y };
    report({ type: rests ? 'rest' : 'move', time: performance.now(), point, mark });
  };
  const pause = () => {
    window.cancelAnimationFrame(frame);
    window.clearTimeout(stillness);
    frame = 0;
  };
  const step = () => {
    frame = 0;
    look(trail.speed() < limits.restSpeed);
  };
  const listen = listenTo(options);
  listen('pointermove', (event) => {
    if (event.pointerType !== 'mouse') return;
    if (!trail.add({ x: event.clientX, y: event.clientY, time: event.timeStamp })) return;
    window.clearTimeout(stillness);
    if (options.onCard(event)) {
      pause();
      return report({ type: 'enter-card', time: performance.now() });
    }
    stillness = window.setTimeout(look, limits.still, true);
    frame ||= window.requestAnimationFrame(step);
  });
  listen('pointerout', (event) => {
    if (event.relatedTarget !== null || event.pointerType !== 'mouse') return;
    pause();
    trail.clear();
    report({ type: 'leave', time: performance.now() });
  });
  options.signal.addEventListener('abort', pause);
  return { look: () => look(false), pause, last: trail.last };
}

function readButtons(options: GestureOptions, pause: () => void): void {
  const { marks, onCard, report } = options;
  const listen = listenTo(options);
  listen('pointerdown', (event) => {
    if (event.pointerType !== 'mouse') return;
    pause();
    const time = performance.now();
    if (onCard(event)) return report({ type: 'press', time, on: 'card', mark: undefined });
    const mark = marks.at(event.clientX, event.clientY)?.id;
    report({ type: 'press', time, on: 'page', mark });
  });
  const release = () => report({ type: 'release', time: performance.now() });
  listen('pointerup', release);
  listen('pointercancel', release);
  listen('dragend', release);
  listen('click', (event) => {
    if (event.button !== 0 || pointerTypeOf(event) !== 'mouse') return;
    if (onCard(event) || hasModifier(event) || isOnControl(event) || selects(options)) return;
    const point = { x: event.clientX, y: event.clientY };
    const mark = marks.at(point.x, point.y)?.id;
    if (mark !== undefined) report({ type: 'click', time: performance.now(), mark, point });
  });
  listen('contextmenu', (event) => {
    if (onCard(event) || pointerTypeOf(event) !== 'mouse') return;
    pause();
    report({ type: 'menu', time: performance.now() });
  });
}

function readKeys(options: GestureOptions): void {
  const { window, onCard, report } = options;
  const listen = listenTo(options);
  const hold = (on: boolean) => report({ type: 'hold', time: performance.now(), on });
  listen('keydown', (event) => {
    if (event.key === HOLD_KEY) hold(true);
    else if (!onCard(event)) report({ type: 'key', time: performance.now() });
  });
  listen('keyup', (event) => {
    if (event.key === HOLD_KEY) hold(false);
  });
  listen('blur', (event) => {
    if (event.target === window) hold(false);
  });
}

function readPage(options: GestureOptions, pointer: () => Place | undefined): void {
  const { window, report, signal } = options;
  listenTo(options)('scroll', (event) => {
    if (options.onCard(event) || isElsewhere(event, pointer())) return;
    report({ type: 'scroll', time: performance.now() });
  });
  const select = (event: Event) => {
    if (!options.trusts(event) || !selects(options)) return;
    report({ type: 'select', time: performance.now() });
  };
  window.document.addEventListener('selectionchange', select, { passive: true, signal });
}

/** Whether what scrolls is a box away from the pointer: a ticker at the edge of a page runs all the time. */
function isElsewhere({ target }: Event, at: Place | undefined): boolean {
  if (at === undefined || !(target instanceof Element)) return false;
  const { left, right, top, bottom } = target.getBoundingClientRect();
  return at.x < left || at.x > right || at.y < top || at.y > bottom;
}

function selects({ window }: Pick<GestureOptions, 'window'>): boolean {
  return window.getSelection()?.isCollapsed === false;
}

function hasModifier(event: MouseEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
}
