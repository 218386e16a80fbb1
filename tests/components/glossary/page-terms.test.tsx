import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { OnMention } from '#components/glossary/MentionRow.tsx';
import { PageTerms } from '#components/glossary/PageTerms.tsx';
import { groupPossible, groupTerms, nextMention } from '#components/glossary/page-terms.ts';
import { clear, doing, faults, LOOKS, look, named, press, show } from '../view.tsx';

const entry = (id: string, headword: string) => ({ id, headword, label: `label of ${id}` });
const entries = new Map(
  [
    entry('safe', 'Security Action for Europe (SAFE)'),
    entry('starmer', 'Keir Starmer'),
    entry('nato', 'NATO'),
    entry('uk', 'United Kingdom (UK)'),
  ].map((one) => [one.id, one]),
);
const mentions = [
  { id: 3, entry: 'uk', text: 'Britain', marked: false },
  { id: 4, entry: 'starmer', text: 'Starmer', marked: true },
  { id: 5, entry: 'safe', text: 'Safe', marked: true },
  { id: 6, entry: 'unknown', text: 'X', marked: true },
  { id: 9, entry: 'starmer', text: 'Sir Keir', marked: false },
];
const refused = [
  { id: 20, entry: 'safe', text: 'safe', refusal: { why: 'case', form: 'Safe' } },
  { id: 21, entry: 'nato', text: 'the alliance', refusal: { why: 'tie', form: 'the alliance' } },
  { id: 22, entry: 'nato', text: 'alliance', refusal: { why: 'near', form: 'alliance' } },
];
const terms = groupTerms(mentions, entries);
const possible = groupPossible(refused, terms, entries);

function open(standing?: string, list = terms) {
  const onMention = vi.fn<OnMention>();
  const onType = vi.fn();
  function View() {
    const [shown, setShown] = useState<number>();
    return (
      <PageTerms
        terms={list}
        possible={list.length > 0 ? possible : []}
        shown={shown}
        standing={standing}
        onType={onType}
        onMention={(id, act) => {
          if (act === 'open') setShown(id);
          onMention(id, act);
        }}
      />
    );
  }
  const place = show(<View />);
  return {
    place,
    onMention,
    onType,
    rows: () => [...place.querySelectorAll<HTMLElement>('[data-row]')],
  };
}

afterEach(clear);

describe('the terms of a page', () => {
  test('stand in the order in which they are met, each once, with their mentions', () => {
    expect(terms.map((term) => [term.entry.id, term.marked, term.mentions])).toEqual([
      ['uk', false, [3]],
      ['starmer', true, [4, 9]],
      ['safe', true, [5]],
    ]);
  });
  test('that are only possible come once each, and not where they are certain', () => {
    expect(possible.map((term) => [term.entry.id, term.text])).toEqual([['nato', 'the alliance']]);
  });
  test('go round and round', () => {
    const starmer = terms.find((term) => term.entry.id === 'starmer');
    if (starmer === undefined) throw new Error('no term');
    expect(nextMention(starmer, undefined)).toBe(4);
    expect(nextMention(starmer, 4)).toBe(9);
    expect(nextMention(starmer, 9)).toBe(4);
    expect(nextMention(starmer, 5)).toBe(4);
  });
});

describe('a reader of the list', () => {
  test('sees number, order, counts and why something is only possible', () => {
    const { place } = open();
    expect(place.querySelector('[role=status]')?.textContent).toBe('2 terms, in reading order');
    expect([...place.querySelectorAll('strong')].map((one) => one.textContent)).toEqual([
      'Keir Starmer',
      'Security Action for Europe (SAFE)',
      'United Kingdom (UK)',
      'NATO',
    ]);
    expect(place.querySelector('.quiet')?.textContent).toContain('not underlined');
    expect(place.querySelector('.times')?.textContent).toBe('2×');
    expect(place.textContent).toContain('“the alliance”. More than one entry could be meant.');
  });

  test('shows a mention in the page by looking at its row, and no longer after', () => {
    const { rows, onMention } = open();
    const row = rows()[1]?.closest('li');
    doing(() => void row?.dispatchEvent(new PointerEvent('pointerenter')));
    doing(() => void row?.dispatchEvent(new PointerEvent('pointerleave')));
    expect(onMention.mock.calls).toEqual([
      [5, 'show'],
      [5, 'leave'],
    ]);
  });

  test('goes to the mention by choosing the row, and to the next by choosing it again', () => {
    const { rows, onMention, place } = open();
    for (let turn = 0; turn < 3; turn += 1) doing(() => rows()[0]?.click());
    const opened = onMention.mock.calls.filter(([, act]) => act === 'open').map(([id]) => id);
    expect(opened).toEqual([4, 9, 4]);
    expect(place.querySelector('.here .times')?.textContent).toBe('1/2');
    expect(place.querySelector('.here')?.textContent).toContain('1 of 2 mentions');
  });

  test('moves by arrows, Home and End through all that is listed', () => {
    const { rows } = open();
    doing(() => rows()[0]?.focus());
    press('ArrowDown');
    expect(document.activeElement).toBe(rows()[1]);
    press('Home');
    expect(document.activeElement).toBe(rows()[0]);
    press('End');
    expect(document.activeElement).toBe(rows().at(-1));
    press('ArrowUp');
    expect(document.activeElement).toBe(rows().at(-2));
  });

  test('begins a search by typing a letter, and by nothing else', () => {
    const { rows, onType } = open();
    doing(() => rows()[0]?.focus());
    expect(press('s').defaultPrevented).toBe(true);
    press('ArrowDown');
    press('Enter');
    expect(onType.mock.calls).toEqual([['s']]);
  });

  test('reaches each entry’s page', () => {
    open();
    const link = named('a', 'Open the entry: Keir Starmer') as HTMLAnchorElement;
    expect(link.getAttribute('href')).toBe('#/entry/starmer');
  });

  test('is told that nothing is underlined where all that is named is only listed', () => {
    const quiet = terms.filter(({ marked }) => !marked);
    const { place } = open(undefined, quiet);
    expect(place.querySelector('[role=status]')?.textContent).toBe(
      'Nothing is underlined on this page.',
    );
    expect(place.querySelector('strong')?.textContent).toBe('United Kingdom (UK)');
  });

  test('is told how the page stands where nothing is listed', () => {
    expect(open(undefined, []).place.textContent).toBe('No terms of the glossary on this page.');
    expect(open('Off on this site: you switched it off', []).place.textContent).toContain('Off on');
  });

  test.each(LOOKS)('with axe finds nothing wrong, %s', async (as) => {
    await look(as);
    const { rows } = open();
    doing(() => rows()[0]?.click());
    expect(await faults()).toEqual([]);
  });
});
