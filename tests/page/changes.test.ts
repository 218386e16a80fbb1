import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Block } from '#matcher/recognise/article.ts';
import type { Recogniser } from '#matcher/recognise/recognise.ts';
import {
  addParagraph,
  annotate,
  articleWith,
  FILLER,
  highlighted,
  painted,
  recogniserOf,
  showPage,
} from './page-kit.ts';

/** A recogniser that notes the blocks it is given to read. */
function noting(): { readonly recogniser: Recogniser; readonly read: string[] } {
  const read: string[] = [];
  const inner = recogniserOf();
  const seen = new WeakSet<Block>();
  return {
    read,
    recogniser: {
      ...inner,
      read(block) {
        if (!seen.has(block)) read.push(block.text);
        seen.add(block);
        inner.read(block);
      },
    },
  };
}

function setVisibility(state: DocumentVisibilityState): void {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
  document.dispatchEvent(new Event('visibilitychange'));
}

afterEach(() => {
  Reflect.deleteProperty(document, 'visibilityState');
});

describe('marks keep in step with a page that changes', () => {
  test('text that is added is marked', async () => {
    showPage(articleWith(''));
    await annotate();
    addParagraph('then Brexit came');
    await expect.poll(() => highlighted()).toEqual(['Brexit']);
  });

  test('text that is replaced is marked as it reads now', async () => {
    showPage(articleWith('<p id="line">after Brexit</p>'));
    await annotate();
    const line = document.getElementById('line');
    if (line) line.textContent = 'after the backstop';
    await expect.poll(() => highlighted()).toEqual(['backstop']);
  });

  test('a mark goes at once with the letters under it', async () => {
    showPage(articleWith('<p id="line">after Brexit</p>'));
    await annotate();
    const text = document.getElementById('line')?.firstChild as Text;
    text.data = 'after the vote';
    await Promise.resolve();
    expect(highlighted()).toEqual([]);
  });

  test('the mark of a paragraph that is taken away moves to the next mention', async () => {
    showPage(articleWith('<p id="gone">Brexit</p><p id="stays">Brexit</p>'));
    const { annotator } = await annotate();
    document.getElementById('gone')?.remove();
    await expect.poll(() => annotator.all().length).toBe(1);
    expect(annotator.place(annotator.all()[0]?.id ?? -1)?.element.id).toBe('stays');
  });

  test('a term that grows out of two edits is found', async () => {
    showPage(articleWith('<p id="line">the Windsor </p>'));
    await annotate();
    document.getElementById('line')?.append(document.createTextNode('Framework'));
    await expect.poll(() => highlighted()).toEqual(['Windsor Framework']);
  });

  test('an article that comes late is read', async () => {
    showPage('<main></main>');
    const { annotator } = await annotate();
    expect(annotator.state()).toBe('no-text');
    const main = document.querySelector('main');
    if (main) main.innerHTML = `<article><h1>Late</h1><p>${FILLER}</p><p>Brexit</p></article>`;
    await expect.poll(() => highlighted()).toEqual(['Brexit']);
    expect(annotator.state()).toBe('done');
  });

  test('a mark keeps its number while its block stands', async () => {
    showPage(articleWith('<p>the backstop</p>'));
    const { annotator } = await annotate();
    const before = annotator.all()[0]?.id;
    addParagraph('then Brexit came');
    await expect.poll(() => annotator.all().length).toBe(2);
    expect(annotator.all()[0]?.id).toBe(before);
  });

  test('a mark that the reader took away stays away', async () => {
    showPage(articleWith('<p>the backstop</p>'));
    const { annotator } = await annotate();
    annotator.dismiss(annotator.all()[0]?.id ?? -1, true);
    addParagraph('then Brexit came');
    await expect.poll(() => highlighted()).toEqual(['Brexit']);
  });
});

describe('a page that changes costs little', () => {
  test('only what changed is read again', async () => {
    showPage(articleWith('<p>the backstop</p><p id="line">after</p>'));
    const { recogniser, read } = noting();
    const { annotator } = await annotate({ recogniser: async () => recogniser });
    read.length = 0;
    const line = document.getElementById('line');
    if (line) line.textContent = 'after Brexit';
    await expect.poll(() => annotator.all().length).toBe(2);
    expect(read).toEqual(['after Brexit']);
  });

  test('nothing is read again when the same text is looked at after a time away', async () => {
    showPage(articleWith('<p>the backstop</p>'));
    const { recogniser, read } = noting();
    await annotate({ recogniser: async () => recogniser });
    read.length = 0;
    setVisibility('hidden');
    setVisibility('visible');
    addParagraph('then Brexit came');
    await expect.poll(() => highlighted()).toEqual(['backstop', 'Brexit']);
    expect(read).toEqual(['then Brexit came']);
  });

  test('nothing is read while the tab is hidden, and all of it once it is shown', async () => {
    showPage(articleWith(''));
    const { recogniser, read } = noting();
    await annotate({ recogniser: async () => recogniser });
    read.length = 0;
    setVisibility('hidden');
    addParagraph('then Brexit came');
    await painted();
    expect(read).toEqual([]);
    setVisibility('visible');
    await expect.poll(() => highlighted()).toEqual(['Brexit']);
  });

  test('our own card coming and going is no change of the page', async () => {
    showPage(articleWith('<p>Brexit</p>'));
    const { annotator } = await annotate();
    const told = vi.fn();
    annotator.onChange(told);
    const host = document.createElement('newsgloss-card');
    document.documentElement.append(host);
    await painted();
    host.remove();
    await painted();
    expect(told).not.toHaveBeenCalled();
  });

  test('marking starts no chain of changes of its own', async () => {
    showPage(articleWith('<p>Brexit</p>'));
    const seen = vi.fn();
    const observer = new MutationObserver(seen);
    observer.observe(document, { subtree: true, childList: true, attributes: true });
    await annotate();
    await painted();
    observer.disconnect();
    expect(seen).not.toHaveBeenCalled();
    expect(highlighted()).toEqual(['Brexit']);
  });
});

describe('another page in the same document', () => {
  afterEach(() => history.replaceState(null, '', location.href));

  test('is read with its own date', async () => {
    const data = (day: string) =>
      `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${day}"}</script>`;
    showPage(data('2019-03-29') + articleWith('<p>Brexit</p>'));
    const { annotator } = await annotate();
    expect(annotator.published()).toBe('2019-03-29');
    const before = location.href;
    history.pushState(null, '', '?another');
    showPage(data('2026-01-31') + articleWith('<p>the backstop</p>'));
    await expect.poll(() => highlighted()).toEqual(['backstop']);
    expect(annotator.published()).toBe('2026-01-31');
    history.replaceState(null, '', before);
  });

  test('is recognised anew when its date arrives after its text', async () => {
    const { resolving, ...rest } = recogniserOf();
    const days: (string | undefined)[] = [];
    const recogniser: Recogniser = {
      ...rest,
      resolving(blocks, context) {
        days.push(context.published);
        return resolving(blocks, context);
      },
    };
    showPage(articleWith('<p>Brexit</p>'));
    await annotate({ recogniser: async () => recogniser });
    const meta = document.createElement('meta');
    meta.setAttribute('property', 'article:published_time');
    meta.content = '2026-01-31T10:00:00Z';
    onTestFinished(() => meta.remove());
    document.head.append(meta);
    await expect.poll(() => days).toEqual([undefined, '2026-01-31']);
  });
});
