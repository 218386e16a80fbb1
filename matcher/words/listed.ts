import { lettered } from './letters.ts';

const NAME = String.raw`\p{Lu}[\p{L}\p{M}’'-]+(?:\s\p{Lu}[\p{L}\p{M}’'-]+)?`;
/** A preposition of place, and the names of a list up to here. */
const LIST_BEFORE = lettered(
  `(?:^|\\s)((?:\\S+\\s)?)(?:in|to|from|at|near|across|outside|around|via|into|inside|visiting|visited|including)\\s((?:${NAME}(?:,\\s|,?\\s(?:and|or)\\s))*)$`,
  'u',
);
const LIST_AFTER = lettered(`^(?:,\\s${NAME})*,?\\s(?:and|or)\\s${NAME}`);
/** Who is in these towns speaks for those who govern there. */
const GOVERNORS =
  /^(?:officials?|diplomats?|leaders?|governments?|ministers?|ministries|capitals|allies|ambassadors?|envoys|lawmakers|politicians|policymakers|people|those|ones|anger|fury|alarm|relief|pressure|support|calls|demands|reaction|reactions|response|critics|power|policy|consensus|mood|nerves)\s$/iu;

/** How far to either side of a place a list is read (UTF-16 code units). */
const LIST_UNITS = 120;

/**
 * The list in which a town stands as a town: "protests in Washington, Brussels and London". Nothing
 * where it stands alone, or for those who govern there ("talks between …", "officials in …").
 */
export function listAround(text: string, start: number, end: number): string | undefined {
  const before = LIST_BEFORE().exec(text.slice(Math.max(0, start - LIST_UNITS), start));
  const [, word = '', names = ''] = before ?? [];
  if (before === null || GOVERNORS.test(word)) return undefined;
  const after = LIST_AFTER().exec(text.slice(end, end + LIST_UNITS))?.[0] ?? '';
  return names === '' && after === '' ? undefined : `${names}${text.slice(start, end)}${after}`;
}
