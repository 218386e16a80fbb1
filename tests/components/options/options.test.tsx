import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Added, OptionsActs, OptionsModel } from '#components/options/model.ts';
import { Options } from '#components/options/Options.tsx';
import { clear, doing, faults, LOOKS, look, named, show } from '../view.tsx';

const model: OptionsModel = {
  choices: {
    mode: 'news',
    marks: 'first',
    underline: 'dotted',
    cardOpen: 'rest',
    cardDelay: 350,
    cardSize: 'medium',
    theme: 'page',
    history: false,
    badge: true,
    frontPages: false,
  },
  rules: [
    { host: 'example.org', shown: 'example.org', rule: 'on' },
    { host: 'xn--mnchen-3ya.example', shown: 'münchen.example', rule: 'off' },
  ],
  newsSites: [
    { host: 'www.bbc.co.uk', name: 'BBC', on: true },
    { host: 'www.rte.ie', name: 'RTÉ News', on: false },
  ],
  subjects: [
    { id: 'trade', name: 'Trade', on: true },
    { id: 'uk-eu', name: 'UK–EU', on: false },
  ],
  never: [{ id: 'nato', headword: 'NATO' }],
  shortcuts: [
    { name: 'Go to the next term', keys: 'Alt+Shift+J' },
    { name: 'Switch this site', keys: '' },
  ],
  aside: 0,
};

function open(change: Partial<OptionsModel> = {}, undo?: () => void) {
  const acts = {
    choose: vi.fn(),
    rule: vi.fn(),
    add: vi.fn(async (typed: string): Promise<Added> => {
      if (typed.includes('refused')) return 'refused';
      return typed.includes('.') ? 'added' : 'no-site';
    }),
    newsSite: vi.fn(),
    subject: vi.fn(),
    markAgain: vi.fn(),
    forget: vi.fn(),
    reset: vi.fn(),
    shortcuts: vi.fn(),
    copyAside: vi.fn(),
    dropAside: vi.fn(),
  } satisfies OptionsActs;
  const done = undo === undefined ? undefined : 'Saved.';
  const place = show(
    <Options model={{ ...model, ...change }} acts={acts} done={done} onUndo={undo} />,
  );
  return { place, acts };
}
const label = (words: string) => named('label', words).querySelector('input') as HTMLInputElement;

afterEach(clear);

describe('the options', () => {
  test.each([
    ['Every one', 'marks', 'every'],
    ['None until I hold the Alt key', 'marks', 'key'],
    ['Dashed', 'underline', 'dashed'],
    ['on a click', 'cardOpen', 'click'],
    ['Large', 'cardSize', 'large'],
    ['Sepia', 'theme', 'sepia'],
  ])('“%s” is chosen at once', (words, name, value) => {
    const { acts } = open();
    doing(() => label(words).click());
    expect(acts.choose.mock.calls).toEqual([[name, value]]);
  });

  test('show the underline as it will be', () => {
    const { place } = open({ choices: { ...model.choices, underline: 'dashed' } });
    const mark = place.querySelector('.sample-mark') as HTMLElement;
    expect(getComputedStyle(mark).textDecorationStyle).toBe('dashed');
  });

  test('say how long the rest is, and nothing of it where cards open on a click', () => {
    const { place, acts } = open();
    const slider = place.querySelector('input[type=range]') as HTMLInputElement;
    expect(slider.getAttribute('aria-valuetext')).toBe('0.35 seconds');
    doing(() => {
      slider.value = '800';
      slider.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(acts.choose).toHaveBeenCalledWith('cardDelay', 800);
    clear();
    const click = open({ choices: { ...model.choices, cardOpen: 'click' } });
    expect(click.place.querySelector('input[type=range]')).toBeNull();
  });

  test('list the reader’s sites as they are read, each with its rule and a way to remove it', () => {
    const { place, acts } = open();
    expect(place.querySelector('.rules')?.textContent).toContain('münchen.example');
    doing(() => named('button', 'Remove the rule for münchen.example').click());
    expect(acts.rule).toHaveBeenCalledWith('xn--mnchen-3ya.example', undefined);
  });

  test('take a site that is typed, and say so where it is none', async () => {
    const { place, acts } = open();
    const field = place.querySelector('.add-site input') as HTMLInputElement;
    await userEvent.type(field, 'nonsense{Enter}');
    await vi.waitFor(() => expect(place.textContent).toContain('“nonsense” is not the address'));
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await userEvent.clear(field);
    await userEvent.type(field, 'refused.example{Enter}');
    const refused = 'did not let us in at “refused.example”';
    await vi.waitFor(() => expect(place.textContent).toContain(refused));
    await userEvent.clear(field);
    await userEvent.type(field, 'example.net');
    doing(() => named('button', 'Keep off').click());
    expect(acts.add).toHaveBeenLastCalledWith('example.net', 'off');
    await vi.waitFor(() => expect(field.value).toBe(''));
  });

  test('let a news site be found and switched', async () => {
    const { place, acts } = open();
    doing(() => named('summary', 'News sites we know').click());
    await userEvent.type(place.querySelector('input[type=search]') as HTMLElement, 'rte');
    const switches = [...place.querySelectorAll('.news-sites [role=switch]')];
    expect(switches.map((one) => one.getAttribute('aria-label'))).toEqual([
      'Explain RTÉ News, www.rte.ie',
    ]);
    doing(() => (switches[0] as HTMLElement).click());
    expect(acts.newsSite).toHaveBeenCalledWith('www.rte.ie', true);
  });

  test('offer to explain headlines on front pages, which is off as it comes', () => {
    const { acts } = open();
    const row = named('[role=switch]', 'Explain headlines on front pages too');
    expect(row.getAttribute('aria-checked')).toBe('false');
    doing(() => row.click());
    expect(acts.choose).toHaveBeenCalledWith('frontPages', true);
  });

  test('switch subjects, and bring back entries that were never to be marked', () => {
    const { acts } = open();
    doing(() => named('[role=switch]', 'Trade').click());
    expect(acts.subject).toHaveBeenCalledWith('trade', false);
    doing(() => named('button', 'Mark it again: NATO').click());
    expect(acts.markAgain).toHaveBeenCalledWith('nato');
  });

  test('can be undone', () => {
    const undo = vi.fn();
    const { place } = open({}, undo);
    expect(place.querySelector('.undo-bar [role=status]')?.textContent).toBe('Saved.');
    doing(() => named('button', 'Undo').click());
    expect(undo).toHaveBeenCalledOnce();
  });

  test('tell of choices that could not be read, and give them back', () => {
    expect(open().place.textContent).not.toContain('could not be read');
    clear();
    const { acts } = open({ aside: 2 });
    doing(() => named('button', 'Copy them').click());
    doing(() => named('button', 'Throw them away').click());
    expect([acts.copyAside, acts.dropAside].map((one) => one.mock.calls.length)).toEqual([1, 1]);
  });

  test('fit a narrow window', () => {
    const { place } = open();
    place.style.width = '320px';
    expect(place.scrollWidth).toBeLessThanOrEqual(320);
    place.style.width = '';
  });

  test.each(LOOKS)('give axe nothing to say, %s', async (as) => {
    await look(as);
    const { place } = open({ aside: 1 }, () => undefined);
    for (const one of place.querySelectorAll('details')) one.open = true;
    expect(await faults()).toEqual([]);
  });
});
