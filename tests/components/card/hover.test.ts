import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { click, mouseAlong, mouseTo, passing, startAfresh, wheel } from './pointer.ts';
import { ARTICLE, type Mounted, middleOf, mount, writePage } from './sample-page.ts';

let page: Mounted;
const headword = () => page.dialog()?.querySelector('h2')?.textContent;
const shows = (text: string) => vi.waitFor(() => expect(headword()).toBe(text), 3000);
const closes = () => vi.waitFor(() => expect(page.host()).toBeNull(), 3000);
const restOn = async (id: number) => {
  const at = middleOf(page, id);
  await mouseTo(at.x - 2, at.y);
  await mouseTo(at.x, at.y);
};

beforeEach(async () => {
  await startAfresh();
  writePage(ARTICLE);
  page = mount();
});
afterEach(() => page.remove());

describe('a reader with a mouse', () => {
  it('rests on a mark and sees its card; leaves, and nothing is left in the page', async () => {
    const before = document.documentElement.outerHTML;
    await restOn(0);
    await shows('Security Action for Europe (SAFE)');
    expect(page.marks.active()).toBe(0);
    await mouseTo(300, 860);
    await closes();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(page.marks.active()).toBeUndefined();
  });

  it('sees the card clear of the term, 8 px below its line and inside the window', async () => {
    await restOn(0);
    await shows('Security Action for Europe (SAFE)');
    const card = page.host()?.getBoundingClientRect();
    const term = page.marks.place(0)?.rects[0];
    expect(card?.top).toBeCloseTo((term?.bottom ?? 0) + 8, 0);
    expect(card?.left).toBeGreaterThanOrEqual(8);
    expect(card?.right).toBeLessThanOrEqual(window.innerWidth - 8);
    expect(card?.bottom).toBeLessThanOrEqual(window.innerHeight - 8);
  });

  it('goes into the card and stays there as long as wanted', async () => {
    await restOn(0);
    await shows('Security Action for Europe (SAFE)');
    const card = page.host()?.getBoundingClientRect();
    const from = middleOf(page, 0);
    await mouseAlong(from, { x: from.x, y: (card?.top ?? 0) + 40 }, 6);
    await passing(900);
    expect(headword()).toBe('Security Action for Europe (SAFE)');
  });

  it('goes on by keyboard from the card that the pointer opened', async () => {
    await restOn(1);
    await shows('Chancellor of the Exchequer');
    page.cards.command('next-term');
    await vi.waitFor(() => expect(page.marks.active()).toBe(2));
  });

  it('travels over all marks without opening one', async () => {
    for (const id of [0, 1, 2]) {
      const at = middleOf(page, id);
      await mouseAlong({ x: at.x - 150, y: at.y }, { x: at.x + 150, y: at.y }, 8);
    }
    await mouseTo(300, 860);
    await passing(600);
    expect(page.host()).toBeNull();
  });

  it('presses Esc: the card closes and the page does not hear of it', async () => {
    const heard: string[] = [];
    const listen = (event: KeyboardEvent) => heard.push(`${event.type} ${event.key}`);
    document.addEventListener('keydown', listen);
    document.addEventListener('keyup', listen);
    await restOn(0);
    await shows('Security Action for Europe (SAFE)');
    await userEvent.keyboard('{Escape}');
    await closes();
    expect(heard).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(heard).toEqual(['keydown Escape', 'keyup Escape']);
    document.removeEventListener('keydown', listen);
    document.removeEventListener('keyup', listen);
  });

  it('clicks elsewhere: the card closes', async () => {
    await restOn(0);
    await shows('Security Action for Europe (SAFE)');
    await mouseTo(30, 700);
    await click(30, 700);
    await closes();
  });

  it('scrolls the term away: the card goes with it, then closes', async () => {
    await restOn(0);
    await shows('Security Action for Europe (SAFE)');
    await wheel(200, 850, 1200);
    await closes();
  });

  it('is not fooled by events that a script of the page makes up', async () => {
    const at = middleOf(page, 0);
    const made = { clientX: at.x, clientY: at.y, bubbles: true, pointerType: 'mouse' };
    document.body.dispatchEvent(new PointerEvent('pointermove', made));
    document.body.dispatchEvent(new PointerEvent('pointermove', { ...made, clientX: at.x + 1 }));
    document.body.dispatchEvent(new MouseEvent('click', made));
    await passing(700);
    expect(page.host()).toBeNull();
    await restOn(0);
    await shows('Security Action for Europe (SAFE)');
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await passing(100);
    expect(headword()).toBe('Security Action for Europe (SAFE)');
  });

  it('goes from one card to the next, and there is only ever one', async () => {
    await restOn(1);
    await shows('Chancellor of the Exchequer');
    await restOn(0);
    await shows('Security Action for Europe (SAFE)');
    expect(document.querySelectorAll('newsgloss-card')).toHaveLength(1);
  });
});

describe('a reader who chose to click', () => {
  it('opens and closes with a click, and a link stays a link', async () => {
    page.remove();
    page = mount({ open: 'click' });
    const followed = vi.fn((event: Event) => event.preventDefault());
    document.querySelector('a')?.addEventListener('click', followed);
    const safe = middleOf(page, 0);
    await mouseTo(safe.x, safe.y);
    await passing(600);
    expect(page.host()).toBeNull();
    await click(safe.x, safe.y);
    await shows('Security Action for Europe (SAFE)');
    await click(safe.x, safe.y);
    await closes();
    const linked = middleOf(page, 1);
    await click(linked.x, linked.y);
    await passing(200);
    expect(followed).toHaveBeenCalledOnce();
    expect(page.host()).toBeNull();
  });
});
