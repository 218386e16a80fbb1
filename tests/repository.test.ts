import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import packed from '../package.json' with { type: 'json' };
import {
  type CodeFile,
  importsOf,
  parseCode,
  placesOf,
  repositoryFiles,
  type SyntaxNode,
  textOf,
} from './repository-kit.ts';

/** The longest file and the longest file that a browser starts with, in lines: what one screen or two show. */
const LONGEST = { file: 250, entrypoint: 60 };
/** Lists to be read down, one line a site: length is no fault in them. */
const LISTS = new Set(['extension/news-site-list.ts']);

const files = repositoryFiles();
const code = files.filter((path) => /\.tsx?$/.test(path)).map((path) => parseCode(path));
/** What is delivered to readers, as against tests and commands. */
const PRODUCT = /^(?:matcher|glossary|page|components|extension|entrypoints)\//;
const product = code.filter(({ path }) => PRODUCT.test(path));
const guides = files.filter((path) => /^(?:[A-Z]+|docs\/.*)\.md$/.test(path));
const linesIn = (path: string) => textOf(path).trimEnd().split('\n').length;

it('the rules have something to be kept by', () => {
  expect(code.length).toBeGreaterThan(300);
  expect(product.length).toBeGreaterThan(150);
  expect(guides).toContain('docs/architecture.md');
});

