import { describe, expect, test } from 'vitest';
import { annotate, articleWith, highlighted, live, QUICK, showPage } from './page-kit.ts';

function shadowIn(selector: string, html: string): ShadowRoot {
  const host = document.querySelector(selector);
  if (host === null) throw new Error(`There is no ${selector}.`);
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}

describe('text in open shadow roots', () => {
  test('is marked where it stands', async () => {
    showPage(articleWith('<story-body></story-body>'));
    const root = shadowIn('story-body', '<p>after Brexit</p>');
    await annotate();
    expect(highlighted()).toEqual(['Brexit']);
    const [range] = CSS.highlights.get('newsgloss-mark') ?? [];
    expect(range?.startContainer.getRootNode()).toBe(root);
  });

  test('is styled there by a sheet that goes when it is over', async () => {
    showPage(articleWith('<story-body></story-body>'));
    const root = shadowIn('story-body', '<p>after Brexit</p>');
    const { stop } = await annotate();
    expect(root.adoptedStyleSheets.length).toBe(1);
    stop();
    expect(root.adoptedStyleSheets.length).toBe(0);
  });

  test('is styled there however small the slices in which the page is read', async () => {
    showPage(articleWith('<div><story-body></story-body></div><div><p>The end.</p></div>'));
    const root = shadowIn('story-body', '<p>after Brexit</p>');
    await annotate({ limits: { ...QUICK, sliceMs: 0 } });
    expect(highlighted()).toEqual(['Brexit']);
    expect(root.adoptedStyleSheets.length).toBe(1);
  });

  test('is read in the order in which slots show it', async () => {
    showPage(
      articleWith('<story-body><p slot="b">Brexit two</p><p slot="a">Brexit one</p></story-body>'),
    );
    shadowIn('story-body', '<slot name="a"></slot><slot name="b"></slot>');
    const { annotator } = await annotate();
    const first = annotator.all().find(({ drawn }) => drawn);
    expect(annotator.place(first?.id ?? -1)?.element.textContent).toBe('Brexit one');
  });

  test('joins the line around it, and is marked piece by piece', async () => {
    showPage(articleWith('<p>the <inline-term>Partnership</inline-term> Council met</p>'));
    shadowIn('inline-term', '<slot></slot>');
    const { annotator } = await annotate();
    expect(annotator.all().map(({ text }) => text)).toEqual(['Partnership Council']);
    expect(highlighted().join('').trim()).toBe('Partnership Council');
  });

  test('is read again when it changes', async () => {
    showPage(articleWith('<story-body></story-body>'));
    const root = shadowIn('story-body', '<p>after the vote</p>');
    await annotate();
    root.innerHTML = '<p>after Brexit</p>';
    await expect.poll(() => highlighted()).toEqual(['Brexit']);
  });

  test('opens under the pointer as any other', async () => {
    showPage(articleWith('<story-body></story-body>'));
    shadowIn('story-body', '<p>after Brexit</p>');
    const { annotator } = await annotate();
    const [range] = CSS.highlights.get('newsgloss-mark') ?? [];
    if (range === undefined) throw new Error('Nothing is underlined.');
    const rect = live(range).getBoundingClientRect();
    expect(annotator.at(rect.left + 3, rect.top + 3)?.text).toBe('Brexit');
  });
});

describe('odd pages', () => {
  test('elements nested deeper than the stack are passed over', async () => {
    showPage(articleWith('<p>Brexit</p>'));
    const holder = document.createElement('div');
    // The browser itself cannot lay out so deep a nest.
    holder.style.display = 'none';
    let at = holder;
    for (let n = 0; n < 3000; n += 1) {
      const next = document.createElement('div');
      at.append(next);
      at = next;
    }
    at.textContent = 'the backstop';
    document.querySelector('article')?.append(holder);
    await annotate();
    expect(highlighted()).toEqual(['Brexit']);
  });

  test('a page without text has no marks and says so', async () => {
    showPage('<main></main>');
    const { annotator } = await annotate();
    expect(annotator.state()).toBe('no-text');
    expect(annotator.all()).toEqual([]);
  });

  test('a page that nests a form around everything is read', async () => {
    showPage(`<form>${articleWith('<p>Brexit</p>')}</form>`);
    await annotate();
    expect(highlighted()).toEqual(['Brexit']);
  });
});
