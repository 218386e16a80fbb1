import { mountCard } from '../../entrypoints/card/card.tsx';
import { sampleMarks } from '../../tests/components/card/sample-marks.ts';
import { sampleWords } from '../../tests/components/card/sample-words.ts';
import { entriesFor } from './entries.ts';
import { lookFor, type Shot, shots } from './shots.ts';

/** Paints one article with one mark and mounts the card's code on it, as the address asks. */
function paint(shot: Shot): void {
  const look = lookFor(shot);
  document.documentElement.lang = look.dir === 'rtl' ? 'ar' : 'en-GB';
  document.documentElement.dir = look.dir;
  document.body.style.cssText = look.style;
  const article = document.createElement('main');
  article.style.cssText = 'max-width: 620px; margin: 0 auto; padding: 28px 24px 700px';
  for (const text of look.paragraphs) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    article.append(paragraph);
  }
  document.body.replaceChildren(article);
}

function mount(shot: Shot): void {
  const { reason } = shot;
  const mention = { text: shot.words, entry: shot.entry, within: 'main' };
  const marks = sampleMarks(document, [reason ? { ...mention, reason } : mention]);
  const cards = mountCard({
    document,
    marks,
    published: () => shot.published,
    today: () => shot.today ?? '2026-09-01',
    entries: entriesFor,
    settings: () => ({
      card: { open: 'rest', delay: 350, size: shot.size ?? 'medium' },
      theme: 'page',
    }),
    openPanel: async () => true,
    never: () => undefined,
    t: sampleWords,
    mode: 'open',
    signal: new AbortController().signal,
  });
  underline(marks.place(0)?.element.firstChild, shot.words);
  if (shot.by === 'keyboard') setTimeout(() => cards.open(0), 50);
}

function underline(node: Node | null | undefined, words: string): void {
  const at = node?.nodeValue?.indexOf(words) ?? -1;
  if (!node || at < 0) return;
  const range = new StaticRange({
    startContainer: node,
    startOffset: at,
    endContainer: node,
    endOffset: at + words.length,
  });
  CSS.highlights.set('newsgloss-mark', new Highlight(range));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '::highlight(newsgloss-mark) { text-decoration: underline dotted currentcolor 1.5px; text-underline-offset: .2em }',
  );
  document.adoptedStyleSheets = [sheet];
}

const shot = shots.find(({ name }) => name === new URL(location.href).searchParams.get('shot'));
if (shot) {
  paint(shot);
  mount(shot);
}
