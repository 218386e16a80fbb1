import { expect, test, vi } from 'vitest';

const browser = vi.hoisted(() => ({ commands: { getAll: vi.fn() } }));
vi.mock('wxt/browser', () => ({ browser }));

const { readShortcuts } = await import('#extension/shortcuts.ts');

test('shortcuts stand in the order of their use, however the browser gives them; unknown ones last', async () => {
  const names = ['new-one', 'toggle-site', 'next-term', 'open-panel', 'previous-term'];
  browser.commands.getAll.mockResolvedValue([
    { name: '_execute_action', description: '', shortcut: '' },
    ...names.map((name) => ({ name, description: `To ${name}`, shortcut: 'Alt+J' })),
  ]);
  const shown = await readShortcuts();
  expect(shown.map(({ command }) => command)).toEqual([
    'next-term',
    'previous-term',
    'open-panel',
    'toggle-site',
    'new-one',
  ]);
  expect(shown[0]).toEqual({ command: 'next-term', name: 'To next-term', keys: 'Alt+J' });
});
