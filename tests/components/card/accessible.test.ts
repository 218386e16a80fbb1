import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { contrasts } from './contrast.ts';
import { mouseTo, passing, startAfresh } from './pointer.ts';
import { ARTICLE, type Mounted, mount, type SamplePage, writePage } from './sample-page.ts';

let page: Mounted;
const send = (method: string, params: object = {}) =>
  (cdp() as unknown as { send(method: string, params: object): Promise<unknown> }).send(
    method,
    params,
  );
const emulate = (forced: boolean, dark: boolean) =>
  send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
      { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
const open = async (id: number, sample: SamplePage = {}) => {
  page = mount(sample);
  page.cards.open(id);
  await vi.waitFor(() => expect(page.dialog()?.querySelector('h2')).toBeTruthy());
  await passing(50);
};
const press = (name: string) =>
  [...(page.dialog()?.querySelectorAll('button') ?? [])]
    .find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name)
    ?.click();
/** All rules, but those about a whole page: the sample page is none. */
const faults = async () => {
  const found = await axe.run('newsgloss-card', {
    rules: { region: { enabled: false }, 'color-contrast-enhanced': { enabled: false } },
  });
  expect(found.passes.length).toBeGreaterThan(8);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`);
};

beforeEach(async () => {
  await startAfresh();
  writePage(ARTICLE);
});
afterEach(async () => {
  page.remove();
  await emulate(false, false);
});

describe('axe finds nothing', () => {
  it.each(['light', 'dark', 'sepia'])('on any card, %s', async (theme) => {
    for (const id of [0, 1, 2, 3]) {
      await open(id, theme === 'sepia' ? {} : { theme: theme === 'dark' ? 'dark' : 'light' });
      if (theme === 'sepia') page.dialog()?.setAttribute('data-theme', 'sepia');
      expect(await faults()).toEqual([]);
      page.remove();
    }
  });

  it.each([false, true])('in forced colours (dark: %s)', async (dark) => {
    await emulate(true, dark);
    await open(0);
    expect(window.matchMedia('(forced-colors: active)').matches).toBe(true);
    expect(await faults()).toEqual([]);
  });

  it('on the report, the undo and the further actions', async () => {
    await open(0);
    press('More');
    await passing(50);
    expect(await faults()).toEqual([]);
    press('Something wrong?');
    await passing(50);
    expect(page.dialog()?.querySelector('textarea')).toBeTruthy();
    expect(await faults()).toEqual([]);
    page.remove();
    await open(0);
    press('Not this one');
    await passing(50);
    expect(await faults()).toEqual([]);
  });

  it('and would find a button without a name', async () => {
    await open(0);
    page.dialog()?.append(document.createElement('button'));
    expect((await faults()).join()).toContain('button-name');
  });
});

/** What WCAG 2 asks of text (1.4.3). */
const ENOUGH = 4.5;

describe('every text stands out from its background', () => {
  it.each(['light', 'dark', 'sepia'])('%s', async (theme) => {
    for (const id of [0, 1, 2, 3]) {
      await open(id);
      page.dialog()?.setAttribute('data-theme', theme);
      press('More');
      await passing(50);
      const dialog = page.dialog();
      const all = dialog ? contrasts(dialog) : [];
      expect(all.length).toBeGreaterThan(8);
      expect(all.filter(({ ratio }) => ratio < ENOUGH)).toEqual([]);
      page.remove();
    }
  });

  it('and a paler one would be found', async () => {
    await open(0);
    page.dialog()?.style.setProperty('--ink', '#999');
    const dialog = page.dialog();
    const pale = (dialog ? contrasts(dialog) : []).filter(({ ratio }) => ratio < ENOUGH);
    expect(pale.map(({ text }) => text)).toContain('Security Action for Europe (SAFE)');
  });
});

interface Node {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly childIds?: readonly string[];
}

/** The tree that a screen reader gets for the open card: role and name of all that it would say. */
async function spoken(): Promise<readonly string[]> {
  const { frameTree } = (await send('Page.getFrameTree')) as {
    frameTree: { childFrames?: { frame: { id: string } }[] };
  };
  const frameId = frameTree.childFrames?.[0]?.frame.id;
  const { nodes } = (await send('Accessibility.getFullAXTree', { frameId })) as { nodes: Node[] };
  const dialog = nodes.find((node) => node.role?.value === 'dialog');
  const lines: string[] = [];
  const walk = (node: Node | undefined) => {
    if (!node) return;
    const role = node.role?.value ?? '';
    const tells =
      !node.ignored && !['none', 'generic', 'InlineTextBox', 'StaticText'].includes(role);
    const description = node.description?.value ? ` (${node.description.value})` : '';
    if (tells) lines.push(`${role} ${node.name?.value ?? ''}${description}`.trim());
    for (const id of node.childIds ?? []) walk(nodes.find((one) => one.nodeId === id));
  };
  walk(dialog);
  return lines;
}

describe('a screen reader', () => {
  it('gets a dialog with a name, a description, and its parts in order', async () => {
    await open(0);
    const lines = await spoken();
    expect(lines[0]).toBe(
      'dialog Security Action for Europe (SAFE) (EU scheme that borrows up to €150 billion and lends it to member states to buy arms together.)',
    );
    expect(lines.filter((line) => /^(heading|button|link)/u.test(line))).toEqual([
      'button Close',
      'heading Security Action for Europe (SAFE)',
      'heading When this was published, 31 January 2026',
      'heading What came after, 11 June 2026',
      'link European Defence Fund',
      'link EUR-Lex (Regulation (EU) 2025/1106)',
      'link Council of the EU (SAFE: Council adopts the instrument)',
      'button Open in glossary',
      'button Not this one',
      'button More',
    ]);
    expect(lines).toContain('list Sources');
    expect(lines.filter((line) => line.startsWith('term'))).toHaveLength(2);
  });

  it('hears of a card that the pointer opened: term, kind and summary, once', async () => {
    page = mount();
    const rect = page.marks.place(0)?.rects[0] ?? new DOMRect();
    await mouseTo(rect.x + 4, rect.y + 8);
    await mouseTo(rect.x + 6, rect.y + 8);
    const speech = () => page.host()?.shadowRoot?.querySelector('.speech');
    await vi.waitFor(() => expect(speech()?.textContent).toBeTruthy(), 3000);
    expect(speech()?.getAttribute('role')).toBe('status');
    expect(speech()?.textContent).toBe(
      'Security Action for Europe (SAFE). EU defence programme. EU scheme that borrows up to €150 billion and lends it to member states to buy arms together.',
    );
    expect(page.host()?.shadowRoot?.activeElement).toBeNull();
  });
});

describe('every control', () => {
  it('is at least 24 px in both directions, but for words in a line', async () => {
    await open(0);
    press('More');
    await passing(50);
    const controls = [...(page.dialog()?.querySelectorAll('button:not(.term)') ?? [])];
    expect(controls.length).toBeGreaterThan(5);
    for (const control of controls) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), control.textContent ?? '').toBeGreaterThanOrEqual(24);
    }
  });

  it('stays within the card when its text is twice as large', async () => {
    await open(0);
    page.dialog()?.style.setProperty('font-size', '29px');
    await passing(100);
    const card = page.dialog()?.getBoundingClientRect();
    for (const control of page.dialog()?.querySelectorAll('button, h2, p') ?? []) {
      expect(control.getBoundingClientRect().right).toBeLessThanOrEqual((card?.right ?? 0) + 1);
    }
  });
});

describe('a reader who wants less motion', () => {
  it('gets no fade', async () => {
    await emulate(false, false);
    await open(0);
    const dialog = page.dialog();
    expect(dialog && getComputedStyle(dialog).animationName).toBe('none');
  });
});
