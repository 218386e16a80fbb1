/**
 * When to look again at text that is laid out and cannot be seen, in ms after it was found so: the
 * browser does not tell when it is shown. AMP pages show themselves after 8 s, slow loaders sooner;
 * what is still hidden then waits for an event.
 */
const LOOK_AGAIN_MS = [1000, 3000, 9000, 20_000];
/** What shows hidden text: an animation, a fade, a reader who opens something or comes back to the tab. */
const SHOWING = ['animationend', 'transitionend', 'click', 'visibilitychange'];

/** Says when to look again. */
export interface SecondLook {
  /** Says that something more cannot be seen which may be shown at any time. */
  expect(): void;
}

/** Creates the times at which `look` is called: after a few waits, and at events that may show something. */
export function createSecondLook(
  document: Document,
  look: () => void,
  signal: AbortSignal,
): SecondLook {
  let timers: readonly ReturnType<typeof setTimeout>[] = [];
  for (const type of SHOWING) {
    document.addEventListener(type, look, {
      signal,
      capture: true,
      passive: true,
    });
  }
  signal.addEventListener('abort', () => timers.forEach(clearTimeout));
  return {
    expect() {
      if (signal.aborted) return;
      timers.forEach(clearTimeout);
      timers = LOOK_AGAIN_MS.map((delay) => setTimeout(look, delay));
    },
  };
}
