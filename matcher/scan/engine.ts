import { compileIndex } from './compile-index.ts';
import { loadIndex } from './form-index.ts';
import { leftmostLongest } from './leftmost-longest.ts';
import { scan } from './scan.ts';

/** A form to look for; `exact`: in the letter case it is written in. */
export interface EngineForm {
  readonly form: string;
  readonly exact: boolean;
}

/** A place where a form stands: UTF-16 offsets into the text, and the form's position in the list. */
export interface EngineMatch {
  readonly start: number;
  readonly end: number;
  readonly form: number;
}

/** Compiles forms to a function that finds them in a text: leftmost-longest, sorted, not overlapping. */
export function compile(forms: readonly EngineForm[]): (text: string) => EngineMatch[] {
  const patterns = forms.map(({ form, exact }) => ({
    text: form,
    case: exact ? ('exact' as const) : ('any' as const),
  }));
  const index = loadIndex(compileIndex(patterns));
  return (text) =>
    leftmostLongest(scan(index, text)).map(({ start, end, pattern }) => ({
      start,
      end,
      form: pattern,
    }));
}