it('nothing names a path of somebody’s machine', () => {
  // Between other words only: `file:///home/reader` is an address, `/usr/bin/chromium` a usual place.
  const own = /(?:^|[\s"'`(=])(?:\/(?:work|root|home\/\w+|Users\/\w+|tmp)\/|[A-Z]:\\+Users\\+\w)/m;
  expect(['home', 'anna', 'notes'].join('/')).not.toMatch(own);
  expect(` /${['home', 'anna', 'notes'].join('/')}`).toMatch(own);
  const texts = files.filter((path) => !/\.(?:png|svg)$/.test(path));
  expect(texts.filter((path) => own.test(textOf(path)))).toEqual([]);
});

describe('code', () => {
  const places = (wanted: (node: SyntaxNode) => boolean, of: readonly CodeFile[] = code) =>
    of.flatMap((file) => placesOf(file, wanted));

  it('has no `any` and no `!` that silences the compiler', () => {
    const silenced = ({ type }: SyntaxNode) =>
      type === 'TSAnyKeyword' || type === 'TSNonNullExpression';
    const sample = parseCode('sample.ts', 'const a: any = b!;');
    expect(placesOf(sample, silenced)).toEqual(['sample.ts:1: any', 'sample.ts:1: b!']);
    expect(places(silenced)).toEqual([]);
  });

  it('has a docstring on everything that it exports', () => {
    const bare = ({ body, described, path, text }: CodeFile) =>
      body
        .filter(({ type, declaration }) => type === 'ExportNamedDeclaration' && declaration)
        .filter(({ start }) => !described.has(start))
        .map(({ start }) => `${path}: ${text.slice(start).split('\n')[0]}`);
    expect(bare(parseCode('sample.ts', '/** A. */\nexport const a = 1;'))).toEqual([]);
    expect(bare(parseCode('sample.ts', '// A.\nexport const a = 1;'))).toHaveLength(1);
    expect(code.flatMap(bare)).toEqual([]);
  });

  it('has no file that is longer than one reads in one go', () => {
    const long = files.filter((path) => /\.(?:tsx?|mjs|css)$/.test(path) && !LISTS.has(path));
    expect(long.filter((path) => linesIn(path) > LONGEST.file)).toEqual([]);
  });

  it('begins, where the browser does, on one screen', () => {
    const begins = /^entrypoints\/(?:[^/]+|[^/]+\/(?:index|main))\.tsx?$/;
    const entrypoints = files.filter((path) => begins.test(path));
    expect(entrypoints.length).toBeGreaterThan(5);
    expect(entrypoints.filter((path) => linesIn(path) > LONGEST.entrypoint)).toEqual([]);
  });

  it('makes no HTML and no code of strings, and asks nothing of the network', () => {
    const names =
      /^(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|setHTML\w*|dangerouslySetInnerHTML|DOMParser|eval|Function|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)$/;
    const forbidden = ({ type, name }: SyntaxNode) =>
      /Identifier$/.test(type) && typeof name === 'string' && names.test(name);
    const sample = parseCode('sample.ts', 'a.innerHTML = b; eval(c);');
    expect(placesOf(sample, forbidden)).toHaveLength(2);
    expect(places(forbidden, product)).toEqual([]);
  });

  it('fetches one file, out of its own package', () => {
    const fetches = ({ type, callee }: SyntaxNode) => {
      const called = callee as { readonly name?: unknown } | undefined;
      return type === 'CallExpression' && called?.name === 'fetch';
    };
    // A parameter of this name is the worker's own answer, and no request.
    const given = product.filter(({ text }) => !/\(fetch: \w+\)/.test(text));
    expect(places(fetches, given).map((place) => place.replace(/:\d+:/, ''))).toEqual([
      'extension/entries.ts fetch(packageAddress(GLOSSARY_FILE))',
    ]);
  });

  it('leaves no test out, and runs none alone', () => {
    const aside = ({ type, object, property }: SyntaxNode) => {
      const [on, name] = [object, property].map((one) => (one as { name?: unknown })?.name);
      const runs = /^(?:it|test|describe)$/.test(String(on));
      return (
        type === 'MemberExpression' && runs && /^(?:only|skip|todo|fails|\w+If)$/.test(`${name}`)
      );
    };
    // Put together, so that a plain search for such tests does not stop here.
    const asides = `${['it', 'only'].join('.')}('a', b); describe.skipIf(c)('d', e);`;
    const sample = parseCode('sample.ts', asides);
    expect(placesOf(sample, aside)).toHaveLength(2);
    expect(places(aside)).toEqual([]);
  });
});

describe('the architecture', () => {
  const guide = textOf('docs/architecture.md');
  const rows = guide.matchAll(/^\| `(\w+)\/` \| [^|]+ \| ([^|]+) \|/gm);
  const rooms = new Map([...rows].map(([, room = '', may = '']) => [room, may]));

  /** The room that an import leads to; nothing where it leads to a package or within its own room. */
  function roomBehind(path: string, specifier: string): string | undefined {
    const alias = /^#(\w+)\//.exec(specifier)?.[1];
    if (alias !== undefined) return rooms.has(alias) ? alias : undefined;
    if (!specifier.startsWith('.')) return undefined;
    const [room = ''] = posix.join(posix.dirname(path), specifier).split('/');
    return rooms.has(room) ? room : undefined;
  }

  function mayEnter(from: string, to: string): boolean {
    const may = rooms.get(from) ?? '';
    if (from === to) return true;
    const named = may.includes(`\`${to}/\``);
    return may.startsWith('all') ? !named : named;
  }

  it('names every room', () => {
    const folders = new Set(code.map(({ path }) => path.split('/')[0] ?? ''));
    const besides = ['tests', ...[...folders].filter((name) => name.includes('.'))];
    expect([...folders].filter((name) => !rooms.has(name) && !besides.includes(name))).toEqual([]);
    expect(rooms.size).toBeGreaterThan(6);
  });

  it('is kept: a room imports what its row allows', () => {
    const crossings = code.flatMap((file) => {
      const [from = ''] = file.path.split('/');
      if (!rooms.has(from)) return [];
      const entered = importsOf(file).map((specifier) => roomBehind(file.path, specifier));
      const wrong = entered.filter((to) => to !== undefined && !mayEnter(from, to));
      return wrong.map((to) => `${file.path} -> ${to}/`);
    });
    expect(mayEnter('page', 'extension')).toBe(false);
    expect(mayEnter('matcher', 'glossary')).toBe(false);
    expect(mayEnter('components', 'glossary')).toBe(true);
    expect(crossings).toEqual([]);
  });

  it('is kept within the matcher too: each corner knows those before it', () => {
    const corners = ['scan', 'words', 'rules', 'recognise'];
    const inside = code.filter(({ path }) => path.startsWith('matcher/'));
    const cornerOf = (path: string) => corners.indexOf(path.split('/')[1] ?? '');
    expect(inside.filter(({ path }) => cornerOf(path) < 0)).toEqual([]);
    const wrong = inside.flatMap((file) =>
      importsOf(file)
        .filter((specifier) => specifier.startsWith('#matcher/'))
        .filter((specifier) => cornerOf(specifier) > cornerOf(file.path))
        .map((specifier) => `${file.path} -> ${specifier}`),
    );
    expect(inside.length).toBeGreaterThan(40);
    expect(wrong).toEqual([]);
  });

  it('names files that are there, and functions that somebody exports', () => {
    const named = [...guide.matchAll(/`([\w.-]+(?:\/[\w.*-]+)*\.(?:tsx?|json))`/g)];
    const built = /^(?:content-scripts\/|glossary\.json)/;
    const paths = named.map(([, path = '']) => path).filter((path) => !built.test(path));
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !files.includes(path))).toEqual([]);
    const arrows = [...guide.matchAll(/──(\w+)(?: \([^)]+\))?──▶/g)].map(([, name = '']) => name);
    expect(arrows.length).toBeGreaterThan(5);
    const exported = new Set(
      product
        .flatMap(({ text }) => [
          ...text.matchAll(/^(?:export (?:async )?function\*? | {2})(\w+)\(/gm),
        ])
        .map(([, name]) => name),
    );
    expect(arrows.filter((name) => !exported.has(name))).toEqual([]);
  });
});

