import '#components/tokens.css';
import '#components/panel/views.css';
import '#components/panel/panel.css';
import '#components/glossary/glossary.css';
import '#components/glossary/entry-page.css';
import '#components/glossary/own.css';
import '#components/site-switch/popup.css';
import '#components/options/options.css';
import '#components/options/choices.css';
import '#components/welcome/welcome.css';
import axe from 'axe-core';
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect } from 'vitest';
import { cdp } from 'vitest/browser';
import { type Say, SayContext, type WordKey } from '#components/panel/say.ts';
import messages from '#locales/en/messages.json';

/** The real words, as the browser would give them. */
const say: Say = {
  t: (key, ...args) => messages[key].message.replace(/\$([1-9])/g, (_, gap) => args[gap - 1] ?? ''),
  counted: (key, number) =>
    say.t(`${key}${number === 1 ? 'One' : 'Other'}` as WordKey, number.toLocaleString('en-GB')),
  locale: 'en-GB',
};

/** Shows a view alone in the page, in place of the one before. */
export function show(view: ComponentChildren): HTMLElement {
  document.documentElement.lang = 'en-GB';
  document.title = 'Newsgloss';
  const place = document.querySelector<HTMLElement>('#view') ?? document.createElement('div');
  place.id = 'view';
  document.body.append(place);
  void act(() => render(<SayContext.Provider value={say}>{view}</SayContext.Provider>, place));
  return place;
}

/** Takes the view away, with all its state. */
export function clear(): void {
  const place = document.querySelector('#view');
  if (place !== null) void act(() => render(null, place));
  place?.remove();
}

/** The element that says exactly this, by its name or its text. */
export function named(role: string, name: string): HTMLElement {
  const all = [...document.querySelectorAll<HTMLElement>(role)];
  const found = all.find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() === name,
  );
  const names = all.map((one) => one.getAttribute('aria-label') ?? one.textContent);
  expect(found, `“${name}” among: ${names.join(' | ')}`).toBeTruthy();
  return found as HTMLElement;
}

/** Does something to a view and lets it settle. */
export function doing(what: () => void): void {
  void act(what);
}

/** Presses a key on the element that has the focus. */
export function press(key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  doing(() => void (document.activeElement ?? document.body).dispatchEvent(event));
  return event;
}

/** How a page can look: as the system says, or with colours forced. */
export const LOOKS = ['light', 'dark', 'forced'] as const;

/** Makes the browser look so. */
export async function look(as: (typeof LOOKS)[number]): Promise<void> {
  const session = cdp() as unknown as { send(name: string, what: object): Promise<unknown> };
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: as === 'forced' ? 'active' : 'none' },
      { name: 'prefers-color-scheme', value: as === 'dark' ? 'dark' : 'light' },
    ],
  });
}

/** What axe has against the view in front; it must have looked at something. */
export async function faults(): Promise<readonly string[]> {
  const found = await axe.run('#view', { rules: { 'target-size': { enabled: true } } });
  expect(found.passes.length).toBeGreaterThan(5);
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((one) => one.html).join(' ')}`,
  );
}
