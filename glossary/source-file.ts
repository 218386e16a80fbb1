import * as v from 'valibot';
import { type Alias, type Document, LineCounter, parseDocument, visit } from 'yaml';
import type { Problem } from './problem.ts';

/** A YAML file of the glossary as it was read: its path from the project's root, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A key's place in a file: keys and positions from the root down. */
export type KeyPath = readonly (string | number)[];

/**
 * A checked file: its value, and the line (from 1) of any key in it. A key that is missing has the
 * line of the thing that lacks it.
 */
export interface CheckedFile<Value> {
  readonly path: string;
  /** The file's name without folder and ending. */
  readonly id: string;
  /** The folder that the file stands in. */
  readonly folder: string;
  readonly value: Value;
  readonly line: (path: KeyPath) => number;
}

type AnySchema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

/** Parses and checks one YAML file; problems name file and line, and a file with problems has no value. */
export function readSourceFile<Schema extends AnySchema>(
  file: SourceFile,
  schema: Schema,
): { readonly file?: CheckedFile<v.InferOutput<Schema>>; readonly problems: readonly Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines });
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      file: file.path,
      line: error.linePos?.[0].line ?? 1,
      message: `not valid YAML: ${error.message.split('\n')[0] ?? ''}`,
    }));
    return { problems };
  }
  const line = (path: KeyPath): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length > 0 ? document.getIn(path.slice(0, length), true) : document.contents;
      const range = (node as { range?: readonly number[] } | null | undefined)?.range;
      if (range?.[0] !== undefined) return lines.linePos(range[0]).line;
    }
    return 1;
  };
  const alias = firstAlias(document);
  if (alias !== undefined) {
    const message = `*${alias.source}: an alias hides what a file says: write it out`;
    return {
      problems: [{ file: file.path, line: lines.linePos(alias.range?.[0] ?? 0).line, message }],
    };
  }
  const result = v.safeParse(schema, document.toJS());
  if (!result.success) {
    const problems = result.issues.map((issue) => {
      const path = (issue.path ?? []).map((item) => item.key as string | number);
      return { file: file.path, line: line(path), message: issueText(issue, path) };
    });
    return { problems };
  }
  const parts = file.path.split('/');
  const id = (parts.at(-1) ?? '').replace(/\.ya?ml$/, '');
  return {
    file: { path: file.path, id, folder: parts.at(-2) ?? '', value: result.output, line },
    problems: [],
  };
}

/** The first alias of a document; a few of them can swell a small file to any size. */
function firstAlias(document: Document.Parsed): Alias.Parsed | undefined {
  let found: Alias.Parsed | undefined;
  visit(document, {
    Alias: (_key, node) => {
      found = node as Alias.Parsed;
      return visit.BREAK;
    },
  });
  return found;
}

function issueText(issue: v.BaseIssue<unknown>, path: KeyPath): string {
  const where = path.length > 0 ? path.join('.') : 'the file';
  if (issue.type === 'union' && issue.issues?.[0]) {
    return `${where}: ${issue.issues.map((inner) => inner.message).join(' or ')}`;
  }
  return `${where}: ${issue.message}`;
}
