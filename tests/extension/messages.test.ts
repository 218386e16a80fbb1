import { beforeEach, describe, expect, test, vi } from 'vitest';

type Listener = (message: unknown, sender: unknown, send: (reply: unknown) => void) => unknown;

/** A browser's messages as every browser has them: a listener says that it will answer, and calls back. */
const listeners = vi.hoisted(() => new Set<Listener>());
const sendMessage = vi.hoisted(() => async (message: unknown): Promise<unknown> => {
  const copy: unknown = structuredClone(message);
  return new Promise((resolve) => {
    const heard = [...listeners].map((listener) => listener(copy, { frameId: 0 }, resolve));
    if (!heard.includes(true)) resolve(undefined);
  });
});

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      sendMessage,
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  },
}));

const { askWorker } = await import('#extension/send.ts');
const { listenInPage } = await import('#extension/page-doors.ts');
const { listenInWorker, readReport } = await import('#extension/doors.ts');

const answers = {
  bring: vi.fn(() => undefined),
  entries: vi.fn(({ ids }: { ids: readonly string[] }) => ids.map(() => ({}) as never)),
  'own-glossary': vi.fn(() => null),
  'open-panel': vi.fn(() => true),
  count: vi.fn(() => undefined),
};

beforeEach(() => {
  listeners.clear();
  vi.clearAllMocks();
});

describe('a message to the worker', () => {
  test('reaches its answer, and the answer comes back', async () => {
    listenInWorker(answers);
    expect(await askWorker('entries', { ids: ['safe', 'nato'] })).toHaveLength(2);
    expect(answers.entries.mock.calls[0]?.[0]).toEqual({ ids: ['safe', 'nato'] });
  });

  test('that asks for a deed and no answer is known to be done', async () => {
    listenInWorker(answers);
    await expect(askWorker('bring', { part: 'card' })).resolves.toBeNull();
  });

  test.each([
    ['entries', { ids: 'safe' }],
    ['entries', {}],
    ['bring', { part: 'anything' }],
    ['open-panel', { entry: 5 }],
    ['count', { terms: -1, state: 'done' }],
    ['count', { terms: 1, state: 'asleep' }],
  ] as const)('called %s with unsound data (%o) is refused at the door', async (name, data) => {
    listenInWorker(answers);
    await expect(askWorker(name, data as never)).rejects.toThrow(`'${name}': Invalid`);
    for (const answer of Object.values(answers)) expect(answer).not.toHaveBeenCalled();
  });

  test('whose answer fails says why', async () => {
    listenInWorker({
      ...answers,
      entries: () => Promise.reject(new Error('glossary.json is not in the package.')),
    });
    await expect(askWorker('entries', { ids: [] })).rejects.toThrow('not in the package');
  });

  test('of another kind, or of somebody else, is left to others', async () => {
    listenInWorker(answers);
    const strange = [
      null,
      'hello',
      { newsgloss: 'no-such', data: {} },
      { newsgloss: 'toString', data: {} },
    ];
    for (const message of strange) {
      await expect(sendMessage(message)).resolves.toBeUndefined();
    }
    for (const answer of Object.values(answers)) expect(answer).not.toHaveBeenCalled();
  });
});

test('a page answers no more once it is not explained any longer', async () => {
  const end = new AbortController();
  const report = vi.fn(
    () => ({ state: 'done', title: '', url: '', mentions: [], possible: [] }) as const,
  );
  listenInPage({ report, mention: () => true, command: () => true }, end.signal);
  const ask = () => sendMessage({ newsgloss: 'report', data: {} });
  expect(await ask()).toMatchObject({ is: { state: 'done' } });
  end.abort();
  expect(await ask()).toBeUndefined();
  expect(report).toHaveBeenCalledOnce();
});

test.each([
  ['mention', { id: -1, act: 'show' }],
  ['mention', { id: 1.5, act: 'show' }],
  ['mention', { id: 1, act: 'dance' }],
  ['mention', null],
  ['command', { name: 'next-term', twice: true }],
  ['command', 'next-term'],
  ['report', { all: true }],
])(
  'a page asked for %s with unsound data (%o) says what is wrong, and does nothing',
  async (newsgloss, data) => {
    const deeds = { report: vi.fn(), mention: vi.fn(), command: vi.fn() };
    listenInPage(deeds, new AbortController().signal);
    const reply = await sendMessage({ newsgloss, data });
    expect(reply).toEqual({
      error: expect.stringMatching(/^Invalid (value: expected|field) .+\.$/u),
    });
    for (const deed of Object.values(deeds)) expect(deed).not.toHaveBeenCalled();
  },
);

describe('a page’s report', () => {
  const report = {
    state: 'done',
    title: 'Talks',
    url: 'https://www.bbc.co.uk/news',
    mentions: [
      {
        id: 1,
        entry: 'safe',
        text: 'Safe',
        sentence: 'They spoke of Safe.',
        marked: true,
        reason: { why: 'introduced', form: 'Safe', by: 'x' },
      },
    ],
    possible: [{ id: 2, entry: 'nato', text: 'N', refusal: { why: 'tie', form: 'N' } }],
  };
  test('is taken as it is', () => {
    expect(readReport(report)).toEqual(report);
  });
  test('with a sentence that is none, or longer than one quotes, is not taken', () => {
    const [mention] = report.mentions;
    for (const sentence of [5, undefined, 'x'.repeat(401)]) {
      const mentions = [{ ...mention, sentence }];
      expect(readReport({ ...report, mentions })).toBeUndefined();
    }
  });
  test.each([[null], ['report'], [{ ...report, mentions: 'none' }], [{ ...report, state: 'new' }]])(
    'that is none (%o) is not taken',
    (message) => {
      expect(readReport(message)).toBeUndefined();
    },
  );
});
