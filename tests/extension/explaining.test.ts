import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings } from '#extension/settings.ts';
import { createExplaining } from '../../entrypoints/annotator.content/explaining.ts';

const worker = vi.hoisted(() => ({ ask: vi.fn(async () => undefined) }));
vi.mock('#extension/send.ts', () => ({ askWorker: worker.ask }));
vi.mock('#extension/page-site.ts', () => ({ browserSettings: () => ({}) }));

const update = vi.fn();
const start = vi.fn(
  (_: { settings: object; country: string | undefined; restart: () => void }) => ({
    update,
  }),
);

beforeEach(() => {
  vi.clearAllMocks();
  worker.ask.mockImplementation(async () => undefined);
  globalThis.newsglossReader = vi.fn();
  globalThis.newsglossSession = start as never;
});
afterEach(() => {
  globalThis.newsglossReader = undefined;
  globalThis.newsglossSession = undefined;
  vi.useRealTimers();
});

/** A page of the BBC, as far as it matters here. */
function explain() {
  const document = Object.assign(new EventTarget(), { location: { hostname: 'www.bbc.co.uk' } });
  const { signal } = new AbortController();
  const page = { document: document as unknown as Document, isAlive: () => true, signal };
  return { document, explaining: createExplaining(page) };
}

const soon = () => new Promise((resolve) => setTimeout(resolve));
const every = { ...defaultSettings, marks: 'every' } as const;

test('a page whose site is off asks for nothing', async () => {
  const { explaining } = explain();
  explaining.end();
  await soon();
  expect(worker.ask).not.toHaveBeenCalled();
});

test('a page whose site is on is explained by the choices that hold when the scripts have come', async () => {
  const { explaining } = explain();
  explaining.keep(defaultSettings);
  explaining.keep(every);
  await soon();
  expect(worker.ask).toHaveBeenCalledExactlyOnceWith('bring', { part: 'session' });
  expect(start).toHaveBeenCalledOnce();
  expect(start.mock.calls[0]?.[0]).toMatchObject({ settings: every, country: 'GB' });
  explaining.keep(defaultSettings);
  expect(update).toHaveBeenCalledExactlyOnceWith(defaultSettings);
});

test('a site that is switched off before the scripts have come is not explained, and later on asks for no script twice', async () => {
  const { explaining } = explain();
  explaining.keep(defaultSettings);
  explaining.end();
  await soon();
  expect(start).not.toHaveBeenCalled();
  explaining.keep(every);
  await soon();
  expect(start).toHaveBeenCalledOnce();
  start.mock.calls[0]?.[0].restart();
  await soon();
  expect(start).toHaveBeenCalledTimes(2);
  expect(worker.ask).toHaveBeenCalledOnce();
});

test('a page for which the worker was not there asks again when its reader leaves or comes back', async () => {
  vi.useFakeTimers();
  worker.ask.mockRejectedValue(new Error('The message port closed.'));
  const { document, explaining } = explain();
  explaining.keep(defaultSettings);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(worker.ask).toHaveBeenCalledTimes(2);
  expect(start).not.toHaveBeenCalled();
  worker.ask.mockImplementation(async () => undefined);
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(0);
  expect(start).toHaveBeenCalledOnce();
});
