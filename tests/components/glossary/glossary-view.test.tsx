import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { GlossaryView } from '#components/glossary/GlossaryView.tsx';
import { lettersOf, sortByHeadword } from '#components/glossary/letters.ts';
import { readRoute, writeRoute } from '#components/glossary/route.ts';
import { rowWindow, scrollToRow } from '#components/glossary/row-window.ts';
import type { EntryHead } from '#glossary/entry.ts';
import { createSearch } from '#glossary/search.ts';
import { clear, doing, faults, LOOKS, look, named, show } from '../view.tsx';

const head = (headword: string, kind: EntryHead['kind'] = 'concept', subject = 'trade') => ({
  id: headword.toLowerCase().replaceAll(' ', '-'),
  headword,
  kind,
  subject,
  label: `about ${headword}`,
  forms: [`the ${headword}`],
  summary: '',
});
const few = sortByHeadword(
  [
    head('Windsor Framework', 'agreement', 'uk-eu'),
    head('Élysée', 'institution', 'places'),
    head('Maroš Šefčovič', 'person', 'places'),
    head('45-year loan'),
    head('Customs union'),
  ],
  'en-GB',
);
const many = Array.from({ length: 10_000 }, (_, at) => head(`Term ${String(at).padStart(5, '0')}`));
const subjects = ['trade', 'uk-eu', 'places'].map((id) => ({ id, name: id }));

function open(
  entries: readonly ReturnType<typeof head>[] = few,
  lately: readonly EntryHead[] = [],
) {
  const search = createSearch(entries);
  const onForget = vi.fn();
  function View() {
    const [query, setQuery] = useState('');
    return (
      <div class="panel">
        <main class="panel-main">
          <GlossaryView
            entries={entries}
            query={query}
            found={search(query)}
            subjects={subjects}
            lately={lately}
            onQuery={setQuery}
            onForget={onForget}
          />
        </main>
      </div>
    );
  }
  const place = show(<View />);
  return {
    place,
    onForget,
    headwords: () =>
      [...place.querySelectorAll('.entry-list strong')].map((one) => one.textContent),
    field: place.querySelector('input') as HTMLInputElement,
    said: () => place.querySelector('[role=status]')?.textContent,
  };
}
const settled = () => new Promise<void>((done) => setTimeout(done, 60));

afterEach(clear);

