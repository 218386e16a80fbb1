/**
 * A run of the page's text that is read as one, with the text nodes that it came from.
 *
 * `element` is the block-level element around it. Node `n` gave the units of `text` from `starts[n]`
 * on; between two nodes there may be one space of ours (before a raised number). `trees[n]` numbers
 * the tree that the node belongs to: a range cannot reach from one into another. `linked` counts the
 * units inside links. `lang` is a BCP 47 tag, where the page says one.
 */
export interface TextBlock {
  readonly text: string;
  readonly element: Element;
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
  readonly trees: readonly number[];
  readonly linked: number;
  readonly lang?: string;
}

/** How far a reading may go: how many nodes to visit, and whether boxes of other stories are read too (`teasers`). */
export interface ReadingBudget {
  readonly nodes: number;
  readonly teasers?: boolean;
}

/** One reading of a page; `end`: `complete`, nothing was left out; `too-large`, there are more nodes than allowed. */
export interface Reading {
  readonly blocks: readonly TextBlock[];
  readonly end: 'complete' | 'too-large';
  /** Open shadow roots that were read. */
  readonly shadows: readonly ShadowRoot[];
}
