import { classOf, plainLetter, plainSeparator } from './fold.ts';

/** A word of a text: `plain` without diacritics, its case kept; `gap`: the separators before it. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly plain: string;
  readonly gap: string;
}

/** Takes a text apart into its words. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let [gap, plain, start, end] = ['', '', 0, 0];
  let at = 0;
  for (const character of `${text} `) {
    const point = character.codePointAt(0) ?? 0;
    const kind = classOf(point);
    if (kind === 'letter') {
      if (plain === '') start = at;
      plain += plainLetter(point);
    }
    if (kind === 'separator') {
      if (plain !== '') {
        words.push({ start, end, plain, gap });
        [plain, gap] = ['', ''];
      }
      const separator = plainSeparator(point);
      if (separator !== ' ' || !gap.endsWith(' ')) gap += separator;
    }
    at += character.length;
    if (kind === 'letter' || kind === 'mark') end = at;
  }
  return words;
}
