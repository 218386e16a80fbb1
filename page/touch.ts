import {
  type GestureOptions,
  isOnControl,
  listenTo,
  type Place,
  pointerTypeOf,
} from './gesture.ts';

interface Finger extends Place {
  readonly mark: number;
  readonly timer: number;
}

/**
 * Reads taps and long presses of fingers and pens.
 *
 * A tap is the browser's own click, so scrolling and zooming stay the browser's. A tap on a link is
 * the link's; a long press on a mark in a link asks for the card, and only then are the browser's
 * menu for the link and the click that may end the press kept away.
 */
export function readTouch(options: GestureOptions): void {
  const { marks, onCard, report } = options;
  const longPress = readLongPresses(options);
  listenTo(options, false)('click', (event) => {
    if (pointerTypeOf(event) === 'mouse' || onCard(event)) return;
    if (longPress.ends()) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    const time = performance.now();
    const point = { x: event.clientX, y: event.clientY };
    const mark = isOnControl(event) ? undefined : marks.at(point.x, point.y)?.id;
    if (mark !== undefined) return report({ type: 'tap', time, mark, point });
    report({ type: 'press', time, on: 'page', mark });
    report({ type: 'release', time });
  });
}

interface LongPress {
  /** Whether a click is the end of a long press that opened a card; asked once. */
  ends(): boolean;
}

function readLongPresses(options: GestureOptions): LongPress {
  const { window, marks, limits, report } = options;
  const listen = listenTo(options, false);
  let finger: Finger | undefined;
  let opened = false;
  const lift = () => {
    if (finger) window.clearTimeout(finger.timer);
    finger = undefined;
  };
  const open = () => {
    if (!finger) return;
    const { mark, x, y } = finger;
    lift();
    opened = true;
    report({ type: 'tap', time: performance.now(), mark, point: { x, y } });
  };
  listen('pointerdown', (event) => {
    lift();
    opened = false;
    if (event.pointerType === 'mouse' || options.onCard(event) || !isOnControl(event)) return;
    const mark = marks.at(event.clientX, event.clientY)?.id;
    if (mark === undefined) return;
    const timer = window.setTimeout(open, limits.longPress);
    finger = { x: event.clientX, y: event.clientY, mark, timer };
  });
  listen('pointermove', (event) => {
    if (!finger || event.pointerType === 'mouse') return;
    if (Math.hypot(event.clientX - finger.x, event.clientY - finger.y) > limits.slop) lift();
  });
  listen('pointerup', lift);
  listen('pointercancel', lift);
  listen('contextmenu', (event) => {
    if (!finger && !opened) return;
    open();
    event.preventDefault();
  });
  options.signal.addEventListener('abort', lift);
  return {
    ends() {
      const was = opened;
      opened = false;
      return was;
    },
  };
}
