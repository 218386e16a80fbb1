/**
 * The matcher turns strings into offsets. It knows no DOM, no browser and no other room of this
 * project: its own tsconfig has neither, so the compiler holds the wall.
 */

/** How much of a pattern's letter case a text must keep: all of it, its capitals, or none. */
export type CaseRule = 'exact' | 'capital' | 'any';

/** The case rules by their number in an index. */
export const CASE_RULES: readonly CaseRule[] = ['any', 'capital', 'exact'];

/**
 * One way in which a text may write something.
 *
 * `text` is as an editor writes it ("Šefčovič", "Partnership Council", "Article #"). `#` stands for a
 * number; nothing else is special. `case`: `exact` keeps every letter's case; `capital` wants a
 * capital where the pattern has a capital at the start of a word, and leaves the rest free; `any`
 * leaves all free.
 */
export interface Pattern {
  readonly text: string;
  readonly case: CaseRule;
}

/**
 * A place in a text where a pattern stands.
 *
 * `start` and `end` are UTF-16 code units into the text that was scanned, `end` exclusive; they
 * select the original characters. `pattern` is the position in the list that was compiled.
 */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
  readonly pattern: number;
}
