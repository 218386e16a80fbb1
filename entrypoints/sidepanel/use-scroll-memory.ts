import { useLayoutEffect, useRef } from 'preact/hooks';

/** What scrolls in the panel. */
const SCROLLED = ['.panel-main', '.entry-list'] as const;

function positions(): readonly number[] {
  return SCROLLED.map((one) => document.querySelector(one)?.scrollTop ?? 0);
}

function scrollTo(tops: readonly number[]): void {
  for (const [at, one] of SCROLLED.entries()) {
    const element = document.querySelector(one);
    if (element !== null) element.scrollTop = tops[at] ?? 0;
  }
}

/** A new step begins at its top; one that the reader comes back to, where they left it. */
export function useScrollMemory(step: number): void {
  const kept = useRef(new Map<number, readonly number[]>());
  useLayoutEffect(() => {
    const tops = kept.current.get(step) ?? [0, 0];
    scrollTo(tops);
    // A long list knows its length only after it has measured a row.
    const frame = requestAnimationFrame(() => requestAnimationFrame(() => scrollTo(tops)));
    const keep = () => kept.current.set(step, positions());
    const end = new AbortController();
    document.addEventListener('scroll', keep, { capture: true, passive: true, signal: end.signal });
    return () => {
      cancelAnimationFrame(frame);
      end.abort();
    };
  }, [step]);
}
