import { HOLD_KEY } from './gestures.ts';

/** Tells when the reader holds the key and lets it go; what a page's script pretends is not heard. */
export function watchHeldKey(
  window: Window,
  changed: (held: boolean) => void,
  signal: AbortSignal,
): void {
  const key = (held: boolean) => (event: KeyboardEvent) => {
    if (event.isTrusted && event.key === HOLD_KEY) changed(held);
  };
  const options = { capture: true, passive: true, signal };
  window.addEventListener('keydown', key(true), options);
  window.addEventListener('keyup', key(false), options);
  // A window that is left never hears of the key being let go.
  window.addEventListener('blur', () => changed(false), options);
}
