import type { CardContent } from '#components/card/content.ts';
import { type Cards, mountCard } from '../../../entrypoints/card/card.tsx';
import { sampleContent } from './sample-entries.ts';
import { type SampleMarks, type SampleMention, sampleMarks } from './sample-marks.ts';
import { sampleWords } from './sample-words.ts';

type Settings = Parameters<typeof mountCard>[0]['settings'] extends () => infer One ? One : never;

/** What a test's page is to be. */
export interface SamplePage {
  readonly mentions?: readonly SampleMention[];
  /** What the worker gives, in place of the sample entries. */
  readonly contents?: readonly CardContent[];
  readonly published?: string | undefined;
  readonly today?: string;
  readonly open?: Settings['card']['open'];
  readonly theme?: Settings['theme'];
}

/** A page with the card's code at work on it, and what it did. */
export interface Mounted {
  readonly cards: Cards;
  readonly marks: SampleMarks;
  readonly opened: string[];
  readonly never: [string, boolean][];
  /** The host of the card, if it is in the document. */
  readonly host: () => Element | null;
  readonly dialog: () => HTMLElement | null;
  readonly remove: () => void;
}

/** Three mentions in two paragraphs, far enough apart that no card of one covers another. */
export const ARTICLE = `
  <article style="font: 18px/1.6 Georgia, serif; width: 380px; padding: 8px">
    <p id="one">They had spent the morning on Safe and little else.</p>
    <p id="two">Afterwards <a href="#away">the Chancellor</a> left, and youth mobility came up.</p>
    <p style="height: 1400px">Nothing was said of the rest.</p>
    <p id="last">In the end the fund was named.</p>
  </article>`;

/** The mentions of `ARTICLE`. */
const MENTIONS: readonly SampleMention[] = [
  { text: 'Safe', entry: 'security-action-for-europe', within: '#one' },
  { text: 'the Chancellor', entry: 'chancellor-of-the-exchequer', within: '#two' },
  { text: 'youth mobility', entry: 'youth-mobility', within: '#two' },
  { text: 'the fund', entry: 'european-defence-fund', within: '#last' },
];

/** Puts markup into the document: the tests' own, so it may be parsed. */
export function writePage(markup: string): void {
  document.body.innerHTML = markup;
  window.scrollTo(0, 0);
}

/** Mounts the card's code on the document, its shadow root open to look inside. */
export function mount(page: SamplePage = {}): Mounted {
  const marks = sampleMarks(document, page.mentions ?? MENTIONS);
  const ending = new AbortController();
  const opened: string[] = [];
  const never: [string, boolean][] = [];
  const cards = mountCard({
    document,
    marks,
    published: () => ('published' in page ? page.published : '2026-01-31'),
    today: () => page.today ?? '2026-09-01',
    entries: async (ids) => page.contents ?? sampleContent(ids),
    settings: () => ({
      card: { open: page.open ?? 'rest', delay: 350, size: 'medium' },
      theme: page.theme ?? 'page',
    }),
    openPanel: async (entry) => opened.push(entry) > 0,
    never: (entry, on) => never.push([entry, on]),
    t: sampleWords,
    mode: 'open',
    signal: ending.signal,
  });
  const host = () => document.querySelector('newsgloss-card');
  const dialog = () => host()?.shadowRoot?.querySelector<HTMLElement>('[role=dialog]') ?? null;
  return { cards, marks, opened, never, host, dialog, remove: () => ending.abort() };
}

/** The middle of a mark's first line, or of the line that is asked for. */
export function middleOf({ marks }: Mounted, id: number, line = 0): { x: number; y: number } {
  const rect = marks.place(id)?.rects[line];
  if (!rect) throw new Error(`mark ${id} has no line ${line}`);
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}
