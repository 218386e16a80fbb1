import { beforeEach, describe, expect, test, vi } from 'vitest';

type Clicked = (info: { menuItemId: string; selectionText?: string }, tab?: object) => void;
const browser = vi.hoisted(() => ({
  i18n: { getMessage: (key: string) => key },
  contextMenus: {
    removeAll: vi.fn(() => Promise.resolve()),
    create: vi.fn(),
    onClicked: { addListener: vi.fn() },
  },
}));
const openPanel = vi.hoisted(() => vi.fn(() => Promise.resolve(true)));
const injectInto = vi.hoisted(() => vi.fn(() => Promise.resolve()));
vi.mock('wxt/browser', () => ({ browser }));
vi.mock('#extension/panel.ts', () => ({ openPanel }));
vi.mock('#extension/injection.ts', () => ({ injectInto }));

const { createMenus, listenForMenus } = await import('#extension/menus.ts');

beforeEach(() => vi.clearAllMocks());

/** Presses a line of the menu that Newsgloss put there, over a selection. */
async function press(title: string, selectionText = '', tab: object = { id: 3, windowId: 7 }) {
  await createMenus();
  listenForMenus();
  const lines = browser.contextMenus.create.mock.calls.map(([line]) => line);
  const line = lines.find((one) => one.title === title);
  expect(line, title).toBeDefined();
  const clicked = browser.contextMenus.onClicked.addListener.mock.lastCall?.[0] as Clicked;
  clicked({ menuItemId: line.id, selectionText }, tab);
  return line;
}

describe('the context menu', () => {
  test('adds the selection to the reader’s glossary, as one line without what nobody sees', async () => {
    const line = await press('menuAdd', '  part\u00adner\u200bship\n\t council  ');
    expect(line.contexts).toEqual(['selection']);
    expect(openPanel.mock.calls).toEqual([[7, { show: 'new', text: 'partnership council' }, true]]);
  });

  test('looks a selection up, and takes no more of it than a term is long', async () => {
    await press('menuLookUp', 'word '.repeat(100));
    const [[windowId, wish]] = openPanel.mock.calls as unknown as [[number, { text: string }]];
    expect(windowId).toBe(7);
    expect(wish).toMatchObject({ show: 'search' });
    expect(wish.text).toHaveLength(120);
  });

  test('explains a page once', async () => {
    const line = await press('menuOnce');
    expect(line.contexts).toEqual(['page']);
    expect(injectInto).toHaveBeenCalledWith(3, true);
    expect(openPanel).not.toHaveBeenCalled();
  });

  test('does nothing where there is no tab', async () => {
    await press('menuAdd', 'Safe', {});
    expect(openPanel).not.toHaveBeenCalled();
  });
});
