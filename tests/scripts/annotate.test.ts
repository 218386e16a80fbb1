import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { COMMAND_TIMEOUT_MS, linesOf, REFUSAL, refusal, run } from './command-kit.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsgloss-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

interface Page {
  readonly id?: unknown;
  readonly error?: string;
  readonly published?: string | null;
  readonly title?: string | null;
  readonly text?: string;
  readonly matches: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly entry: string;
    readonly marked: boolean;
    readonly reason: { readonly why: string };
  }[];
  readonly possible?: readonly unknown[];
  readonly refused?: readonly unknown[];
}

const TEXT =
  'Talks go on\n\nSir Keir Starmer met the European Commission. Starmer said the Commission was safe.\n';

describe.concurrent('annotate FILE', { timeout: COMMAND_TIMEOUT_MS }, () => {
  it('tells a person each mention, its place, entry and reason', async () => {
    const { status, out } = await run('annotate.ts', [file('a.txt', TEXT)]);
    expect(status).toBe(0);
    expect(linesOf(out)[0]).toMatch(/^\* 13-29\tSir Keir Starmer\tkeir-starmer\tname$/);
    expect(out).toMatch(/\+ \d+-\d+\tStarmer\tkeir-starmer\tname/);
    expect(out).toMatch(/the Commission\teuropean-commission\tintroduced: European Commission/);
  });

  it('tells why not, where it is asked to explain', async () => {
    const plain = await run('annotate.ts', [file('b.txt', TEXT)]);
    const explained = await run('annotate.ts', ['--explain', file('c.txt', TEXT)]);
    expect(plain.out).not.toMatch(/^- /m);
    expect(explained.out).toMatch(/^- \d+-\d+\t/m);
  });

  it('gives a machine one object, whose offsets select the words', async () => {
    const { out } = await run('annotate.ts', ['--json', file('d.txt', TEXT)]);
    const page = JSON.parse(out) as Page;
    expect(Object.keys(page)).toEqual(['published', 'title', 'text', 'matches', 'possible']);
    expect(page.text).toBe(TEXT);
    expect(page.matches.length).toBeGreaterThan(3);
    for (const { start, end, text } of page.matches) expect(TEXT.slice(start, end)).toBe(text);
    expect(page.matches.filter(({ marked }) => marked).length).toBeGreaterThan(1);
  });

  it('reads standard input for “-”', async () => {
    const { status, out } = await run('annotate.ts', ['--json', '-'], TEXT);
    expect(status).toBe(0);
    expect((JSON.parse(out) as Page).matches.length).toBeGreaterThan(3);
  });

  it('reads a page of HTML, and its date unless another is given', async () => {
    const lines = Array.from(
      { length: 8 },
      (_, at) =>
        `<p>Paragraph ${at} says at some length that the two sides met again for an hour in a hotel near the river, and that they will meet once more before the summer.</p>`,
    );
    const html = `<!doctype html><html lang="en"><head><title>T</title>
      <meta property="article:published_time" content="2025-05-19T10:00:00Z"></head>
      <body><nav>Nato</nav><article><h1>Talks in London go on</h1>
      <p>The <b>Windsor</b>&nbsp;Framework was agreed in 2023, and the two sides have kept to it since, officials say.</p>
      ${lines.join('')}</article></body></html>`;
    const path = file('page.html', html);
    const own = JSON.parse((await run('annotate.ts', ['--json', path])).out) as Page;
    expect(own.published).toBe('2025-05-19');
    expect(own.matches.map(({ entry }) => entry)).toContain('windsor-framework');
    expect(own.matches.map(({ entry }) => entry)).not.toContain('nato');
    const given = await run('annotate.ts', ['--json', '--published', '2024-01-02', path]);
    expect((JSON.parse(given.out) as Page).published).toBe('2024-01-02');
  });

  it('says nothing of an empty file', async () => {
    const { status, out } = await run('annotate.ts', [file('empty.txt', '')]);
    expect([status, out]).toEqual([0, '']);
  });

  it.each([
    ['no file at all', []],
    ['two files', ['one.txt', 'two.txt']],
    ['a file that is not there', [join(tmpdir(), 'newsgloss-absent.txt')]],
    ['an argument that it does not know', ['--fast', 'a.txt']],
    ['a date that is none', ['--published', '2025-13-01', 'a.txt']],
    ['a day that no month has', ['--published', '2025-02-31', 'a.txt']],
    ['a batch with a file', ['--batch', 'a.txt']],
  ])('refuses %s in one line', async (_what, args) => {
    expect(refusal(await run('annotate.ts', args))).toEqual(REFUSAL);
  });
});

