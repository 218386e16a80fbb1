import type { CaseRule, Occurrence, Pattern } from '#matcher/scan/pattern.ts';

/**
 * The matcher as one would explain it: try every part of the text, bring it and the pattern to the
 * same shape, compare. It shares no code with the real one, and it is hopelessly slow.
 */
export function slowScan(patterns: readonly Pattern[], text: string): Occurrence[] {
  const found: Occurrence[] = [];
  for (let start = 0; start < text.length; start += 1) {
    for (let end = start + 1; end <= text.length; end += 1) {
      if (!isWhole(text, start, end)) continue;
      patterns.forEach((pattern, number) => {
        if (stands(pattern, text.slice(start, end))) found.push({ start, end, pattern: number });
      });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end || a.pattern - b.pattern);
}

/** Of all occurrences, takes the one that begins first, of these the longest, and looks on behind it. */
export function slowLeftmostLongest(all: readonly Occurrence[]): Occurrence[] {
  const first = [...all].sort(
    (a, b) => a.start - b.start || b.end - a.end || a.pattern - b.pattern,
  )[0];
  if (!first) return [];
  return [first, ...slowLeftmostLongest(all.filter(({ start }) => start >= first.end))];
}

const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const EXTRA: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  ı: 'i',
};

/** A text without diacritics and unseen characters, with one dash, one apostrophe, one space. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(UNSEEN, '')
    .replace(/[ßłŁøđæı]/gu, (letter) => EXTRA[letter] ?? letter)
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/\s+/gu, ' ');
}

function stands({ text, case: rule }: Pattern, part: string): boolean {
  const [wanted, have] = [plain(text), plain(part)];
  return wanted.toLowerCase() === have.toLowerCase() && caseHolds(rule, wanted, have);
}

function caseHolds(rule: CaseRule, wanted: string, have: string): boolean {
  if (rule === 'any') return true;
  if (rule === 'exact') return wanted === have;
  return [...wanted.matchAll(/(?<![\p{L}\p{N}_])\p{Lu}/gu)].every(({ index }) =>
    /\p{Lu}/u.test(have.charAt(index)),
  );
}

const WORD = /[\p{L}\p{N}_]/u;
const IGNORED = /[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/u;

/** Whether a part begins and ends where words do, with its marks and with nothing unseen at its edges. */
function isWhole(text: string, start: number, end: number): boolean {
  const inner = text.slice(start, end);
  const before = text.slice(0, start).replace(new RegExp(`${IGNORED.source}+$`, 'u'), '');
  const after = text.slice(end);
  const afterUnseen = after.replace(new RegExp(`^${IGNORED.source}+`, 'u'), '');
  if (IGNORED.test(inner.charAt(0)) || UNSEEN.test(inner.slice(-1))) return reset(false);
  if (/^[\u00ad\u200b-\u200f\u2060\ufeff]*[\u0300-\u036f]/u.test(after)) return reset(false);
  if (WORD.test(inner.charAt(0)) && WORD.test(before.slice(-1))) return reset(false);
  const last = inner.replace(new RegExp(`${IGNORED.source}+$`, 'u'), '').slice(-1);
  return reset(!(WORD.test(last) && WORD.test(afterUnseen.charAt(0))));
}

/** `UNSEEN` is global, and remembers where it stopped. */
function reset(answer: boolean): boolean {
  UNSEEN.lastIndex = 0;
  return answer;
}
