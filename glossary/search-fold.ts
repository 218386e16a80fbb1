/** Letters that Unicode does not take apart, though people type them without their stroke or tie. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
};

function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþħŧı]/g, (letter) => PLAIN[letter] ?? letter);
}

/**
 * Folds a text for search: no case, diacritics, dots or apostrophes; everything else between words is
 * one space. "Šefčovič", "U.K.’s", "EU–UK" are "sefcovic", "uks", "eu uk".
 *
 * Looser than the matcher's fold, which decides what is marked: here a guess costs nothing.
 */
export function foldForSearch(text: string): string {
  return foldLetters(text)
    .replace(/['’‘ʼ`´.\u00AD\u200B-\u200D\u2060]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A folded text with, for each of its characters, where it came from in the original. */
export interface Traced {
  readonly folded: string;
  readonly from: readonly number[];
}

/** Folds the letters of a text one by one, so that a place in the result is found again in the original. */
export function traceFold(text: string): Traced {
  let folded = '';
  const from: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = foldLetters(character);
    for (const _unit of plain) from.push(at);
    folded += plain;
    at += character.length;
  }
  from.push(text.length);
  return { folded, from };
}
