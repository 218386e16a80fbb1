import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mouseTo, passing, startAfresh } from './pointer.ts';
import type { SampleMention } from './sample-marks.ts';
import { type Mounted, middleOf, mount, writePage } from './sample-page.ts';

let page: Mounted;
const safe: SampleMention = { text: 'Safe', entry: 'security-action-for-europe', within: '#term' };
const shown = () => vi.waitFor(() => expect(page.dialog()?.querySelector('h2')).toBeTruthy(), 3000);
const box = () => page.host()?.getBoundingClientRect() ?? new DOMRect();
const term = (id = 0) => page.marks.place(id)?.rects ?? [];
const covers = (rect: DOMRect) => {
  const card = box();
  const across = rect.left < card.right && rect.right > card.left;
  return across && rect.top < card.bottom && rect.bottom > card.top;
};
const restOn = async (id: number, line = 0) => {
  const at = middleOf(page, id, line);
  await mouseTo(at.x - 2, at.y);
  await mouseTo(at.x, at.y);
  await shown();
  await passing(50);
};
const write = (markup: string, mentions: readonly SampleMention[] = [safe]) => {
  writePage(markup);
  page = mount({ mentions });
};
const font = 'font: 18px/1.6 Georgia, serif';

beforeEach(startAfresh);
afterEach(() => {
  page.remove();
  writePage('');
});

describe('a card finds its place', () => {
  it.each([
    ['top left', 'left: 4px; top: 4px'],
    ['top right', 'right: 4px; top: 4px'],
    ['bottom left', 'left: 4px; bottom: 4px'],
    ['bottom right', 'right: 4px; bottom: 4px'],
    ['middle', 'left: 45%; top: 50%'],
  ])('beside a term at the %s of the window, inside it, never over the term', async (_, style) => {
    write(`<p id="term" style="position: fixed; margin: 0; ${style}; ${font}">Safe</p>`);
    await restOn(0);
    const card = box();
    expect(term().some(covers)).toBe(false);
    expect(card.left).toBeGreaterThanOrEqual(7.5);
    expect(card.top).toBeGreaterThanOrEqual(7.5);
    expect(card.right).toBeLessThanOrEqual(window.innerWidth - 7.5);
    expect(card.bottom).toBeLessThanOrEqual(window.innerHeight - 7.5);
  });

  it('on the side of the line under the pointer, where a term runs over two', async () => {
    const mention = { ...safe, text: 'Security Action for Europe', entry: 'rachel-reeves' };
    write(
      `<p id="term" style="${font}; width: 330px; margin: 420px 0 0">They met about the Security Action for Europe, they said.</p>`,
      [mention],
    );
    expect(term()).toHaveLength(2);
    await restOn(0, 0);
    expect(box().bottom).toBeCloseTo((term()[0]?.top ?? 0) - 8, 0);
    expect(term().some(covers)).toBe(false);
    page.remove();
    await mouseTo(2, 880);
    page = mount({ mentions: [mention] });
    await restOn(0, 1);
    expect(box().top).toBeCloseTo((term()[1]?.bottom ?? 0) + 8, 0);
    expect(term().some(covers)).toBe(false);
  });

  it('in the window, not in a transformed or clipped parent', async () => {
    write(
      `<div style="transform: translate(30px, 40px) rotate(0.01deg); overflow: hidden; width: 200px; height: 60px"><p id="term" style="${font}">On Safe.</p></div>`,
    );
    await restOn(0);
    expect(box().top).toBeCloseTo((term()[0]?.bottom ?? 0) + 8, 0);
    expect(box().width).toBeGreaterThan(300);
  });

  it('and keeps it when the page below it grows', async () => {
    write(`<p id="term" style="${font}">On Safe.</p><div id="rest"></div>`);
    await restOn(0);
    const before = box();
    const rest = document.querySelector<HTMLElement>('#rest');
    if (rest) rest.style.height = '2000px';
    await passing(100);
    expect(box()).toEqual(before);
  });

  it('and goes along with its term when the page above it grows', async () => {
    write(`<div id="above"></div><p id="term" style="${font}">On Safe.</p>`);
    await restOn(0);
    const before = box().top;
    const above = document.querySelector<HTMLElement>('#above');
    if (above) above.style.height = '100px';
    await vi.waitFor(() => expect(box().top).toBeCloseTo(before + 100, 0), 3000);
  });

  it('and goes along when its scrolled container scrolls, until the term is out of sight', async () => {
    write(
      `<div id="box" style="height: 300px; overflow: auto"><p style="height: 150px"></p><p id="term" style="${font}">On Safe.</p><p style="height: 900px"></p></div>`,
    );
    await restOn(0);
    const before = box().top;
    document.querySelector('#box')?.scrollTo(0, 60);
    await vi.waitFor(() => expect(box().top).toBeCloseTo(before - 60, 0));
    document.querySelector('#box')?.scrollTo(0, 700);
    await vi.waitFor(() => expect(page.host()).toBeNull());
  });
});

describe('a card stays on top', () => {
  it('of a modal dialog that holds its term, and can be used there', async () => {
    write(`<dialog id="modal" style="${font}"><p id="term">On Safe.</p></dialog>`);
    const modal = document.querySelector<HTMLDialogElement>('#modal');
    modal?.showModal();
    await restOn(0);
    expect(page.host()?.parentElement).toBe(modal);
    const card = box();
    const top = document.elementFromPoint(card.left + 40, card.top + 40);
    expect(top).toBe(page.host());
    modal?.close();
  });

  it('of what the page opens later', async () => {
    write(
      `<p id="term" style="${font}">On Safe.</p><div id="pop" popover="manual" style="inset: 0; width: 100%; height: 100%"></div>`,
    );
    await restOn(0);
    document.querySelector<HTMLElement>('#pop')?.showPopover();
    const card = box();
    await vi.waitFor(() =>
      expect(document.elementFromPoint(card.left + 40, card.top + 40)).toBe(page.host()),
    );
  });

  it('but closes when the page opens a modal dialog elsewhere', async () => {
    write(`<p id="term" style="${font}">On Safe.</p><dialog id="modal">Consent?</dialog>`);
    await restOn(0);
    document.querySelector<HTMLDialogElement>('#modal')?.showModal();
    await vi.waitFor(() => expect(page.host()).toBeNull());
    document.querySelector<HTMLDialogElement>('#modal')?.close();
  });

  it('and closes without an error when the page takes it away', async () => {
    write(`<p id="term" style="${font}">On Safe.</p>`);
    await restOn(0);
    page.host()?.remove();
    await vi.waitFor(() => expect(page.marks.active()).toBeUndefined());
    await mouseTo(2, 880);
    await passing(500);
    await restOn(0);
    expect(page.dialog()).toBeTruthy();
  });

  it('and closes when its term is removed', async () => {
    write(`<p id="term" style="${font}">On Safe.</p>`);
    await restOn(0);
    document.querySelector('#term')?.remove();
    await vi.waitFor(() => expect(page.host()).toBeNull());
  });
});
