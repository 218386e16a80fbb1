import { SWIPE_PX } from './timings.ts';

/**
 * Tells when a finger swipes a sheet down; the sheet's own scrolling stays the browser's.
 *
 * Counts only from the top of what scrolls inside, so that reading backwards closes nothing.
 */
export function onSwipeDown(sheet: HTMLElement, swiped: () => void, signal: AbortSignal): void {
  let start: number | undefined;
  const options = { passive: true, signal };
  sheet.addEventListener(
    'touchstart',
    (event) => {
      const [finger] = event.touches;
      const atTop = (sheet.querySelector('.body')?.scrollTop ?? 0) <= 0;
      start = event.isTrusted && atTop && event.touches.length === 1 ? finger?.clientY : undefined;
    },
    options,
  );
  sheet.addEventListener(
    'touchend',
    (event) => {
      const [finger] = event.changedTouches;
      if (start !== undefined && finger && finger.clientY - start >= SWIPE_PX) swiped();
      start = undefined;
    },
    options,
  );
}
