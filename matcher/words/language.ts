import { lettered } from './letters.ts';

/** Small words that give a language away; none of them is a word of English. */
const SMALL_WORDS: Readonly<Record<string, readonly string[]>> = {
  de: [
    'der',
    'die',
    'das',
    'und',
    'ist',
    'nicht',
    'mit',
    'den',
    'dem',
    'ein',
    'eine',
    'für',
    'auf',
    'sich',
    'auch',
    'wird',
    'von',
    'zu',
    'sind',
    'dass',
  ],
  fr: [
    'le',
    'la',
    'les',
    'des',
    'et',
    'est',
    'une',
    'du',
    'dans',
    'pour',
    'que',
    'qui',
    'sur',
    'avec',
    'pas',
    'au',
    'aux',
    'ce',
    'sont',
    'il',
  ],
  es: [
    'el',
    'los',
    'las',
    'una',
    'un',
    'del',
    'que',
    'y',
    'en',
    'por',
    'para',
    'con',
    'se',
    'es',
    'su',
    'al',
    'como',
    'más',
  ],
  it: [
    'il',
    'lo',
    'gli',
    'della',
    'di',
    'che',
    'è',
    'per',
    'con',
    'non',
    'una',
    'un',
    'del',
    'sono',
    'nel',
    'alla',
    'più',
  ],
  nl: [
    'het',
    'een',
    'van',
    'en',
    'niet',
    'zijn',
    'voor',
    'met',
    'op',
    'aan',
    'ook',
    'naar',
    'wordt',
    'dat',
  ],
  pl: ['nie', 'się', 'jest', 'na', 'że', 'z', 'w', 'dla', 'oraz', 'przez', 'jak', 'od'],
  pt: ['o', 'os', 'uma', 'um', 'não', 'da', 'do', 'em', 'para', 'com', 'que', 'dos', 'mais'],
};
/** These are words of other languages too ("in", "was", "will"): a few of them prove no English. */
const SHARED = new Set(
  'to in is on was by as are be at has an not will he me we you i her of for had who his have'.split(
    ' ',
  ),
);
const ENGLISH = new Set(
  'the of and to in is that for on with was by as it from are be at has have this an not but will would they their which who said after its he she his her we you i'.split(
    ' ',
  ),
);

const WORDS = lettered(String.raw`\p{L}+`, 'g');

/** So many small words of a language, at the least, before it is believed. */
const FEWEST_WORDS = 3;
/** How much text is read: enough for a vote, little enough for a long block. */
const SAMPLE_UNITS = 600;

/**
 * The language that a text's small words speak for, as a BCP 47 primary subtag, or nothing where they
 * do not say. English is believed by one word that no other language has, or by several.
 */
export function languageOf(text: string): string | undefined {
  const words = text.slice(0, SAMPLE_UNITS).toLowerCase().match(WORDS()) ?? [];
  const small = words.filter((word) => ENGLISH.has(word));
  const english = small.length;
  let best: string | undefined;
  let most = 0;
  for (const [language, theirs] of Object.entries(SMALL_WORDS)) {
    const count = words.filter((word) => theirs.includes(word)).length;
    if (count > most) {
      most = count;
      best = language;
    }
  }
  if (most >= FEWEST_WORDS && most > english * 2) return best;
  const isSure = english >= FEWEST_WORDS || small.some((word) => !SHARED.has(word));
  return isSure ? 'en' : undefined;
}

/** The primary subtag of a BCP 47 tag, in lower case ("en-GB" gives "en"). */
export function primarySubtag(tag: string): string {
  return (tag.split(/[-_]/u)[0] ?? '').toLowerCase();
}
