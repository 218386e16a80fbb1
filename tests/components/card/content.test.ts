import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { countWords } from '#components/card/content.ts';
import { startAfresh } from './pointer.ts';
import { ARTICLE, type Mounted, mount, type SamplePage, writePage } from './sample-page.ts';

let page: Mounted | undefined;
const dialog = () => page?.dialog();
const text = (selector: string) => dialog()?.querySelector(selector)?.textContent ?? undefined;
const open = async (id: number, sample: SamplePage = {}) => {
  page = mount(sample);
  page.cards.open(id);
  await vi.waitFor(() => expect(text('h2')).toBeTruthy());
};

beforeEach(async () => {
  await startAfresh();
  writePage(ARTICLE);
});
afterEach(() => page?.remove());

describe('what a card says', () => {
  it('the stage reached on the day of the article, and what came after', async () => {
    await open(0);
    const [then, after] = dialog()?.querySelectorAll('.day section') ?? [];
    expect(then?.textContent).toContain('When this was published, 31 January 2026');
    expect(then?.textContent).toContain('ended without agreement on its fee');
    expect(after?.textContent).toContain('What came after, 11 June 2026');
    expect(after?.textContent).toContain('taken up again');
  });

  it('the holder on the day of an old article, which it says is old, and the last known', async () => {
    await open(1, { published: '2019-03-29' });
    const [then, after] = dialog()?.querySelectorAll('.day section') ?? [];
    expect(then?.textContent).toBe(
      'As of 29 March 2019Philip Hammond 13 July 2016 to 24 July 2019',
    );
    expect(after?.textContent).toBe(
      'Last known, checked 3 July 2026Rachel Reeves from 5 July 2024',
    );
  });

  it('without a date the last known state, with the date of its check', async () => {
    await open(1, { published: undefined });
    expect(dialog()?.querySelectorAll('.day section')).toHaveLength(1);
    expect(text('.day')).toContain('Last known, checked 3 July 2026');
  });

  it('never the word for now', async () => {
    for (const published of ['2019-03-29', '2026-01-31', '2026-08-20', undefined]) {
      await open(1, { published });
      expect(dialog()?.textContent).not.toMatch(/\b(now|current|currently|today)\b/iu);
      page?.remove();
    }
  });

  it('both sides of what is contested, each in its own words', async () => {
    await open(2);
    expect(
      [...(dialog()?.querySelectorAll('.views dt') ?? [])].map((dt) => dt.textContent),
    ).toEqual(['UK government', 'European Commission']);
    expect(text('.views')).toContain('capped in number');
    expect(text('.views')).toContain('without quotas');
  });

  it('why it is marked, who says so, and when that was checked', async () => {
    await open(0);
    expect(text('.why')).toBe('Marked by name: “Safe”.');
    const source = dialog()?.querySelector('.sources a');
    expect(source?.textContent).toBe('EUR-Lex');
    expect(source?.getAttribute('rel')).toContain('noreferrer');
    expect(text('.sources')).toContain('28 May 2025');
    expect(text('.checked')).toBe('Checked on 3 July 2026.');
  });

  it('that it is getting old, by the rule for its kind', async () => {
    await open(3, { today: '2026-09-01', published: '2026-01-31' });
    expect(text('.checked.old')).toContain('last checked on 1 February 2024');
    page?.remove();
    await open(3, { today: '2026-01-31', published: '2026-01-31' });
    expect(dialog()?.querySelector('.checked.old')).toBeNull();
  });

  it('that an entry without history may be newer than an old article', async () => {
    await open(3, { published: '2023-01-10' });
    expect(text('.trust')).toContain('This article is from 10 January 2023');
    expect(text('.trust')).toContain('checked on 1 February 2024');
  });

  it('the sibling with which it is confused, in a line', async () => {
    await open(0);
    expect(text('.confused')).toBe(
      'Often confused with European Defence Fund, EU research budget for defence',
    );
  });

  it('terms in its text that have entries, as links', async () => {
    await open(0, { published: '2025-06-01' });
    expect(text('.day section .term')).toBe('Council of the EU');
  });

  it('no more than sixty words of its own', async () => {
    for (const id of [0, 1, 2, 3]) {
      await open(id);
      const own = [...(dialog()?.querySelectorAll('.summary, .day p, .facts') ?? [])];
      expect(countWords(own.map((part) => part.textContent).join(' '))).toBeLessThanOrEqual(60);
      page?.remove();
    }
  });
});

describe('the look of a card', () => {
  it.each([
    ['#ffffff', '#111', 'light'],
    ['#fff1e5', '#333', 'sepia'],
    ['#121212', '#ddd', 'dark'],
    ['transparent', '#111', 'light'],
    ['oklch(0.2 0 0)', '#eee', 'dark'],
  ])('on a page of %s is %s: %s', async (background, colour, theme) => {
    document.body.style.background = background;
    document.body.style.color = colour;
    await open(0);
    expect(dialog()?.getAttribute('data-theme')).toBe(theme);
    document.body.removeAttribute('style');
  });

  it('is what the reader chose, whatever the page', async () => {
    await open(0, { theme: 'dark' });
    expect(dialog()?.getAttribute('data-theme')).toBe('dark');
  });

  it('mirrors its controls on a page that runs from right to left, not its English', async () => {
    document.documentElement.dir = 'rtl';
    await open(0);
    expect(dialog()?.getAttribute('dir')).toBe('rtl');
    expect(dialog()?.querySelector('article')?.getAttribute('dir')).toBe('ltr');
    document.documentElement.removeAttribute('dir');
  });

  it('keeps its place and size against a page that styles everything', async () => {
    const hostile = new CSSStyleSheet();
    hostile.replaceSync(
      '* { display: none !important } newsgloss-card { transform: scale(3) !important; left: 0 !important }',
    );
    await open(0);
    const before = page?.host()?.getBoundingClientRect();
    document.adoptedStyleSheets = [hostile];
    expect(page?.host()?.getBoundingClientRect()).toEqual(before);
    document.adoptedStyleSheets = [];
  });
});
