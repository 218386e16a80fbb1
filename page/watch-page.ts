import { type Change, createChanges } from './changes.ts';
import type { Limits } from './limits.ts';

/** The watch over one page: its changes, its visibility, its rest. */
export interface PageWatch {
  /** Watches these shadow roots too. */
  add(shadows: readonly ShadowRoot[]): void;
}

/** What to do when something happens to a page. */
export interface PageWatchOptions {
  readonly document: Document;
  readonly limits: Limits;
  readonly now: () => number;
  readonly onChange: (change: Change) => void;
  /** The page is to be read (again) from now on; anything may have changed. */
  readonly onAwake: () => void;
  /** The page is hidden, or never rests: nothing is to be done. */
  readonly onAsleep: (why: 'hidden' | 'restless') => void;
  /** The page came back from the browser's cache of pages. */
  readonly onReturn: () => void;
  readonly signal: AbortSignal;
}

/** Watches a page while it can be seen and is not restless; calls `onAwake` at once where it can be seen. */
export function watchPage(options: PageWatchOptions): PageWatch {
  const { document, limits, signal, onAwake, onAsleep } = options;
  let retryMs = limits.retryMs;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changes = createChanges({ ...options, onRestless: leaveAlone });

  function wake(): void {
    clearTimeout(timer);
    timer = undefined;
    if (signal.aborted || document.visibilityState === 'hidden') return;
    changes.watch([]);
    onAwake();
  }
  function sleep(why: 'hidden' | 'restless'): void {
    changes.pause();
    onAsleep(why);
  }
  function leaveAlone(): void {
    sleep('restless');
    timer = setTimeout(wake, retryMs);
    retryMs = Math.min(retryMs * 2, limits.retryMostMs);
  }

  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'hidden') sleep('hidden');
      else if (timer === undefined) wake();
    },
    { signal },
  );
  document.defaultView?.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) options.onReturn();
    },
    { signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
  // After the caller has what this function returns.
  queueMicrotask(wake);
  return { add: (shadows) => changes.watch(shadows) };
}
