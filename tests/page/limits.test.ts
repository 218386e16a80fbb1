import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createAnnotator } from '#page/annotator.ts';
import { createPageReader } from '#page/page-reader.ts';
import {
  addParagraph,
  annotate,
  articleWith,
  FILLER,
  highlighted,
  painted,
  QUICK,
  recogniserOf,
  showPage,
} from './page-kit.ts';

describe('a monstrous page stops us, we never stop the page', () => {
  test('more text than any article has is read up to the limit', async () => {
    showPage(articleWith(`<p>Brexit</p>${`<p>${FILLER}</p>`.repeat(20)}<p>the backstop</p>`));
    const { annotator, drawn } = await annotate({ limits: { ...QUICK, text: 2000 } });
    expect(annotator.state()).toBe('too-large');
    expect(drawn()).toEqual(['Brexit']);
  });

  test('more nodes than any page has are not visited', async () => {
    showPage(articleWith(`<p>Brexit</p>${'<p><b>a</b> b</p>'.repeat(300)}`));
    const { annotator } = await annotate({ limits: { ...QUICK, nodes: 200 } });
    expect(annotator.state()).toBe('too-large');
  });

  test('no more marks are painted than the limit', async () => {
    const choices = () => ({ marks: 'every', underline: 'dotted', wanted: () => true }) as const;
    showPage(articleWith(`<p>${'Brexit, '.repeat(30)}</p>`));
    const { drawn } = await annotate({ choices, limits: { ...QUICK, painted: 12 } });
    expect(drawn().length).toBe(12);
  });

  test('a page that never rests is left alone, and tried again later', async () => {
    let clock = 0;
    showPage(articleWith('<p>Brexit</p>'));
    const limits = { ...QUICK, restlessSeconds: 2, retryMs: 50 };
    const { annotator } = await annotate({ limits, now: () => clock });
    for (let second = 0; annotator.state() !== 'busy' && second < 10; second += 1) {
      clock += 1000;
      for (let change = 0; change < 2000; change += 1) addParagraph('.').remove();
      await Promise.resolve();
    }
    expect(annotator.state()).toBe('busy');
    expect(highlighted()).toEqual([]);
    clock += 1000;
    await expect.poll(() => highlighted()).toEqual(['Brexit']);
    expect(annotator.state()).toBe('done');
  });

  test('a page that loses its rest in the middle of a reading is not marked by that reading', async () => {
    let clock = 0;
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    showPage(articleWith('<p>Brexit</p>'));
    const recogniser = async () => {
      await arrived;
      return recogniserOf();
    };
    const limits = { ...QUICK, restlessSeconds: 2, retryMs: 60_000 };
    const asked = vi.fn(recogniser);
    const life = new AbortController();
    onTestFinished(() => life.abort());
    const annotator = createAnnotator({
      document,
      reader: createPageReader,
      recogniser: asked,
      choices: () => ({ marks: 'first', underline: 'dotted', wanted: () => true }),
      limits,
      now: () => clock,
      signal: life.signal,
    });
    await expect.poll(() => asked.mock.calls.length).toBe(1);
    for (let second = 0; annotator.state() !== 'busy' && second < 10; second += 1) {
      clock += 1000;
      for (let change = 0; change < 2000; change += 1) addParagraph('.').remove();
      await Promise.resolve();
    }
    expect(annotator.state()).toBe('busy');
    arrive();
    await painted();
    await painted();
    expect(annotator.state()).toBe('busy');
    expect(annotator.all()).toEqual([]);
    expect(highlighted()).toEqual([]);
  });
});

describe('when it is over, nothing is left', () => {
  test('neither marks nor sheets nor work', async () => {
    showPage(articleWith('<p>Brexit</p>'));
    const choices = () => ({ marks: 'first', underline: 'solid', wanted: () => true }) as const;
    const { stop } = await annotate({ choices });
    expect(document.adoptedStyleSheets.length).toBe(1);
    stop();
    expect(CSS.highlights.has('newsgloss-mark')).toBe(false);
    expect(CSS.highlights.has('newsgloss-active')).toBe(false);
    expect(document.adoptedStyleSheets.length).toBe(0);
    addParagraph('the backstop');
    await painted();
    expect(highlighted()).toEqual([]);
  });

  test('the page that was read is the page that was there, letter by letter', async () => {
    showPage(articleWith('<p>the <b>Partnership</b> Council, Brexit</p>'));
    const before = document.documentElement.outerHTML;
    const { drawn, stop } = await annotate();
    expect(drawn().length).toBe(2);
    expect(document.documentElement.outerHTML).toBe(before);
    stop();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('a page that clears all highlights gets ours back when the reader looks', async () => {
    showPage(articleWith('<p>Brexit</p>'));
    const { annotator } = await annotate();
    CSS.highlights.clear();
    annotator.at(1, 1);
    expect(highlighted()).toEqual(['Brexit']);
  });
});

describe('when the extension is updated or removed while the page is open', () => {
  test('nothing is done any more, and no error comes of it', async () => {
    let alive = true;
    showPage(articleWith('<p id="line">Brexit</p>'));
    const { annotator } = await annotate({ isAlive: () => alive });
    alive = false;
    addParagraph('the backstop');
    await painted();
    expect(annotator.at(5, 5)).toBeUndefined();
    expect(highlighted()).toEqual(['Brexit']);
  });
});
