import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isTyping, moveBy } from '#components/panel/roving.ts';
import { useSay } from '#components/panel/say.ts';
import { EntryRow, type ListRow } from './EntryRow.tsx';
import { rowWindow, scrollToRow } from './row-window.ts';

interface EntryListProps {
  readonly rows: readonly ListRow[];
  readonly query: string;
  /** The row to begin at: a letter was chosen. A new object begins there again. */
  readonly start: { readonly at: number };
  /** A letter was typed in the list: the search goes on with it. */
  readonly onType: () => void;
}

/** The frame's scroll position and sizes in px, followed as they change. */
function useFrame(count: number) {
  const frame = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 600, row: 0 });
  useLayoutEffect(() => {
    const list = frame.current;
    if (list === null) return;
    const look = () => {
      const row = list.querySelector('.row')?.getBoundingClientRect().height ?? 0;
      const next = { top: list.scrollTop, height: list.clientHeight, row };
      setView((old) => (same(old, next) ? old : next));
    };
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(list);
    list.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      list.removeEventListener('scroll', look);
    };
  }, [count === 0]);
  return { frame, view };
}

type View = { readonly top: number; readonly height: number; readonly row: number };

function same(a: View, b: View): boolean {
  return a.top === b.top && a.height === b.height && a.row === b.row;
}

/** The entries of the glossary, or those found: however many, only the rows in sight are drawn. */
export function EntryList({ rows, query, start, onType }: EntryListProps) {
  const { t } = useSay();
  const { frame, view } = useFrame(rows.length);
  const focus = useRef<number | undefined>(undefined);
  const go = (at: number, focused: boolean) => {
    const list = frame.current;
    if (list === null) return;
    if (focused) focus.current = at;
    const top = focused ? scrollToRow(at, view.row, list.scrollTop, view.height) : at * view.row;
    if (top === list.scrollTop && focusRow(list, at, focused)) focus.current = undefined;
    list.scrollTop = top;
  };
  useLayoutEffect(() => go(start.at, false), [start]);
  useLayoutEffect(() => {
    if (
      focus.current !== undefined &&
      frame.current &&
      focusRow(frame.current, focus.current, true)
    )
      focus.current = undefined;
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (isTyping(event)) return onType();
    const at = rowOf(event.target);
    const to = moveBy(event.key, at, rows.length);
    if (to === undefined) return;
    event.preventDefault();
    if (event.key === 'ArrowUp' && at === 0) onType();
    else go(to, true);
  };
  const { first, last } = rowWindow(rows.length, view.row, view.top, view.height);
  // What is not drawn is padding, so that the list is as long as it is.
  const padding = `${first * view.row}px 0 ${(rows.length - last) * view.row}px`;
  return (
    <div class="entry-list" ref={frame}>
      <ul class="rows" aria-label={t('entriesList')} style={{ padding }} onKeyDown={onKeyDown}>
        {rows.slice(first, last).map((row, index) => (
          <EntryRow
            key={row.entry.id}
            row={row}
            at={first + index}
            of={rows.length}
            query={query}
          />
        ))}
      </ul>
    </div>
  );
}

function rowOf(target: EventTarget | null): number {
  const row = target instanceof Element ? target.closest('[data-at]') : null;
  return Number(row?.getAttribute('data-at') ?? -1);
}

function focusRow(list: HTMLElement, at: number, focused: boolean): boolean {
  const row = focused ? list.querySelector<HTMLElement>(`[data-at="${at}"] a`) : null;
  row?.focus({ preventScroll: true });
  return row !== null;
}
