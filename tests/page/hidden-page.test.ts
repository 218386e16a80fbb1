import { expect, onTestFinished, test, vi } from 'vitest';
import { annotate, articleWith, highlighted, live, painted, showPage } from './page-kit.ts';

/** The longest wait for what a page shows late (ms): a second look comes after one second. */
const LATE = { timeout: 4000 };

function addStyle(css: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  onTestFinished(() => style.remove());
  return style;
}

function markedIds(): string[] {
  return [...(CSS.highlights.get('newsgloss-mark') ?? [])].map((range) => {
    return live(range).startContainer.parentElement?.id ?? '';
  });
}

test.each([
  ['until its fonts are there', 'body { visibility: hidden }'],
  ['until its experiments are chosen', 'html { opacity: 0 !important }'],
  ['until its script has run', 'body { display: none }'],
  ['until its frame is ready', 'main { visibility: hidden }'],
])('a page that is hidden %s has its marks when it is seen', async (_name, css) => {
  const style = addStyle(css);
  showPage(articleWith('<p>after Brexit</p>'));
  await annotate();
  style.remove();
  await expect.poll(() => highlighted()).toEqual(['Brexit']);
});

test('a page that an animation shows has its marks when that ends', async () => {
  addStyle(
    'body { animation: 300ms steps(1, end) both show } @keyframes show { from { visibility: hidden } to { visibility: visible } }',
  );
  showPage(articleWith('<p>after Brexit</p>'));
  await annotate();
  await expect.poll(() => highlighted()).toEqual(['Brexit']);
});

test('what stays hidden when the page is shown is not the first mention', async () => {
  const style = addStyle('body { visibility: hidden }');
  showPage(
    articleWith('<p id="never" style="visibility:hidden">Brexit</p><p id="seen">after Brexit</p>'),
  );
  await annotate();
  style.remove();
  await expect.poll(markedIds, LATE).toEqual(['seen']);
});

test('text that a reader opens with a click is marked then', async () => {
  showPage(articleWith('<p id="fold" style="visibility:hidden">after Brexit</p>'));
  await annotate();
  expect(highlighted()).toEqual([]);
  const fold = document.getElementById('fold');
  fold?.addEventListener('click', () => fold.style.setProperty('visibility', 'visible'));
  fold?.click();
  await painted();
  expect(highlighted()).toEqual(['Brexit']);
});

test('text that a script shows later is marked soon after', async () => {
  showPage(articleWith('<p id="late" style="visibility:hidden">after Brexit</p>'));
  await annotate();
  document.getElementById('late')?.style.setProperty('visibility', 'visible');
  await expect.poll(() => highlighted(), LATE).toEqual(['Brexit']);
});

test('hidden text is not taken for the first mention when the page changes around it', async () => {
  showPage(
    articleWith('<p style="visibility:hidden">Brexit</p><p id="seen">after Brexit</p><p>More.</p>'),
  );
  const { annotator } = await annotate();
  expect(markedIds()).toEqual(['seen']);
  const changed = vi.fn();
  annotator.onChange(changed);
  document
    .querySelector('article')
    ?.insertAdjacentHTML('beforeend', '<p>the Windsor Framework</p>');
  await expect.poll(() => highlighted().length).toBe(2);
  expect(markedIds()).toContain('seen');
});

test('text far below that is laid out later counts when the page is read again', async () => {
  showPage(
    articleWith(
      '<p id="folded" style="display:none">after Brexit</p><div style="height:9000px"></div><p id="later">Brexit</p>',
    ),
  );
  const folded = document.getElementById('folded');
  document
    .querySelector('article')
    ?.prepend(Object.assign(document.createElement('div'), { style: 'height:9000px' }));
  const { annotator } = await annotate({
    choices: () => ({ marks: 'every', underline: 'dotted', wanted: () => true }),
  });
  await expect.poll(() => annotator.all().length).toBe(1);
  folded?.style.removeProperty('display');
  document
    .querySelector('article')
    ?.insertAdjacentHTML('beforeend', '<p>the Windsor Framework</p>');
  await expect
    .poll(() => annotator.all().map(({ text }) => text), LATE)
    .toEqual(['Brexit', 'Brexit', 'Windsor Framework']);
});
