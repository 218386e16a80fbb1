import { describe, expect, test } from 'vitest';
import { createSlices } from '#page/slices.ts';

describe('work in slices', () => {
  test('counts what is done in them, and nothing of the page’s turn or of waiting for others', async () => {
    let clock = 0;
    const slices = createSlices(2, () => clock);
    slices.begin();
    clock += 3;
    expect(slices.over()).toBe(true);
    const turn = slices.rest();
    clock += 1000;
    await turn;
    clock += 5;
    const answer = slices.away(new Promise((resolve) => setTimeout(() => resolve('here'))));
    clock += 900;
    expect(await answer).toBe('here');
    clock += 1;
    slices.end();
    expect(slices.cost()).toEqual({ longestMs: 5, totalMs: 9 });
  });

  test('begin again after a wait that came to nothing', async () => {
    let clock = 0;
    const slices = createSlices(2, () => clock);
    slices.begin();
    await expect(slices.away(Promise.reject(new Error('no worker')))).rejects.toThrow('no worker');
    clock += 4;
    slices.end();
    expect(slices.cost().longestMs).toBe(4);
  });
});