describe('the guides', () => {
  it.each(guides)('%s gives commands that there are', (path) => {
    const commands = [
      ...textOf(path).matchAll(/(?:^|`)npm (?:run )?(?:--silent )?([a-z]+(?::[a-z]+)?)/gm),
    ];
    const known = new Set([...Object.keys(packed.scripts), 'ci', 'install']);
    expect(commands.map(([, name = '']) => name).filter((name) => !known.has(name))).toEqual([]);
  });

  it.each(guides)('%s links to files that are there', (path) => {
    const links = [
      ...textOf(path)
        .replace(/`[^`\n]*`/g, '')
        .matchAll(/\]\((?!https?:)([^)#\s]+)(?:#[^)]*)?\)/g),
    ];
    const targets = links.map(([, target = '']) => posix.join(posix.dirname(path), target));
    const there = (target: string) =>
      files.some((file) => file === target || file.startsWith(join(target, '/')));
    expect(targets.filter((target) => !there(target))).toEqual([]);
  });

  it('count every decision, and name none that nobody took', () => {
    const decisions = files.filter((path) => path.startsWith('docs/decisions/'));
    const numbers = decisions.map((path) => /\/(\d{4})-[a-z0-9-]+\.md$/.exec(path)?.[1]).sort();
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers).toEqual(numbers.map((_, at) => String(at + 1).padStart(4, '0')));
    const written = files.filter((path) => /\.(?:md|tsx?|mjs)$/.test(path)).map(textOf);
    const cited = written.flatMap((text) => [...text.matchAll(/decisions\/(\d{4})/g)]);
    expect(cited.filter(([, number]) => !numbers.includes(number))).toEqual([]);
  });
});

it('every subject of the glossary has entries, each in its folder', () => {
  const entries = files.filter((path) => path.startsWith('glossary/entries/'));
  const places = entries.map((path) => path.split('/').slice(2));
  expect(new Set(places.map(([subject]) => subject)).size).toBeGreaterThan(3);
  const strays = places.filter((place) => place.length !== 2 || !place[1]?.endsWith('.yaml'));
  expect(strays).toEqual([]);
});
