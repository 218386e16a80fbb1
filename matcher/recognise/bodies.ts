/** Bodies that an article names besides the entries, under the nouns that stand for entries too. */

import type { EntryRule, FormUse, Rules } from '#matcher/rules/rules.ts';
import type { Occurrence } from '#matcher/scan/pattern.ts';
import { bodyAt } from '#matcher/words/bodies.ts';
import { spelling } from '#matcher/words/neighbours.ts';
import type { OwnWords, Stranger } from './candidate.ts';

/** A noun in the plural ("the Lords") is a name. */
const BARE = /^the \S*[^\ss]$/iu;

/** Whether a form is a body's noun alone, with its article: "the Council". */
export function isBareBody(entry: EntryRule | undefined, { form }: FormUse): boolean {
  return entry?.nouns !== undefined && BARE.test(form);
}

const QUOTE_BEFORE = /["“‘«]$/u;
const QUOTE_AFTER = /^["”’»]/u;

/**
 * The words by which a body's bare noun is another's name here: "the Council of State"; or, in quotation
 * marks of its own, a shop's or a film's ("a pub called “The Union”").
 */
export function otherBody(
  text: string,
  { start, end }: Occurrence,
  { form, entry }: FormUse,
  ownWords: OwnWords,
): string | undefined {
  if (QUOTE_BEFORE.test(text.slice(0, start)) && QUOTE_AFTER.test(text.slice(end))) {
    return text.slice(start - 1, end + 1);
  }
  const body = bodyAt(text, start + form.indexOf(' ') + 1, end);
  if (!body || body.modifiers.length === 0 || areOwn(body.modifiers, ownWords(entry))) {
    return undefined;
  }
  return text.slice(body.start, body.end);
}

function areOwn(modifiers: readonly string[], own: ReadonlySet<string>): boolean {
  return modifiers.length > 0 && modifiers.map(spelling).every((word) => own.has(word));
}

/** Makes the finder of other bodies: what "the commission" means once "a royal commission" was named. */
export function createBodies(rules: Rules, ownWords: OwnWords) {
  const bearers = entriesByNoun(rules);
  return (text: string, occurrences: readonly Occurrence[]): readonly Stranger[] =>
    occurrences.flatMap(({ start, end, pattern }) => {
      const entries = bearers.get(pattern);
      const body = entries && bodyAt(text, start, end);
      if (!body) return [];
      const by = text.slice(body.start, body.end);
      return entries
        .filter((entry) => !areOwn(body.modifiers, ownWords(entry)))
        .map((entry) => ({ start: body.start, entry, name: by, by, named: body.named }));
    });
}

function entriesByNoun(rules: Rules): ReadonlyMap<number, readonly number[]> {
  const bearers = new Map<number, number[]>();
  for (const [entry, { nouns }] of rules.entries.entries()) {
    for (const noun of nouns ?? []) {
      const known = bearers.get(noun);
      if (known) known.push(entry);
      else bearers.set(noun, [entry]);
    }
  }
  return bearers;
}
