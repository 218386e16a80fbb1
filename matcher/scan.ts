import { withoutCase } from './fold.ts';
import type { FormIndex } from './form-index.ts';
import type { CaseRule, Occurrence } from './pattern.ts';
import { type Word, wordsOf } from './words.ts';

interface Node {
  readonly next: Map<string, Node>;
  readonly patterns: number[];
}

const NUMBER = '#';
const cache = new WeakMap<FormIndex, Node>();

const patternWords = (text: string) =>
  wordsOf(text.replace(/(?<![\p{L}\p{N}_])#(?![\p{L}\p{N}_])/gu, '\u{E000}0')).map((word) =>
    word.plain === '0' && word.gap.endsWith('\u{E000}')
      ? { ...word, plain: NUMBER, gap: word.gap.slice(0, -1) }
      : word,
  );

const step = (word: Word, first: boolean) => `${first ? '' : word.gap}\0${withoutCase(word.plain)}`;

function tree(index: FormIndex): Node {
  const known = cache.get(index);
  if (known) return known;
  const root: Node = { next: new Map(), patterns: [] };
  index.patterns.forEach((pattern, number) => {
    let node = root;
    patternWords(pattern.text).forEach((word, at) => {
      const key = step(word, at === 0);
      const next = node.next.get(key) ?? { next: new Map(), patterns: [] };
      node.next.set(key, next);
      node = next;
    });
    node.patterns.push(number);
  });
  cache.set(index, root);
  return root;
}

function caseHolds(rule: CaseRule, pattern: string, words: readonly Word[]): boolean {
  if (rule === 'any') return true;
  return patternWords(pattern).every((word, at) => {
    if (word.plain === NUMBER) return true;
    const plain = words[at]?.plain ?? '';
    if (rule === 'exact') return plain === word.plain;
    const isCapital = (letter: string) => letter !== letter.toLowerCase();
    return !isCapital(word.plain.charAt(0)) || isCapital(plain.charAt(0));
  });
}

/** Reads "1", "1.5" and "1,000" as one number, so that "#" takes the whole of it. */
function withNumbers(words: readonly Word[], at: number): Word | undefined {
  let last = at;
  const first = words[at];
  if (!first || !/^\d+$/.test(first.plain)) return undefined;
  const before = words[at - 1];
  if (before && /\d$/.test(before.plain) && /^[.,]$/.test(first.gap)) return undefined;
  for (;;) {
    const next = words[last + 1];
    if (!next || !/^[.,]$/.test(next.gap) || !/^\d+$/.test(next.plain)) break;
    last += 1;
  }
  return { ...first, plain: NUMBER, end: words[last]?.end ?? first.end };
}

/** Finds every pattern at every word boundary of a text, sorted by start, then longest first, then pattern. */
export function scan(index: FormIndex, text: string): Occurrence[] {
  const words = wordsOf(text);
  const found: Occurrence[] = [];
  const walk = (node: Node, at: number, path: readonly Word[]) => {
    for (const pattern of node.patterns) {
      const { text: form, case: rule } = index.patterns[pattern] ?? { text: '', case: 'any' };
      const [start, end] = [path[0]?.start ?? 0, path.at(-1)?.end ?? 0];
      if (caseHolds(rule, form, path)) found.push({ start, end, pattern });
    }
    const word = words[at];
    if (!word || node.next.size === 0) return;
    const number = withNumbers(words, at);
    for (const next of number ? [word, number] : [word]) {
      const child = node.next.get(step(next, path.length === 0));
      const after = words.findIndex((other, i) => i >= at && other.end === next.end) + 1;
      if (child) walk(child, next === word ? at + 1 : after, [...path, next]);
    }
  };
  for (let at = 0; at < words.length; at += 1) walk(tree(index), at, []);
  return found.sort((a, b) => a.start - b.start || b.end - a.end || a.pattern - b.pattern);
}
