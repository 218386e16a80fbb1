import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { passing, startAfresh } from './pointer.ts';
import { ARTICLE, type Mounted, mount, writePage } from './sample-page.ts';

let page: Mounted;
const root = () => page.host()?.shadowRoot;
const focused = () => root()?.activeElement;
const headword = () => page.dialog()?.querySelector('h2')?.textContent;
const shows = (text: string) => vi.waitFor(() => expect(headword()).toBe(text), 3000);
const said = () => root()?.querySelector('[role=status].speech')?.textContent;
const button = (name: string) =>
  [...(root()?.querySelectorAll<HTMLElement>('button, [role=link]') ?? [])].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
const press = (name: string) => {
  const found = button(name);
  if (!found) throw new Error(`no button “${name}”`);
  found.focus();
  return userEvent.keyboard('{Enter}');
};

beforeEach(async () => {
  await startAfresh();
  writePage(`<button id="before">Before</button>${ARTICLE}<button id="after">After</button>`);
  page = mount();
});
afterEach(() => page.remove());

describe('a reader without a pointer', () => {
  it('steps to the next and the previous term, which is outlined and announced once', async () => {
    expect(page.cards.command('next-term')).toBe(true);
    expect(page.marks.active()).toBe(0);
    await vi.waitFor(() =>
      expect(said()).toMatch(/^Security Action for Europe \(SAFE\)\. EU def/u),
    );
    expect(page.dialog()).toBeNull();
    page.cards.command('next-term');
    expect(page.marks.active()).toBe(1);
    await vi.waitFor(() => expect(said()).toMatch(/^Chancellor of the Exchequer\. UK office/u));
    page.cards.command('previous-term');
    expect(page.marks.active()).toBe(0);
  });

  it('ends the outline of a term by Esc, which stays the page’s own', async () => {
    const heard: string[] = [];
    const hear = (event: KeyboardEvent) => heard.push(event.key);
    document.addEventListener('keydown', hear);
    page.cards.command('next-term');
    expect(page.marks.active()).toBe(0);
    await userEvent.keyboard('{Escape}');
    expect(page.marks.active()).toBeUndefined();
    expect(heard).toEqual(['Escape']);
    document.removeEventListener('keydown', hear);
  });

  it('steps to a term far down, and it is on the screen', () => {
    for (let step = 0; step < 4; step += 1) page.cards.command('next-term');
    const place = page.marks.place(3)?.rects[0];
    expect(place?.top).toBeGreaterThan(0);
    expect(place?.bottom).toBeLessThan(window.innerHeight);
  });

  it('goes round at the ends', () => {
    page.cards.command('next-term');
    page.cards.command('previous-term');
    expect(page.marks.active()).toBe(3);
    page.cards.command('next-term');
    expect(page.marks.active()).toBe(0);
  });

  it('opens the card with the focus in it, and Esc gives the focus back', async () => {
    document.querySelector<HTMLElement>('#before')?.focus();
    page.cards.command('toggle-card');
    await shows('Security Action for Europe (SAFE)');
    expect(focused()?.getAttribute('role')).toBe('dialog');
    await passing(600);
    expect(headword()).toBe('Security Action for Europe (SAFE)');
    await userEvent.keyboard('{Escape}');
    expect(page.host()).toBeNull();
    expect(document.activeElement?.id).toBe('before');
  });

  it('closes the card with the command that opened it', async () => {
    page.cards.command('toggle-card');
    await shows('Security Action for Europe (SAFE)');
    page.cards.command('toggle-card');
    expect(page.host()).toBeNull();
  });

  it('steps on with a card open, and the card goes along', async () => {
    page.cards.command('toggle-card');
    await shows('Security Action for Europe (SAFE)');
    page.cards.command('next-term');
    await shows('Chancellor of the Exchequer');
    expect(focused()?.getAttribute('role')).toBe('dialog');
  });

  it('tabs through the card in order, and out of it to what follows the term', async () => {
    page.cards.command('toggle-card');
    await shows('Security Action for Europe (SAFE)');
    const names: (string | null)[] = [];
    for (let step = 0; step < 20 && page.host(); step += 1) {
      await userEvent.keyboard('{Tab}');
      const at = focused();
      if (at) names.push(at.getAttribute('aria-label') ?? at.textContent);
    }
    expect(names).toEqual([
      'Close',
      'European Defence Fund',
      'EUR-Lex',
      'Council of the EU',
      'Open in glossary',
      'Not this one',
      'More',
    ]);
    expect(document.activeElement?.getAttribute('href')).toBe('#away');
    await vi.waitFor(() => expect(page.host()).toBeNull());
  });

  it('tabs backwards out of the card to what comes before the term', async () => {
    page.cards.command('toggle-card');
    await shows('Security Action for Europe (SAFE)');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(document.activeElement?.id).toBe('before');
    await vi.waitFor(() => expect(page.host()).toBeNull());
  });

  it('says nothing where there is no mark', () => {
    page.remove();
    page = mount({ mentions: [] });
    expect(page.cards.command('next-term')).toBe(false);
    expect(page.cards.command('toggle-card')).toBe(false);
    expect(page.cards.open(0)).toBe(false);
    expect(page.host()).toBeNull();
  });
});

