import { compile, type EngineForm } from '#matcher/scan/engine.ts';
import { createRandom, pick } from './random.ts';

/** Real matches of the small glossary for each 1,000 units of text, as a glossary of 1,000 news terms has. */
const SMALL_DENSITY = 3.2;
/** How many times as many names the big glossary takes: 3.7 times the matches, as some lie in others. */
const BIG_OVER_SMALL = 4;
/** Shares of a glossary of names and terms: in their exact case, and of several words. */
const EXACT_SHARE = 0.42;
const MULTI_WORD_SHARE = 0.69;
/** Phrases whose first word the text has: with it, every second word of a text begins some form of the big glossaries, as it does with the phrases of WordNet. */
const KNOWN_FIRST_SHARE = 0.2;
/** Forms in the small glossary that the text really has, at most. */
const REAL_IN_SMALL = 600;

const SYLLABLES =
  'an ar ba bel bor ca che cor da del dor el en es fa fer gal gor ha hel in is ka kel kor la len lin ma mar men mi mon na ner no or pa per pol ra ren ri ro sa sen sta ta ten tor ul va ver vil wa wen zu'.split(
    ' ',
  );

/** Glossaries that contain each other, so that only their size differs. */
export interface Glossaries {
  readonly small: readonly EngineForm[];
  /** The small one and forms that never occur. */
  readonly quiet: readonly EngineForm[];
  /** The small one, forms that occur, and forms that never do. */
  readonly big: readonly EngineForm[];
}

interface Candidate {
  readonly form: EngineForm;
  readonly count: number;
}

/** Makes glossaries of `smallSize` and `bigSize` forms for a text, the same ones each time. */
export function makeGlossaries(text: string, smallSize: number, bigSize: number): Glossaries {
  const random = createRandom(20261122);
  const toForm = (form: string): EngineForm => ({ form, exact: random() < EXACT_SHARE });
  const names = countIn(text, shuffle(random, mine(text)).map(toForm));
  const wanted = (text.length / 1000) * SMALL_DENSITY;
  const real = take(names, wanted, REAL_IN_SMALL);
  const further = take(
    names.slice(real.length),
    wanted * (BIG_OVER_SMALL - 1),
    bigSize - smallSize,
  );
  const made = makeUp(random, text, bigSize).map(toForm);
  const small = [...real, ...made.slice(0, smallSize - real.length)];
  const rest = made.slice(smallSize);
  const missing = bigSize - smallSize;
  return {
    small,
    quiet: [...small, ...rest.slice(0, missing)],
    big: [...small, ...further, ...rest.slice(0, missing - further.length)],
  };
}

/** Names in the text, of one word to four; not the words that begin sentences, which are no names. */
function mine(text: string): string[] {
  const names = /(?<=\p{Ll},? )\p{Lu}[\p{L}\p{N}]+(?:[ -]\p{Lu}[\p{L}\p{N}]+){0,3}/gu;
  return [...new Set(Array.from(text.matchAll(names), ([name]) => name))].sort();
}

function countIn(text: string, forms: readonly EngineForm[]): Candidate[] {
  const counts = new Array<number>(forms.length).fill(0);
  for (const { form } of compile(forms)(text)) counts[form] = (counts[form] ?? 0) + 1;
  return forms.map((form, number) => ({ form, count: counts[number] ?? 0 }));
}

function take(
  candidates: readonly Candidate[],
  matches: number,
  atMost: number,
): readonly EngineForm[] {
  const taken: EngineForm[] = [];
  let sum = 0;
  for (const { form, count } of candidates) {
    if (sum >= matches || taken.length >= atMost) break;
    taken.push(form);
    sum += count;
  }
  return taken;
}

/** Forms that the text does not have: names of made-up syllables, and its own words in new company. */
function makeUp(random: () => number, text: string, count: number): string[] {
  const present = text.toLowerCase();
  const words = [...new Set(present.match(/\p{L}{3,}/gu) ?? [])];
  const known = new Set(words);
  const pairs = new Set(
    Array.from(present.matchAll(/(?=(\p{L}+ \p{L}+))\p{L}+/gu), ([, pair]) => pair),
  );
  const isThere = (form: string) =>
    form.includes(' ')
      ? pairs.has(form.split(' ').slice(0, 2).join(' '))
      : known.has(form.toLowerCase());
  const made = new Set<string>();
  while (made.size < count) {
    const form = random() < MULTI_WORD_SHARE ? phrase(random, words) : name(random);
    if (!isThere(form)) made.add(form);
  }
  return [...made];
}

function phrase(random: () => number, words: readonly string[]): string {
  const first = random() < KNOWN_FIRST_SHARE ? pick(random, words) : name(random).toLowerCase();
  const length = 1 + Math.floor(random() * 2.4);
  return [first, ...Array.from({ length }, () => pick(random, words))].join(' ');
}

function name(random: () => number): string {
  const length = 2 + Math.floor(random() * 3);
  const letters = Array.from({ length }, () => pick(random, SYLLABLES)).join('');
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

function shuffle<T>(random: () => number, list: readonly T[]): T[] {
  return list
    .map((value) => ({ value, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value);
}
