import { onTestFinished, vi } from 'vitest';
import { createRecogniser, type Recogniser } from '#matcher/recognise/recognise.ts';
import { listRules } from '#matcher/rules/rules.ts';
import { compileIndex } from '#matcher/scan/compile-index.ts';
import { loadIndex } from '#matcher/scan/form-index.ts';
import type { CaseRule } from '#matcher/scan/pattern.ts';
import { atOnce } from '#matcher/scan/steps.ts';
import { type Annotator, createAnnotator } from '#page/annotator.ts';
import type { AnnotatorOptions } from '#page/annotator-options.ts';
import { type ArticleBlock, createArticleChooser } from '#page/article-block.ts';
import { type BlockMemo, createBlockMemo } from '#page/block-memo.ts';
import { createBlockReader } from '#page/block-reader.ts';
import { LIMITS } from '#page/limits.ts';
import { outlineOf } from '#page/outline.ts';
import { readDocumentFacts } from '#page/page-facts.ts';
import { createPageReader } from '#page/page-reader.ts';
import { storyPieces } from '#page/story-list.ts';
import type { Reading } from '#page/text-block.ts';

/** A form of the small glossary that page tests read with; its entry is the form itself. */
export interface SampleForm {
  readonly form: string;
  readonly case?: CaseRule;
  readonly quiet?: boolean;
}

const FORMS: readonly SampleForm[] = [
  { form: 'Partnership Council' },
  { form: 'Council' },
  { form: 'Withdrawal Agreement' },
  { form: 'Windsor Framework' },
  { form: 'Šefčovič' },
  { form: 'SAFE', case: 'exact' },
  { form: 'EU-UK summit' },
  { form: 'État' },
  { form: 'youth mobility scheme', case: 'any' },
  { form: 'Brexit' },
  { form: 'backstop', case: 'any' },
  { form: '欧州委員会', case: 'any' },
  { form: 'المفوضية الأوروبية', case: 'any' },
];

/** Makes a real recogniser of a few forms, each an entry of its own that counts wherever it stands. */
export function recogniserOf(forms: readonly SampleForm[] = FORMS): Recogniser {
  const rules = listRules({
    version: 1,
    entries: forms.map(({ form, quiet }) => {
      return { id: form, kind: 'concept', marks: quiet ? 'quiet' : 'always', subject: 'test' };
    }),
    uses: forms.map(({ form }, entry) => [{ role: 'form', entry, form, own: true, common: false }]),
  });
  const patterns = forms.map(({ form, case: rule = 'capital' }) => ({ text: form, case: rule }));
  return createRecogniser(loadIndex(compileIndex(patterns)), rules);
}

/** Running text without a term, so that what stands around it counts as an article. */
export const FILLER =
  'The ministers met for two hours in the morning and said little afterwards. They will meet again ' +
  'before the end of the month, when the figures that both sides have asked for should be on the ' +
  'table, and when the harbour towns hope to hear how long the old rules will still hold for them.';

/** Reads all blocks under an element, at once. */
export function readBlocks(
  root: Element,
  memo: BlockMemo = createBlockMemo(),
  nodes = LIMITS.nodes,
): Reading & { readonly visited: number } {
  const reader = createBlockReader(root, memo, { nodes });
  for (;;) {
    const reading = reader.readOn();
    if (reading !== undefined) return { ...reading, visited: reader.visited() };
  }
}

/** The blocks that are chosen from all that stand in the test's document now. */
export function chosenBlocks(teasers = false): readonly ArticleBlock[] {
  const outline = atOnce(outlineOf(readBlocks(document.body).blocks));
  const facts = readDocumentFacts(document, teasers, Date.parse('2026-02-01T12:00:00Z'));
  const stories = atOnce(storyPieces(outline, facts.data.kind));
  return atOnce(createArticleChooser().choose(outline, facts, stories));
}

/** Puts a page into the test's document. */
export function showPage(html: string): void {
  document.body.innerHTML = html;
}

/** An article with a headline, a paragraph of running text, and more. */
export function articleWith(html: string): string {
  return `<main><article><h1>Ministers meet again</h1><p>${FILLER}</p>${html}</article></main>`;
}

/** The limits of the product, without its waits. */
export const QUICK = { ...LIMITS, gatherMs: 5, pauseMs: 5 };

/** Adds a paragraph to the article that is shown. */
export function addParagraph(text: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  document.querySelector('article')?.append(paragraph);
  return paragraph;
}

/** A page under annotation. */
export interface AnnotatedPage {
  readonly annotator: Annotator;
  /** The words that are underlined, in reading order. */
  drawn(): string[];
  stop(): void;
}

/** Annotates the test's document until the test is over, and waits for the first reading. */
export async function annotate(options: Partial<AnnotatorOptions> = {}): Promise<AnnotatedPage> {
  const life = new AbortController();
  onTestFinished(() => life.abort());
  const annotator = createAnnotator({
    document,
    reader: createPageReader,
    recogniser: async () => recogniserOf(),
    choices: () => ({ marks: 'first', underline: 'dotted', wanted: () => true }),
    limits: QUICK,
    onFault: (error) => {
      throw error;
    },
    signal: life.signal,
    ...options,
  });
  await vi.waitFor(() => {
    if (annotator.state() === 'reading') throw new Error('The page is still being read.');
  });
  await painted();
  return { annotator, drawn: () => highlighted(), stop: () => life.abort() };
}

/** Waits until the browser has told what is near the screen, and drawn it. */
export async function painted(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Annotates an article that holds this, and gives the words that are underlined. */
export async function marksIn(html: string, options: Partial<AnnotatorOptions> = {}) {
  showPage(articleWith(html));
  const page = await annotate(options);
  return page.drawn();
}

/** The words under a highlight of the document, in reading order, white space folded. */
export function highlighted(name = 'newsgloss-mark'): string[] {
  const ranges = [...(CSS.highlights.get(name) ?? [])];
  ranges.sort((a, b) => live(a).compareBoundaryPoints(Range.START_TO_START, live(b)));
  return ranges.map((range) => live(range).toString().replace(/\s+/g, ' '));
}

/** A live range over the same text, which can be measured. */
export function live(range: AbstractRange): Range {
  const copy = document.createRange();
  copy.setStart(range.startContainer, range.startOffset);
  copy.setEnd(range.endContainer, range.endOffset);
  return copy;
}

/** The middle of the first underlined place that reads so, in CSS pixels of the viewport. */
export function middleOf(words: string): { readonly x: number; readonly y: number } {
  const range = [...(CSS.highlights.get('newsgloss-mark') ?? [])].find((each) => {
    return live(each).toString() === words;
  });
  if (range === undefined) throw new Error(`'${words}' is not underlined.`);
  const rect = live(range).getBoundingClientRect();
  return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
}