describe('a reader of the glossary', () => {
  test('finds everything from A to Z, letters with marks among their like', () => {
    const { headwords, place, said } = open();
    expect(headwords()).toEqual([
      '45-year loan',
      'Customs union',
      'Élysée',
      'Maroš Šefčovič',
      'Windsor Framework',
    ]);
    const letters = [...place.querySelectorAll('.letters button')].map((one) => one.textContent);
    expect(letters).toEqual(['0–9', 'C', 'E', 'M', 'W']);
    expect(said()).toBe('5 entries, from A to Z');
  });

  test('types without marks or with a slip, and sees what was meant, with the number found', async () => {
    const { headwords, field, place, said } = open();
    await userEvent.type(field, 'sefcovic');
    expect(headwords()).toEqual(['Maroš Šefčovič']);
    expect([...place.querySelectorAll('mark')].map((one) => one.textContent)).toEqual(['Šefčovič']);
    expect(said()).toBe('1 entry found');
    await userEvent.clear(field);
    await userEvent.type(field, 'windsr framwork');
    expect(headwords()[0]).toBe('Windsor Framework');
  });

  test('is told when nothing is found, and clears the search with Esc', async () => {
    const { headwords, field, said } = open();
    await userEvent.type(field, 'zzzz');
    expect(said()).toContain('Nothing found for “zzzz”.');
    await userEvent.keyboard('{Escape}');
    expect(field.value).toBe('');
    expect(headwords()).toHaveLength(5);
  });

  test('narrows by subject and kind', () => {
    const { headwords } = open();
    const choose = (name: string, value: string) =>
      doing(() => {
        const select = named('select', name) as HTMLSelectElement;
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
    choose('Subject', 'places');
    expect(headwords()).toEqual(['Élysée', 'Maroš Šefčovič']);
    choose('Kind', 'person');
    expect(headwords()).toEqual(['Maroš Šefčovič']);
  });

  test('goes from the field into the list and through it by keyboard, and back by typing', async () => {
    const { field, place } = open();
    await userEvent.click(field);
    await userEvent.keyboard('{ArrowDown}');
    const links = () => [...place.querySelectorAll<HTMLElement>('.entry-list a')];
    expect(document.activeElement).toBe(links()[0]);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await settled();
    expect(document.activeElement?.textContent).toContain('Élysée');
    await userEvent.keyboard('{Home}');
    await settled();
    expect(document.activeElement?.textContent).toContain('45-year loan');
    await userEvent.keyboard('w');
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe('w');
    await userEvent.keyboard('{ArrowDown}{ArrowUp}');
    expect(document.activeElement).toBe(field);
  });

  test('sees what was looked up lately, and can have it forgotten', () => {
    const { onForget } = open(few, few.slice(0, 2));
    named('section', 'Looked up lately');
    doing(() => named('button', 'Clear').click());
    expect(onForget).toHaveBeenCalledOnce();
  });

  test.each(LOOKS)('with axe finds nothing wrong, %s', async (as) => {
    await look(as);
    const { field } = open(few, few.slice(0, 2));
    expect(await faults()).toEqual([]);
    await userEvent.type(field, 'win');
    expect(await faults()).toEqual([]);
  });
});

describe('of ten thousand entries', () => {
  test('only those in sight are drawn, and the list knows its length', async () => {
    const { place, headwords } = open(many);
    await settled();
    expect(headwords().length).toBeGreaterThan(5);
    expect(headwords().length).toBeLessThan(80);
    const row = place.querySelector('.row');
    expect(row?.getAttribute('aria-setsize')).toBe('10000');
    const list = place.querySelector('.entry-list') as HTMLElement;
    const height = (row as HTMLElement).getBoundingClientRect().height;
    expect(list.scrollHeight).toBeCloseTo(height * 10_000, -2);
  });

  test('the last is reached by one key, and the first again', async () => {
    const { field } = open(many);
    await settled();
    await userEvent.click(field);
    await userEvent.keyboard('{ArrowDown}{End}');
    await settled();
    expect(document.activeElement?.textContent).toContain('Term 09999');
    await userEvent.keyboard('{Home}');
    await settled();
    expect(document.activeElement?.textContent).toContain('Term 00000');
  });
});

test('a letter leads to its first entry', () => {
  expect(lettersOf(few)).toEqual([
    { letter: '0–9', at: 0 },
    { letter: 'C', at: 1 },
    { letter: 'E', at: 2 },
    { letter: 'M', at: 3 },
    { letter: 'W', at: 4 },
  ]);
});

test('rows are drawn around what is seen, and a row is scrolled to no further than it must', () => {
  expect(rowWindow(1000, 50, 5000, 500)).toEqual({ first: 92, last: 118 });
  expect(rowWindow(3, 50, 0, 500)).toEqual({ first: 0, last: 3 });
  expect(rowWindow(0, 0, 0, 0)).toEqual({ first: 0, last: 0 });
  expect(scrollToRow(3, 50, 0, 500)).toBe(0);
  expect(scrollToRow(10, 50, 0, 500)).toBe(50);
  expect(scrollToRow(1, 50, 400, 500)).toBe(50);
});

test.each([
  ['#/entry/safe', { view: 'entry', id: 'safe' }],
  ['#/entry/a%20b', { view: 'entry', id: 'a b' }],
  ['#/search/%C5%A1ef%C4%8D', { view: 'glossary', query: 'šefč' }],
  ['#/glossary', { view: 'glossary', query: '' }],
  ['#/page', { view: 'page' }],
  ['', { view: 'page' }],
  ['#/entry/', { view: 'page' }],
  ['#/search/%E0%A4%A', { view: 'glossary', query: '%E0%A4%A' }],
] as const)('the address %s leads to %o', (hash, route) => {
  expect(readRoute(hash)).toEqual(route);
  expect(readRoute(writeRoute(route))).toEqual(route);
});
