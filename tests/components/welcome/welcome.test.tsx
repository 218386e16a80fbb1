import { afterEach, describe, expect, test, vi } from 'vitest';
import { Welcome } from '#components/welcome/Welcome.tsx';
import { clear, doing, faults, LOOKS, look, named, show } from '../view.tsx';

function open(keys = { next: 'Alt+Shift+J', card: 'Alt+Shift+G' }) {
  const acts = { onMode: vi.fn(), onOptions: vi.fn() };
  return { ...acts, place: show(<Welcome mode="news" sites={249} keys={keys} {...acts} />) };
}

afterEach(clear);

describe('the first page', () => {
  test('has an article to try it on, and says how', () => {
    const { place } = open();
    expect(place.querySelectorAll('article p').length).toBeGreaterThan(2);
    expect(place.textContent).toContain('Alt+Shift+J goes to the next term and Alt+Shift+G opens');
    clear();
    const none = open({ next: 'Alt+Shift+J', card: '' });
    expect(none.place.textContent).not.toContain('Alt+Shift+J');
  });
  test('lets the reader choose where it runs', () => {
    const { place, onMode } = open();
    const radios = [...place.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(radios.map((one) => one.checked)).toEqual([true, false]);
    doing(() => radios[1]?.click());
    expect(onMode).toHaveBeenCalledWith('listed');
  });
  test('says in three lines what it may read, and leads to the options', () => {
    const { place, onOptions } = open();
    expect(place.querySelectorAll('ol li')).toHaveLength(3);
    doing(() => named('button', 'More options').click());
    expect(onOptions).toHaveBeenCalledOnce();
  });
  test.each(LOOKS)('gives axe nothing to say, %s', async (as) => {
    await look(as);
    open();
    expect(await faults()).toEqual([]);
  });
});
