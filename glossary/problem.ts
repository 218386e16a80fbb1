/** Something wrong in a source file: where, what, and what to do. `line` counts from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Writes a problem as `file:line: message`, the way editors and terminals link it. */
export function problemText(problem: Problem): string {
  return `${problem.file}:${problem.line}: ${problem.message}`;
}
