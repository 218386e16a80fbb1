/** Keys by which the focus moves in a list of rows. */
const MOVES: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Where a key leads in a list of `count` rows from row `at` (-1: none); `undefined` for keys that do not move. */
export function moveBy(key: string, at: number, count: number): number | undefined {
  const move = count > 0 ? MOVES[key] : undefined;
  return move?.(at, count);
}

/** Whether a key press begins a search: a letter or digit with no command key held. */
export function isTyping(event: KeyboardEvent): boolean {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
  return plain && event.key.length === 1 && /[\p{L}\p{N}]/u.test(event.key);
}

/** Moves the focus among the elements marked `data-row` of a list; true where the key did so. */
export function rove(event: KeyboardEvent, list: HTMLElement): boolean {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')];
  const active = list.ownerDocument.activeElement;
  const at = active instanceof HTMLElement ? rows.indexOf(active) : -1;
  const to = moveBy(event.key, at, rows.length);
  if (to === undefined) return false;
  event.preventDefault();
  rows[to]?.focus();
  return true;
}
