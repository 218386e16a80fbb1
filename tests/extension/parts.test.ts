import { afterEach, expect, test, vi } from 'vitest';
import type { Turns } from '#page/slices.ts';
import { createGlossary } from '../../entrypoints/annotator.content/parts.ts';
import type { ShippedGlossary } from '../../entrypoints/recogniser/shipped-index.ts';

const worker = vi.hoisted(() => ({ ask: vi.fn(async () => undefined) }));
vi.mock('#extension/send.ts', () => ({ askWorker: worker.ask }));

afterEach(() => {
  globalThis.newsglossGlossary = undefined;
});

const glossary = {} as ShippedGlossary;
const turns: Turns = { rest: async () => undefined, away: (theirs) => theirs };

test('the glossary comes once for all stretches in which a page is explained', async () => {
  globalThis.newsglossGlossary = async () => glossary;
  const bring = createGlossary(new AbortController().signal);
  expect(await bring(turns)).toBe(glossary);
  expect(await bring(turns)).toBe(glossary);
  expect(worker.ask).toHaveBeenCalledOnce();
});

test('a copy of the content script that was replaced leaves the index to the one that came after it', async () => {
  // As in the page: there is one index, and who loads it first takes it.
  let indexes = 1;
  globalThis.newsglossGlossary = async () => {
    if (indexes === 0) throw new Error('The form index did not arrive.');
    indexes -= 1;
    return glossary;
  };
  const old = new AbortController();
  const [first, second] = [
    createGlossary(old.signal),
    createGlossary(new AbortController().signal),
  ];
  const forOld = first(turns);
  old.abort();
  const forNew = second(turns);
  await expect(forOld).rejects.toThrow();
  expect(await forNew).toBe(glossary);
});

test('a worker that was just being stopped is asked once more', async () => {
  vi.useFakeTimers();
  globalThis.newsglossGlossary = async () => glossary;
  worker.ask.mockClear().mockRejectedValueOnce(new Error('The message port closed.'));
  const coming = createGlossary(new AbortController().signal)(turns);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await coming).toBe(glossary);
  expect(worker.ask).toHaveBeenCalledTimes(2);
  vi.useRealTimers();
});