describe.concurrent('annotate --batch', { timeout: COMMAND_TIMEOUT_MS }, () => {
  const batch = async (lines: readonly string[], ...args: readonly string[]) => {
    const ran = await run('annotate.ts', ['--batch', ...args], `${lines.join('\n')}\n`);
    return { ...ran, pages: linesOf(ran.out).map((line) => JSON.parse(line) as Page) };
  };

  it('answers each line in order, each a page of its own', async () => {
    const { status, pages } = await batch([
      JSON.stringify({ id: 1, text: 'Security Action for Europe lends. Anna wrote about Safe.' }),
      JSON.stringify({ id: 'two', text: 'Anna wrote about Safe.' }),
      JSON.stringify({ id: null, text: 'It rained.' }),
    ]);
    expect(status).toBe(0);
    expect(pages.map(({ id }) => id)).toEqual([1, 'two', null]);
    const safe = pages.map(({ matches }) => matches.filter(({ entry }) => entry === 'safe').length);
    expect(safe).toEqual([2, 0, 0]);
  });

  it('reads a headline that has no offsets, and knows site, language and day', async () => {
    const { pages } = await batch([
      JSON.stringify({
        id: 1,
        title: 'Security Action for Europe grows',
        text: 'Italy borrows from Safe.',
      }),
      JSON.stringify({ id: 2, text: 'The chancellor spoke.', host: 'www.bbc.co.uk' }),
      JSON.stringify({ id: 3, text: 'The chancellor spoke.' }),
      JSON.stringify({
        id: 4,
        text: 'Nato',
        lang: 'de',
        published: '2025-01-01T10:00:00Z',
        title: null,
      }),
    ]);
    expect(
      pages[0]?.matches.map(({ start, entry, marked }) => [start, entry, marked]),
    ).toContainEqual([19, 'safe', true]);
    expect(pages[1]?.matches.map(({ entry }) => entry)).toEqual(['chancellor-of-the-exchequer']);
    expect(pages[2]?.matches).toEqual([]);
    expect(pages[3]?.published).toBe('2025-01-01');
  });

  it('names what is wrong with a bad line, and goes on', async () => {
    const { status, pages } = await batch([
      'not JSON',
      '[1]',
      '{"id": 3}',
      '{"id": 4, "text": 5}',
      '{"id": 5, "text": "a", "title": 7}',
      '{"id": 6, "text": "a", "published": "soon"}',
      '',
      '{"id": 8, "text": "Nato met."}',
    ]);
    expect(status).toBe(0);
    expect(pages.map(({ id }) => id)).toEqual([null, null, 3, 4, 5, 6, 8]);
    for (const { error, matches } of pages.slice(0, -1)) {
      expect(error).toMatch(/\w/);
      expect(matches).toEqual([]);
    }
    expect(pages.at(-1)?.matches.map(({ entry }) => entry)).toEqual(['nato']);
  });

  it('gives the refusals too, where it is asked to explain', async () => {
    const line = JSON.stringify({ id: 1, text: 'Italy borrows from Safe.' });
    const plain = await batch([line]);
    const explained = await batch([line], '--explain');
    expect(plain.pages[0]?.refused).toBeUndefined();
    expect(explained.pages[0]?.refused?.length).toBeGreaterThan(0);
  });

  it('answers nothing where nothing is asked', async () => {
    const { status, out } = await batch([]);
    expect([status, out]).toEqual([0, '']);
  });
});
