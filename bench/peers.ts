import { createRequire } from 'node:module';
import type { EngineForm } from '#matcher/scan/engine.ts';

/** A peer, ready: counts what it finds in a text. */
export type Peer = (text: string) => number;

interface RetrieLibrary {
  readonly Retrie: (forms: readonly string[]) => { toString(): string };
}
interface RegexTrie {
  add(forms: readonly string[]): RegexTrie;
  toRegExp(): RegExp;
}
interface KeywordProcessor {
  addKeyword(form: string): void;
  extractKeywords(text: string): readonly string[];
}

const require = createRequire(import.meta.url);

function countAll(expression: RegExp): Peer {
  return (text) => {
    expression.lastIndex = 0;
    let count = 0;
    while (expression.exec(text)) count += 1;
    return count;
  };
}

const escaped = (form: string) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** retrie: a regular expression in the shape of a trie, with its word boundaries. */
export function retrie(forms: readonly EngineForm[]): Peer {
  const { Retrie }: RetrieLibrary = require('retrie');
  const source = Retrie(forms.map(({ form }) => form.toLowerCase())).toString();
  return countAll(new RegExp(`\\b(?:${source})\\b`, 'giu'));
}

/** regex-trie: the same by another hand. */
export function regexTrie(forms: readonly EngineForm[]): Peer {
  const Trie: new () => RegexTrie = require('regex-trie');
  const { source } = new Trie().add(forms.map(({ form }) => form.toLowerCase())).toRegExp();
  return countAll(new RegExp(`\\b(?:${source})\\b`, 'gi'));
}

/** One long alternation, longest first: what everybody tries first. */
export function alternation(forms: readonly EngineForm[]): Peer {
  const longestFirst = forms.map(({ form }) => form).sort((a, b) => b.length - a.length);
  return countAll(new RegExp(`\\b(?:${longestFirst.map(escaped).join('|')})\\b`, 'gi'));
}

/** flashtext.js: a trie of objects, letter by letter. */
export function flashtext(forms: readonly EngineForm[]): Peer {
  const Processor: new () => KeywordProcessor = require('flashtext.js');
  const processor = new Processor();
  for (const { form } of forms) processor.addKeyword(form);
  return (text) => processor.extractKeywords(text).length;
}
