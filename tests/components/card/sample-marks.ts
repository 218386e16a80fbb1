import type { Reason } from '#matcher/recognise/article.ts';
import type { Mark, Marks } from '#page/mark.ts';

/** A mention in a sample page: the words, in the element that `within` selects, and what they mean. */
export interface SampleMention {
  readonly text: string;
  readonly entry: string;
  readonly within: string;
  readonly reason?: Reason;
}

/** What was asked of the marks, for tests. */
export interface SampleMarks extends Marks {
  readonly active: () => number | undefined;
  readonly dismissed: ReadonlySet<number>;
}

function rangeOf(document: Document, mention: SampleMention): Range {
  const element = document.querySelector(mention.within);
  const walk = document.createTreeWalker(element ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const at = node.nodeValue?.indexOf(mention.text) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + mention.text.length);
    return range;
  }
  throw new Error(`no “${mention.text}” in ${mention.within}`);
}

function markOf(mention: SampleMention, id: number, blockText: string): Mark {
  const reason = mention.reason ?? { why: 'name', form: mention.text };
  const match = {
    block: id,
    start: blockText.indexOf(mention.text),
    end: blockText.indexOf(mention.text) + mention.text.length,
    entry: mention.entry,
    reason,
    first: true,
    marked: true,
  };
  return { id, match, text: mention.text, drawn: true, blockText };
}

/** Marks over the text of a real document, found by their words: the page room's part, as small as can be. */
export function sampleMarks(document: Document, mentions: readonly SampleMention[]): SampleMarks {
  const ranges = mentions.map((mention) => rangeOf(document, mention));
  const marks = mentions.map((mention, id) =>
    markOf(mention, id, document.querySelector(mention.within)?.textContent ?? ''),
  );
  const dismissed = new Set<number>();
  let active: number | undefined;
  const rects = (id: number) => [...(ranges[id]?.getClientRects() ?? [])];
  return {
    all: () => marks,
    possible: () => [],
    at: (x, y) =>
      marks.find(({ id }) =>
        rects(id).some((r) => x >= r.left && x <= r.right && y >= r.top && y <= r.bottom),
      ),
    place(id) {
      const element = ranges[id]?.startContainer.parentElement;
      if (!element || rects(id).length === 0 || dismissed.has(id)) return undefined;
      return { rects: rects(id), element };
    },
    activate(id) {
      active = id;
    },
    reveal(id) {
      ranges[id]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      return rects(id).length > 0;
    },
    dismiss(id, on) {
      if (on) dismissed.add(id);
      else dismissed.delete(id);
    },
    active: () => active,
    dismissed,
  };
}
