import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { ROOT } from '../scripts/read-glossary.ts';

/** A place in a syntax tree, as far as the rules look at it. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** A file of the repository that is code, read and parsed. */
export interface CodeFile {
  readonly path: string;
  readonly text: string;
  readonly body: readonly SyntaxNode[];
  /** Where what a docstring describes begins. */
  readonly described: ReadonlySet<number>;
}

/** The files of the repository, by their paths from its root: those that git keeps, and new ones that it does not ignore. */
export function repositoryFiles(): readonly string[] {
  const listed = ['ls-files', '--cached', '--others', '--exclude-standard'];
  const names = execFileSync('git', listed, { cwd: ROOT, encoding: 'utf8' }).split('\n');
  return names.filter((name) => name !== '' && existsSync(join(ROOT, name)));
}

/** The text of a file of the repository. */
export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Parses a file of code. Throws where it does not parse. */
export function parseCode(path: string, text = textOf(path)): CodeFile {
  const { program, comments, errors } = parseSync(path, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${path}: ${error.message}`);
  const docstrings = comments.filter(
    ({ type, value }) => type === 'Block' && value.startsWith('*'),
  );
  const described = docstrings.map(({ end }) => end + text.slice(end).search(/\S|$/));
  const body = program.body as unknown as readonly SyntaxNode[];
  return { path, text, body, described: new Set(described) };
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** Every node of a tree, outermost first. */
function* nodesOf(node: SyntaxNode): Generator<SyntaxNode> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of [value].flat()) if (isNode(child)) yield* nodesOf(child);
  }
}

/** The places of a file that are of one of these types, as `path:line: code`. */
export function placesOf(file: CodeFile, wanted: (node: SyntaxNode) => boolean): readonly string[] {
  const found = file.body.flatMap((node) => [...nodesOf(node)]).filter(wanted);
  return found.map(({ start, end }) => {
    const line = file.text.slice(0, start).split('\n').length;
    return `${file.path}:${line}: ${file.text.slice(start, end).split('\n')[0]}`;
  });
}

/** What a file imports, or re-exports: the specifiers as they are written, dynamic ones included. */
export function importsOf({ body }: CodeFile): readonly string[] {
  const sources = body.flatMap((node) => [...nodesOf(node)].map(({ source }) => source));
  return sources.flatMap((source) => {
    const value = isNode(source) ? source['value'] : undefined;
    return typeof value === 'string' ? [value] : [];
  });
}
