import type { FormUse, Rules } from '#matcher/rules/rules.ts';
import type { Occurrence } from '#matcher/scan/pattern.ts';
import { lettered } from '#matcher/words/letters.ts';
import { startsSentence, startsWithCapital, surroundingsOf } from '#matcher/words/surroundings.ts';
import { readDefinitions } from './brackets.ts';
import { createObjections, type Judged, type Judgement } from './objections.ts';

/** Makes the judge of one block's places. */
export function createJudge(judged: Judged): (place: Occurrence, use: FormUse) => Judgement {
  const { rules, text, occurrences } = judged;
  const definitions = readDefinitions(text, rules, occurrences);
  const objections = createObjections(judged, definitions);
  return (place, use) => {
    for (const objection of objections) {
      const judgement = objection(place, use);
      if (judgement) return judgement;
    }
    const { start, end } = place;
    const defined = definitions.as(place, use.entry);
    const unproven = isUnproven(text, place, use, rules);
    const candidate = { start, end, use, unproven };
    return { candidate: defined === undefined ? candidate : { ...candidate, defined } };
  };
}

const CAPITAL = lettered(String.raw`\p{Lu}`);
const SMALL = lettered(String.raw`\p{Ll}`);

/**
 * Whether the capitals here would be here anyway, so that a common word proves nothing by them. A form
 * that an editor writes small claims nothing by its case. Where an editor has said what speaks against
 * a form (`unless`), a sentence may begin with it, and a surname stand in any headline.
 */
function isUnproven(text: string, place: Occurrence, use: FormUse, rules: Rules): boolean {
  const { start, end } = place;
  const words = text.slice(start, end);
  if (!use.common || !CAPITAL().test(use.form) || !startsWithCapital(words)) return false;
  const judged = use.conditions?.unless !== undefined;
  if (judged && rules.entries[use.entry]?.kind === 'person') return false;
  const around = surroundingsOf(text, start, end);
  if (around === 'capitals') return true;
  if (words.length > 1 && !SMALL().test(words)) return false;
  return around === 'title' || (!judged && startsSentence(text, start));
}
