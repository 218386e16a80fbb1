import type { TextBlock } from './text-block.ts';

/** What is kept of elements without text, which are many. */
const EMPTY: readonly TextBlock[] = [];

/** The blocks of an element: those from one place to another in the list of a reading. */
interface Fresh {
  readonly element: Element;
  readonly blocks: readonly TextBlock[];
  readonly from: number;
  readonly to: number;
}

/**
 * What is kept from one reading to the next: the blocks of every block-level element that did not change.
 *
 * Most pages are read once: what a reading found is put in order only before the next one.
 */
export interface BlockMemo {
  /** What earlier readings found in an element. */
  get(element: Element): readonly TextBlock[] | undefined;
  /** Keeps what a reading found in an element: blocks `from` to the last so far; the list may only grow. */
  keep(element: Element, blocks: readonly TextBlock[], from: number): void;
  /** Says that a reading begins: all that was kept so far is of earlier ones. */
  begin(): void;
  /** Says that something changed in an element. */
  delete(element: Element): void;
}

/** Creates a memo that knows nothing yet. */
export function createBlockMemo(): BlockMemo {
  let known: WeakMap<Element, readonly TextBlock[]> | undefined;
  let fresh: Fresh[] = [];
  const settle = (): void => {
    if (fresh.length === 0) return;
    known ??= new WeakMap();
    for (const { element, blocks, from, to } of fresh) {
      known.set(element, from === to ? EMPTY : blocks.slice(from, to));
    }
    fresh = [];
  };
  return {
    get: (element) => known?.get(element),
    keep(element, blocks, from) {
      fresh.push({ element, blocks, from, to: blocks.length });
    },
    begin: settle,
    delete(element) {
      settle();
      known?.delete(element);
    },
  };
}
