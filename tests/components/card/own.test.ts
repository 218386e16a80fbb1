import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardContent } from '#components/card/content.ts';
import { ownAsEntry } from '#glossary/own-entry.ts';
import { startAfresh } from './pointer.ts';
import { safe } from './sample-entries.ts';
import { ARTICLE, type Mounted, mount, writePage } from './sample-page.ts';

let page: Mounted;

const own = ownAsEntry(
  {
    id: 'own:1',
    headword: 'The end',
    forms: ['the end'],
    text: 'What <b>remains</b>.\n\nSecond paragraph.',
    created: 0,
    changed: 0,
  },
  'Your glossary',
);
const mention = { text: 'the end', entry: 'own:1', within: '#last' };
const button = (name: string) =>
  [...(page.dialog()?.querySelectorAll('button') ?? [])].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
const open = async (contents: readonly CardContent[], mentions = [mention]) => {
  page = mount({ mentions, contents });
  page.cards.open(0);
  await vi.waitFor(() => expect(page.dialog()?.querySelector('h2')).toBeTruthy());
};
const faults = async () => {
  const found = await axe.run('newsgloss-card', { rules: { region: { enabled: false } } });
  expect(found.passes.length).toBeGreaterThan(8);
  return found.violations.map(({ id }) => id);
};

beforeEach(async () => {
  await startAfresh();
  writePage(ARTICLE);
});
afterEach(() => page.remove());

describe('the card of an entry that the reader wrote', () => {
  it('says whose it is, and what they wrote, in their lines and never as HTML', async () => {
    await open([{ entry: own, linked: [] }]);
    const text = page.dialog()?.querySelector<HTMLElement>('.own-text');
    expect(page.dialog()?.querySelector('.label')?.textContent).toBe('Your glossary');
    expect(text?.textContent).toBe(own.body);
    expect(text?.innerText).toContain('\n\nSecond');
    expect(page.dialog()?.querySelector('b')).toBeNull();
    expect(page.dialog()?.querySelector('.why')?.textContent).toContain('“the end”');
    expect(page.dialog()?.textContent).not.toContain('Checked on');
    expect(await faults()).toEqual([]);
  });

  it('can be copied as a note, and there is nobody to report it to', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await open([{ entry: own, linked: [] }]);
    button('More')?.click();
    await vi.waitFor(() => expect(button('Copy')).toBeDefined());
    expect(button('Something wrong?')).toBeUndefined();
    button('Copy')?.click();
    const note = copied.mock.lastCall?.[0] ?? '';
    expect(note.split('\n')[0]).toBe('“In the end the fund was named.”');
    expect(note).toContain('#:~:text=the%20end');
    expect(note).toContain(`The end\n${own.body}\n\nMy own entry in Newsgloss, 1 January 1970`);
    copied.mockRestore();
  });
});

describe('the card of a shipped entry', () => {
  const safeMention = { text: 'Safe', entry: safe.id, within: '#one' };

  it('has the reader’s note on it, where there is one', async () => {
    await open([{ entry: safe, linked: [], note: 'Ask about <i>this</i>.' }], [safeMention]);
    const note = page.dialog()?.querySelector('.own-note');
    expect(note?.textContent).toBe('Your note: Ask about <i>this</i>.');
    expect(await faults()).toEqual([]);
  });

  it('says what the note has become, after it was changed', async () => {
    const contents: CardContent[] = [{ entry: safe, linked: [] }];
    await open(contents, [safeMention]);
    expect(page.dialog()?.querySelector('.own-note')).toBeNull();
    contents[0] = { entry: safe, linked: [], note: 'New.' };
    page.cards.forget();
    await vi.waitFor(() => {
      page.cards.command('toggle-card');
      page.cards.open(0);
      expect(page.dialog()?.querySelector('.own-note')?.textContent).toBe('Your note: New.');
    });
  });
});
