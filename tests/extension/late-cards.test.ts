import { describe, expect, test, vi } from 'vitest';
import { createLateCards } from '../../entrypoints/session/late-cards.ts';

const cards = () => ({
  command: vi.fn(() => true),
  open: vi.fn(() => true),
  show: vi.fn(() => true),
  refresh: vi.fn(),
  forget: vi.fn(),
});

describe('the card of a page', () => {
  test('is not sent for while there is nothing to open', async () => {
    const mount = vi.fn(async () => cards());
    const late = createLateCards(mount, () => false);
    late.refresh();
    expect(await late.command('next-term')).toBe(false);
    expect(await late.open(1)).toBe(false);
    expect(mount).not.toHaveBeenCalled();
  });

  test('is sent for once, when there are marks, and hears of every change from then on', async () => {
    const card = cards();
    const mount = vi.fn(async () => card);
    const late = createLateCards(mount, () => true);
    late.refresh();
    late.refresh();
    expect(await late.command('next-term')).toBe(true);
    late.refresh();
    late.forget();
    expect(mount).toHaveBeenCalledOnce();
    expect(card.command).toHaveBeenCalledWith('next-term');
    expect(card.refresh).toHaveBeenCalledOnce();
    expect(card.forget).toHaveBeenCalledOnce();
  });

  test('takes a command that came before it', async () => {
    const card = cards();
    const late = createLateCards(
      async () => card,
      () => true,
    );
    expect(await late.open(7)).toBe(true);
    expect(card.open).toHaveBeenCalledWith(7);
  });

  test('is sent for again at the next occasion where it did not come', async () => {
    const card = cards();
    const mount = vi.fn(async () => card).mockRejectedValueOnce(new Error('The worker is gone.'));
    const late = createLateCards(mount, () => true);
    expect(await late.command('toggle-card')).toBe(false);
    expect(await late.command('toggle-card')).toBe(true);
  });
});
