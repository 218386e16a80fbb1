/**
 * Regular expressions over letters, written as usual (`\p{Lu}\p{Ll}+`) and built from plain ranges.
 *
 * A browser takes 0.1 to 1 ms to build one `\p{…}` of its own, out of all of Unicode, and some forty of
 * them are needed to judge the words of a page. What is judged with these is the spelling
 * of names and headlines: Latin, Greek and Cyrillic letters have case, others of everyday writing are
 * letters. The scan itself knows all of Unicode (`fold.ts`).
 */

/** Capitals of the Latin letters of Europe, and of Greek and Cyrillic. */
const CAPITALS =
  'A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚ' +
  'ΆΈ-ΊΌΎΏΑ-ΡΣ-ΫЀ-ЯҐ';
/** Their small letters. */
const SMALL_LETTERS =
  'a-zµß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĳĵķĺļľŀłńņňŉŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżžſșț' + 'ΐά-ώа-џґ';
/** All letters: Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic, Devanagari to Thai, Georgian, Hangul, kana, Han. */
const LETTERS =
  'A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0370-\u0373\u0376-\u037d\u037f\u0386' +
  '\u0388-\u0481\u048a-\u0587\u05d0-\u05ea\u0620-\u064a\u066e-\u06d3\u0904-\u0939\u0985-\u0e30\u10a0-\u11ff' +
  '\u1e00-\u1fff\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3';
const MARKS =
  '\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u064b-\u065f\u1ab0-\u1aff\u20d0-\u20ff\ufe20-\ufe2f';
const INVISIBLE = '\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff';
const NUMBERS =
  '0-9\u00b2\u00b3\u00b9\u00bc-\u00be\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u2070-\u2079';

/** What stands for each property inside the brackets of a class. */
const CLASSES: ReadonlyMap<string, string> = new Map([
  ['Lu', CAPITALS],
  ['Ll', SMALL_LETTERS],
  ['L', LETTERS],
  ['M', MARKS],
  ['N', NUMBERS],
  ['Cf', INVISIBLE],
]);

/**
 * Gives a way to a regular expression whose `\p{Lu}`, `\p{Ll}`, `\p{L}`, `\p{M}`, `\p{N}` and `\p{Cf}` are
 * plain ranges. It is built when it is first asked for: all at once they would hold up a page.
 */
export function lettered(source: string, flags = ''): () => RegExp {
  let built: RegExp | undefined;
  return () => {
    built ??= new RegExp(inRanges(source), flags);
    return built;
  };
}

function inRanges(source: string): string {
  let inBrackets = false;
  return source.replace(/\\p\{(\w+)\}|\\.|[[\]]/gu, (part, name: string | undefined) => {
    if (part === '[' || part === ']') inBrackets = part === '[';
    const ranges = CLASSES.get(name ?? '');
    if (ranges === undefined) return part;
    return inBrackets ? ranges : `[${ranges}]`;
  });
}
