import { describe, expect, test } from 'vitest';
import { createHistory } from '#extension/history.ts';
import { createMemoryStorage } from './memory-storage.ts';

describe('looked-up entries', () => {
  test('are listed the latest first, each once, and forgotten at a word', async () => {
    const history = createHistory(createMemoryStorage());
    await history.note('safe', 1);
    await history.note('nato', 2);
    await history.note('safe', 3);
    expect(await history.read()).toEqual(['safe', 'nato']);
    await history.forget();
    expect(await history.read()).toEqual([]);
  });
  test('are kept up to a limit: the oldest go', async () => {
    const history = createHistory(createMemoryStorage());
    for (let at = 1; at <= 120; at += 1) await history.note(`entry-${at}`, at);
    const kept = await history.read();
    expect(kept).toHaveLength(100);
    expect(kept[0]).toBe('entry-120');
    expect(kept).not.toContain('entry-20');
  });
});
