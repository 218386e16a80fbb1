import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { startAfresh } from './pointer.ts';
import { ARTICLE, type Mounted, mount, writePage } from './sample-page.ts';

let page: Mounted;

beforeEach(async () => {
  await startAfresh();
  writePage(`<button id="before">Before</button>${ARTICLE}`);
  page = mount();
  page.cards.command('toggle-card');
  await vi.waitFor(() => expect(page.dialog()?.querySelector('h2')).not.toBeNull());
});
afterEach(() => page.remove());

describe('a card beside what belongs to the page', () => {
  it('leaves Esc to the page once the card is closed, its release too', async () => {
    const heard: string[] = [];
    const listen = ({ type, key }: KeyboardEvent) => key === 'Escape' && heard.push(type);
    const end = new AbortController();
    document.addEventListener('keydown', listen, end);
    document.addEventListener('keyup', listen, end);
    // The release of the first press goes elsewhere: the reader has changed windows.
    await userEvent.keyboard('{Escape>}');
    expect(page.host()).toBeNull();
    await userEvent.keyboard('{Escape>}{/Escape}');
    end.abort();
    expect(heard).toEqual(['keydown', 'keyup']);
  });

  it('keeps the card where it is when a script of the page only pretends to open something', async () => {
    const raised = vi.spyOn(HTMLElement.prototype, 'showPopover');
    const pretended = new ToggleEvent('toggle', { oldState: 'closed', newState: 'open' });
    document.querySelector('#before')?.dispatchEvent(pretended);
    expect(raised).not.toHaveBeenCalled();
    const popover = document.createElement('div');
    popover.popover = 'manual';
    document.body.append(popover);
    popover.showPopover();
    raised.mockClear();
    await vi.waitFor(() => expect(raised).toHaveBeenCalled());
    popover.remove();
    raised.mockRestore();
  });
});
