import type { Rules } from '#matcher/rules/rules.ts';
import { lettered } from '#matcher/words/letters.ts';
import { type Evidence, type Introduced, positionOf, strangerKey } from './evidence.ts';
import type { Reading } from './reading.ts';

const WORD = lettered(String.raw`[\p{L}\p{M}\p{N}]+`, 'g');

/**
 * Collects what an article introduces besides the entries: for an entry and the words of a place, what
 * bears a name that has a word of them. "North America" says something of "America", and nothing of "US".
 *
 * `namedOnly` leaves out what small letters introduce. The answers are kept: a long page has thousands of places, and few ways to spell them.
 */
export function strangersIn(rules: Rules, readings: readonly Reading[]): Evidence['strangers'] {
  const byName = collect(rules, readings);
  const known = new Map<string, readonly Introduced[]>();
  return (entry, words, namedOnly) => {
    const all = byName.get(strangerKey(rules, entry, words));
    if (all === undefined) return NONE;
    const key = `${entry} ${namedOnly} ${words}`;
    const found = known.get(key) ?? sharing(all, words).filter(({ named }) => named || !namedOnly);
    known.set(key, found);
    return found;
  };
}

const NONE: readonly Introduced[] = [];

function collect(
  rules: Rules,
  readings: readonly Reading[],
): ReadonlyMap<string, readonly Introduced[]> {
  const byName = new Map<string, Introduced[]>();
  for (const [block, reading] of readings.entries()) {
    for (const { entry, name, start, by, named = true } of reading.strangers) {
      const key = strangerKey(rules, entry, name);
      const list = byName.get(key);
      const introduced = { at: positionOf(block, start), by, name, named };
      if (list) list.push(introduced);
      else byName.set(key, [introduced]);
    }
  }
  return byName;
}

function sharing(all: readonly Introduced[], words: string): readonly Introduced[] {
  const wanted = new Set(words.toLowerCase().match(WORD()));
  return all.filter(({ name }) =>
    (name.toLowerCase().match(WORD()) ?? []).some((word) => wanted.has(word)),
  );
}
