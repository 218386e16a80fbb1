/** What runs inside the page: reading, matching and marking it, and what this is compared with. */
import Mark from 'mark.js';
import { compileIndex } from '#matcher/scan/compile-index.ts';
import { type FormIndex, loadIndex } from '#matcher/scan/form-index.ts';
import { leftmostLongest } from '#matcher/scan/leftmost-longest.ts';
import type { Pattern } from '#matcher/scan/pattern.ts';
import { scan } from '#matcher/scan/scan.ts';
import { createBlockMemo } from '#page/block-memo.ts';
import { createBlockReader } from '#page/block-reader.ts';
import { LIMITS } from '#page/limits.ts';
import { createPageReader } from '#page/page-reader.ts';
import { toRanges } from '#page/range.ts';
import { WITHOUT_PAUSE } from '#page/slices.ts';
import type { TextBlock } from '#page/text-block.ts';
import { median } from '../measure.ts';

/** Passes between two looks at the clock: the browser's ticks every 0.1 ms. */
const PASSES = 10;
const ROUNDS = 30;
/** Rounds before the browser has compiled what is measured. */
const WARM_UP_ROUNDS = 10;
/** How many places are marked to see what it costs the layout. */
const PLACES = 1_000;
const NAME = 'newsgloss-bench';

/**
 * The figures of one page; `units`: UTF-16 code units that the bare walk reads. `page…`: the whole page
 * read, matched and mapped. `article…`: the article found, with its day and language, and of it the same.
 * `paint…` and `mark…`: the whole page marked by us and by mark.js.
 */
export interface PageFigures {
  readonly units: number;
  readonly matches: number;
  readonly pageOverBare: number;
  readonly pageMs: number;
  /** The part of `pageMs` that goes into reading, before anything is matched. */
  readonly readMs: number;
  readonly articleOverBare: number;
  readonly articleMs: number;
  readonly paintMs: number;
  readonly markMs: number;
  readonly markMatches: number;
  readonly layoutMs: number;
}

const sink = { sum: 0 };

/** Reads all text nodes by a tree walker, and every unit of them. */
function bareWalk(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) text += node.nodeValue;
  for (let at = 0; at < text.length; at += 1) sink.sum ^= text.charCodeAt(at);
  return text.length;
}

/** Does what the extension does for a page that it has never seen: finds its article, its date and language, and reads it. */
async function articleBlocks(): Promise<readonly TextBlock[]> {
  const options = { document, limits: LIMITS, teasers: false, today: () => Date.now() };
  return (await createPageReader(options).read(WITHOUT_PAUSE)).blocks;
}

/** Reads the whole page, as mark.js does. */
function allBlocks(): readonly TextBlock[] {
  const reader = createBlockReader(document.body, createBlockMemo(), { nodes: Infinity });
  for (;;) {
    const reading = reader.readOn();
    if (reading !== undefined) return reading.blocks;
  }
}

function rangesOf(index: FormIndex, blocks: readonly TextBlock[]): StaticRange[] {
  const ranges: StaticRange[] = [];
  for (const block of blocks) {
    for (const { start, end } of leftmostLongest(scan(index, block.text))) {
      ranges.push(...toRanges(block, start, end));
    }
  }
  return ranges;
}

function mark(ranges: readonly StaticRange[]): void {
  CSS.highlights.set(NAME, new Highlight(...ranges));
  forceLayout();
}

function forceLayout(): void {
  sink.sum ^= document.body.offsetHeight;
}

function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

async function repeated(work: () => unknown): Promise<number> {
  const start = performance.now();
  for (let pass = 0; pass < PASSES; pass += 1) await work();
  return (performance.now() - start) / PASSES;
}

function wordRanges(): StaticRange[] {
  return allBlocks()
    .flatMap((block) =>
      Array.from(block.text.matchAll(/\p{L}{4,}/gu), ({ index, 0: { length } }) =>
        toRanges(block, index, index + length),
      ),
    )
    .flat()
    .slice(0, PLACES);
}

/** What marking costs the layout, beyond what asking for a layout costs when nothing was marked. */
function layoutOfMarks(): number {
  const ranges = wordRanges();
  return median(
    Array.from({ length: ROUNDS }, () => {
      CSS.highlights.clear();
      forceLayout();
      const before = time(forceLayout);
      CSS.highlights.set(NAME, new Highlight(...ranges));
      return Math.max(0, time(forceLayout) - before);
    }),
  );
}

function markByPeer(forms: readonly string[]): Promise<{ ms: number; matches: number }> {
  return new Promise((resolve) => {
    const start = performance.now();
    new Mark(document.body).mark([...forms], {
      acrossElements: true,
      accuracy: 'exactly',
      separateWordSearch: false,
      done: (matches: number) => {
        forceLayout();
        resolve({ ms: performance.now() - start, matches });
      },
    });
  });
}

/** Measures the page that this stands in. mark.js comes last: it changes the page. */
export async function measurePage(patterns: readonly Pattern[]): Promise<PageFigures> {
  const index = loadIndex(compileIndex(patterns));
  const units = bareWalk();
  const matches = rangesOf(index, allBlocks()).length;
  const rounds: Record<'floor' | 'page' | 'read' | 'article' | 'paint', number>[] = [];
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS - WARM_UP_ROUNDS; round += 1) {
    const floor = await repeated(bareWalk);
    const page = await repeated(() => rangesOf(index, allBlocks()));
    const article = await repeated(async () => rangesOf(index, await articleBlocks()));
    const read = await repeated(allBlocks);
    const paint = await repeated(() => mark(rangesOf(index, allBlocks())));
    if (round >= 0) rounds.push({ floor, page, read, article, paint });
  }
  CSS.highlights.clear();
  const layoutMs = layoutOfMarks();
  CSS.highlights.clear();
  const peer = await markByPeer(patterns.map(({ text }) => text)).catch(() => ({
    ms: 0,
    matches: 0,
  }));
  return {
    units,
    matches,
    pageOverBare: median(rounds.map(({ page, floor }) => page / floor)),
    pageMs: median(rounds.map(({ page }) => page)),
    readMs: median(rounds.map(({ read }) => read)),
    articleOverBare: median(rounds.map(({ article, floor }) => article / floor)),
    articleMs: median(rounds.map(({ article }) => article)),
    paintMs: median(rounds.map(({ paint }) => paint)),
    markMs: peer.ms,
    markMatches: peer.matches,
    layoutMs,
  };
}
