import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { passing, startAfresh, touch } from './pointer.ts';
import { ARTICLE, type Mounted, middleOf, mount, writePage } from './sample-page.ts';

let page: Mounted;
const headword = () => page.dialog()?.querySelector('h2')?.textContent;
const shows = (text: string) => vi.waitFor(() => expect(headword()).toBe(text), 3000);
const closes = () => vi.waitFor(() => expect(page.host()).toBeNull(), 3000);
const tap = async (id: number, hold = 0) => {
  const at = middleOf(page, id);
  await touch(at.x, at.y, 0, hold);
};

beforeEach(async () => {
  await startAfresh();
  writePage(ARTICLE);
  page = mount();
});
afterEach(() => page.remove());

describe('a reader with a finger', () => {
  it('taps a mark and gets a sheet at the bottom of the window, clear of the term', async () => {
    await tap(0);
    await shows('Security Action for Europe (SAFE)');
    const sheet = page.host()?.getBoundingClientRect();
    expect(page.dialog()?.classList).toContain('sheet');
    expect(sheet?.bottom).toBeCloseTo(window.innerHeight, 0);
    expect(sheet?.width).toBeCloseTo(document.documentElement.clientWidth, 0);
    expect(page.marks.place(0)?.rects[0]?.bottom).toBeLessThanOrEqual(sheet?.top ?? 0);
  });

  it('closes it by a tap outside, by Esc, and by its button', async () => {
    await tap(0);
    await shows('Security Action for Europe (SAFE)');
    await touch(200, 8);
    await closes();
    await tap(0);
    await shows('Security Action for Europe (SAFE)');
    await userEvent.keyboard('{Escape}');
    await closes();
    await tap(0);
    await shows('Security Action for Europe (SAFE)');
    page.dialog()?.querySelector<HTMLElement>('.close')?.click();
    await closes();
  });

  it('closes it by swiping it down', async () => {
    await tap(0);
    await shows('Security Action for Europe (SAFE)');
    await passing(200);
    const sheet = page.host()?.getBoundingClientRect();
    await touch(200, (sheet?.top ?? 0) + 30, 120);
    await closes();
  });

  it('taps a link with a mark in it: the link is followed', async () => {
    const followed = vi.fn((event: Event) => event.preventDefault());
    document.querySelector('a')?.addEventListener('click', followed);
    await tap(1);
    await passing(300);
    expect(followed).toHaveBeenCalledOnce();
    expect(page.host()).toBeNull();
  });

  it('presses long on a link with a mark in it: the card opens, the link is not followed', async () => {
    const followed = vi.fn((event: Event) => event.preventDefault());
    document.querySelector('a')?.addEventListener('click', followed);
    await tap(1, 700);
    await shows('Chancellor of the Exchequer');
    expect(followed).not.toHaveBeenCalled();
  });

  it('strokes over a mark to scroll: the page scrolls and nothing opens', async () => {
    const at = middleOf(page, 0);
    window.scrollTo(0, 0);
    await touch(at.x, at.y + 300, -260);
    await vi.waitFor(() => expect(window.scrollY).toBeGreaterThan(50));
    expect(page.host()).toBeNull();
    window.scrollTo(0, 0);
    const again = middleOf(page, 0);
    await touch(again.x, again.y, 40);
    await passing(300);
    expect(page.host()).toBeNull();
  });
});
