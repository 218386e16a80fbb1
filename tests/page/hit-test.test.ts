import { describe, expect, test } from 'vitest';
import { annotate, articleWith, middleOf, showPage } from './page-kit.ts';

async function under(html: string, words = 'Brexit'): Promise<string | undefined> {
  showPage(articleWith(html));
  const { annotator } = await annotate();
  const { x, y } = middleOf(words);
  return annotator.at(x, y)?.text;
}

const STRETCHED = 'a.s{position:static}a.s::after{content:"";position:absolute;inset:0}';

describe('the mark under the pointer is found', () => {
  test.each([
    ['in plain text', '<p>after Brexit</p>'],
    ['in a link', '<p>see <a href="#x">after Brexit</a> here</p>'],
    ['where text cannot be selected', '<p style="user-select:none">after Brexit</p>'],
    ['where the pointer is let through', '<p style="pointer-events:none">after Brexit</p>'],
    [
      'under a link stretched over a whole card',
      `<style>${STRETCHED}</style><div style="position:relative"><a class="s" href="#x">More</a><p>after Brexit</p></div>`,
    ],
    [
      'under a clear overlay',
      '<div style="position:relative"><p>after Brexit</p><div style="position:absolute;inset:0"></div></div>',
    ],
    [
      'under a thin veil',
      '<div style="position:relative"><p>after Brexit</p><div style="position:absolute;inset:0;background:rgb(0 0 0 / 0.1)"></div></div>',
    ],
    ['in columns', '<div style="columns:2"><p>one two three four five six Brexit</p></div>'],
    ['where the page is scaled', '<div style="transform:scale(0.8)"><p>after Brexit</p></div>'],
    ['where the page is zoomed', '<div style="zoom:2"><p>after Brexit</p></div>'],
    ['in a paragraph without a box', '<p style="display:contents">after Brexit</p>'],
  ])('%s', async (_name, html) => {
    expect(await under(html)).toBe('Brexit');
  });
});

describe('no mark is found where the reader sees none', () => {
  test.each([
    [
      'under a sticky bar',
      '<div style="position:relative"><p>after Brexit</p><div style="position:absolute;inset:0;background:white"><a href="#x">News</a></div></div>',
    ],
    [
      'under a picture',
      '<div style="position:relative"><p>after Brexit</p><img alt="" style="position:absolute;inset:0;width:100%;height:100%" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></div>',
    ],
    ['in text that is not there yet', '<p style="opacity:0">after Brexit</p>'],
  ])('%s', async (_name, html) => {
    expect(await under(html)).toBeUndefined();
  });

  test('beside the term', async () => {
    showPage(articleWith('<p>after Brexit</p>'));
    const { annotator } = await annotate();
    const { x, y } = middleOf('Brexit');
    expect(annotator.at(x + 200, y)).toBeUndefined();
    expect(annotator.at(x, y + 40)).toBeUndefined();
  });

  test('where a scrolled box cuts it off', async () => {
    const html =
      '<div style="height:30px;overflow:auto"><div style="height:90px"></div><p>after Brexit</p></div><p>the backstop</p>';
    showPage(articleWith(html));
    const { annotator } = await annotate();
    const id = annotator.all()[0]?.id ?? -1;
    const rect = annotator.place(id)?.rects[0];
    expect(rect).toBeDefined();
    expect(annotator.at((rect?.left ?? 0) + 2, (rect?.top ?? 0) + 2)).toBeUndefined();
  });

  test('in the window behind a modal dialog', async () => {
    showPage(
      `${articleWith('<p>after Brexit</p>')}<dialog style="inset:0;width:100%;height:100%">A notice</dialog>`,
    );
    const { annotator } = await annotate();
    const { x, y } = middleOf('Brexit');
    document.querySelector('dialog')?.showModal();
    expect(annotator.at(x, y)).toBeUndefined();
  });
});

describe('where a mark stands', () => {
  test('is one rectangle a line, across inline elements', async () => {
    showPage(
      articleWith('<p style="width:120px">of the new <b>Partnership</b> <i>Council</i></p>'),
    );
    const { annotator } = await annotate();
    const place = annotator.place(annotator.all()[0]?.id ?? -1);
    expect(place?.rects.length).toBe(2);
  });

  test('is one rectangle where the term stands on one line', async () => {
    showPage(articleWith('<p>the <b>Partnership</b> <i>Council</i></p>'));
    const { annotator } = await annotate();
    expect(annotator.place(annotator.all()[0]?.id ?? -1)?.rects.length).toBe(1);
  });

  test('is nowhere once its text is gone', async () => {
    showPage(articleWith('<p id="gone">Brexit</p>'));
    const { annotator } = await annotate();
    const id = annotator.all()[0]?.id ?? -1;
    document.getElementById('gone')?.remove();
    expect(annotator.place(id)).toBeUndefined();
    expect(annotator.reveal(id)).toBe(false);
  });

  test('can be scrolled to, in the window and in boxes', async () => {
    const gap = '<div style="height:3000px"></div>';
    const box = `<div style="height:200px;overflow:auto">${gap}<p>after Brexit</p>${gap}</div>`;
    showPage(articleWith(`${gap}${box}${gap}`));
    const { annotator } = await annotate();
    const id = annotator.all()[0]?.id ?? -1;
    expect(annotator.reveal(id)).toBe(true);
    const rect = annotator.place(id)?.rects[0];
    expect(rect?.top).toBeGreaterThan(0);
    expect(rect?.bottom).toBeLessThan(innerHeight);
    window.scrollTo(0, 0);
  });

  test('is outlined while its card is open', async () => {
    showPage(articleWith('<p>after Brexit</p>'));
    const { annotator } = await annotate();
    annotator.activate(annotator.all()[0]?.id);
    expect(CSS.highlights.get('newsgloss-active')?.size).toBe(1);
    annotator.activate(undefined);
    expect(CSS.highlights.has('newsgloss-active')).toBe(false);
  });
});
