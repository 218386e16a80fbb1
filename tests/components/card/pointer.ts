import { cdp } from 'vitest/browser';

/** A real mouse, finger and keyboard: the browser itself makes the events, so that they are trusted. */

interface Session {
  send(method: string, params?: Record<string, unknown>): Promise<unknown>;
}

const session = () => cdp() as unknown as Session;

/** Tests run in a frame; the browser's own input counts from the window's corner. */
function inWindow(x: number, y: number): { x: number; y: number } {
  const frame = window.frameElement?.getBoundingClientRect();
  if (!frame) return { x, y };
  const scale = frame.width / window.innerWidth;
  return { x: frame.left + x * scale, y: frame.top + y * scale };
}

/** Makes the browser look as usual and puts the mouse where nothing is: both outlast a test file. */
export async function startAfresh(): Promise<void> {
  const features = [
    { name: 'forced-colors', value: 'none' },
    { name: 'prefers-color-scheme', value: 'light' },
    { name: 'prefers-reduced-motion', value: 'no-preference' },
  ];
  await session().send('Emulation.setEmulatedMedia', { features });
  await mouseTo(2, 880);
}

/** Moves the mouse to a place in the frame. */
export async function mouseTo(x: number, y: number): Promise<void> {
  await session().send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...inWindow(x, y) });
}

/** Moves the mouse along a straight way, in so many steps of 16 ms. */
export async function mouseAlong(from: Place, to: Place, steps: number): Promise<void> {
  for (let step = 0; step <= steps; step += 1) {
    const share = step / steps;
    await mouseTo(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
    await passing(16);
  }
}

/** A place in the frame. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Presses and releases the left button. */
export async function click(x: number, y: number): Promise<void> {
  const at = { ...inWindow(x, y), button: 'left', clickCount: 1 };
  await session().send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
  await session().send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
}

/** Turns the wheel. */
export async function wheel(x: number, y: number, deltaY: number): Promise<void> {
  const at = { ...inWindow(x, y), deltaX: 0, deltaY };
  await session().send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...at });
}

/** Puts a finger down, moves it by so much, waits, and lifts it. */
export async function touch(x: number, y: number, by = 0, hold = 0): Promise<void> {
  const point = inWindow(x, y);
  const send = (type: string, points: readonly Place[]) =>
    session().send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await send('touchStart', [point]);
  if (hold > 0) await passing(hold);
  for (let step = 1; by !== 0 && step <= 4; step += 1) {
    await send('touchMove', [{ x: point.x, y: point.y + (by * step) / 4 }]);
    await passing(16);
  }
  await send('touchEnd', []);
}

/** Lets real time pass: what is tested here is made of delays. */
export function passing(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