describe('from a card', () => {
  beforeEach(async () => {
    page.cards.open(0);
    await shows('Security Action for Europe (SAFE)');
  });

  it('one more card opens in its place, with a way back; further on is the panel', async () => {
    await press('European Defence Fund');
    await shows('European Defence Fund');
    expect(focused()?.textContent).toBe('Back to Security Action for Europe (SAFE)');
    await userEvent.keyboard('{Enter}');
    await shows('Security Action for Europe (SAFE)');
    await press('European Defence Fund');
    await shows('European Defence Fund');
    expect(button('Not this one')).toBeUndefined();
    await press('Security Action for Europe (SAFE)');
    await vi.waitFor(() => expect(page.opened).toEqual(['security-action-for-europe']));
  });

  it('the entry opens in the glossary', async () => {
    await press('Open in glossary');
    await vi.waitFor(() => expect(page.opened).toEqual(['security-action-for-europe']));
  });

  it('“Not this one” takes the mark away and brings it back', async () => {
    await press('Not this one');
    expect([...page.marks.dismissed]).toEqual([0]);
    await vi.waitFor(() => expect(focused()?.textContent).toBe('Undo'));
    await passing(400);
    expect(headword()).toBe('Security Action for Europe (SAFE)');
    await userEvent.keyboard('{Enter}');
    expect([...page.marks.dismissed]).toEqual([]);
  });

  it('“Never mark this” is one press further, and can be undone too', async () => {
    expect(button('Never mark this')).toBeUndefined();
    await press('More');
    expect(button('More')?.getAttribute('aria-expanded')).toBe('true');
    await press('Never mark this');
    expect(page.marks.active()).toBeUndefined();
    await vi.waitFor(() => expect(focused()?.textContent).toBe('Undo'));
    await userEvent.keyboard('{Enter}');
    expect(page.never).toEqual([
      ['security-action-for-europe', true],
      ['security-action-for-europe', false],
    ]);
  });

  it('a report is shown whole, can be changed, and is only copied', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await press('More');
    await press('Something wrong?');
    const field = root()?.querySelector('textarea');
    expect(field?.value).toContain('Security Action for Europe (SAFE)');
    expect(field?.value).toContain('“Safe”');
    expect(field?.value).toContain(document.location.href);
    if (field) field.value += 'The figure.';
    await press('Copy the report');
    expect(copied).toHaveBeenCalledWith(field?.value);
    await vi.waitFor(() => expect(root()?.querySelector('.copy')?.textContent).toMatch(/Copied/u));
    copied.mockRestore();
  });

  it('the entry can be copied with the sentence, a way back to its words, and its sources', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await press('More');
    await press('Copy');
    const note = copied.mock.lastCall?.[0];
    expect(note).toMatch(/SAFE[\s\S]*checked 3 July 2026[\s\S]*https:\/\//u);
    expect(note?.split('\n')[0]).toBe('“They had spent the morning on Safe and little else.”');
    expect(note).toContain('#:~:text=Safe\n');
    copied.mockRestore();
  });

  it('says so when nothing could be copied', async () => {
    const refused = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    const command = vi.spyOn(document, 'execCommand').mockReturnValue(false);
    await press('More');
    await press('Copy');
    await vi.waitFor(() =>
      expect(root()?.querySelector('.copy')?.textContent).toMatch(/could not be copied/iu),
    );
    refused.mockRestore();
    command.mockRestore();
  });
});
