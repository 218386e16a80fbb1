import type { Reason } from '../../matcher/recognise/article.ts';

/** One picture: which entry, on which page, in which window. */
export interface Shot {
  readonly name: string;
  readonly title: string;
  readonly entry: string;
  readonly words: string;
  readonly page?: 'light' | 'dark' | 'sepia' | 'rtl';
  readonly width?: number;
  readonly forced?: boolean;
  readonly published?: string;
  readonly today?: string;
  readonly size?: 'small' | 'medium' | 'large';
  readonly by?: 'rest' | 'touch' | 'keyboard';
  /** Pressed once the card is open, by their accessible names. */
  readonly press?: readonly string[];
  readonly reason?: Reason;
}

/** How a page looks, and what it says. */
export interface Look {
  readonly style: string;
  readonly dir: 'ltr' | 'rtl';
  readonly paragraphs: readonly string[];
}

const SERIF = 'font: 18px/1.6 Georgia, serif; margin: 0;';
const STYLES = {
  light: `${SERIF} background: #fff; color: #121212`,
  dark: `${SERIF} background: #121212; color: #dcdcdc`,
  sepia: `${SERIF} background: #fff1e5; color: #33302e`,
  rtl: 'font: 19px/1.7 sans-serif; margin: 0; background: #fff; color: #121212',
};

/** The page of a shot. */
export function lookFor(shot: Shot): Look {
  const page = shot.page ?? 'light';
  const around =
    page === 'rtl'
      ? ['اجتمع الوزراء يوم الجمعة في بروكسل.', `ناقش الوزراء ${shot.words} والميزانية.`]
      : [
          'Ministers met on Friday, and officials on both sides spoke afterwards of a useful day.',
          `They had spent most of the morning on ${shot.words} and came back to it after lunch, with no word on what it would cost or who would pay.`,
          'A further round is planned before the spring, in a place that neither side would name.',
        ];
  return { style: STYLES[page], dir: page === 'rtl' ? 'rtl' : 'ltr', paragraphs: around };
}

const defined: Reason = {
  why: 'defined',
  form: 'Safe',
  by: 'Security Action for Europe',
};
const safe = {
  entry: 'security-action-for-europe',
  words: 'Safe',
  published: '2026-01-31',
  reason: defined,
} as const;
const chancellor = {
  entry: 'chancellor-of-the-exchequer',
  words: 'the Chancellor',
  reason: { why: 'country', form: 'the Chancellor', by: 'GB' },
} as const;
const mobility = {
  entry: 'youth-mobility',
  words: 'youth mobility',
  published: '2026-01-31',
} as const;

/** One real entry of each kind, and some that are contested, old or long. */
const real: readonly (readonly [id: string, words: string, published?: string])[] = [
  ['keir-starmer', 'Starmer'],
  ['prime-minister-uk', 'the prime minister', '2019-03-29'],
  ['council-of-europe', 'the Council of Europe'],
  ['bae-systems', 'BAE Systems'],
  ['safe', 'Safe'],
  ['trade-and-cooperation-agreement', 'the trade and cooperation agreement'],
  ['windsor-framework', 'the Windsor framework', '2023-03-01'],
  ['brexit-reset', 'the reset'],
  ['dynamic-alignment', 'dynamic alignment'],
  ['ankara-summit-2026', 'the Ankara summit'],
  ['china', 'China'],
  ['f-35', 'F-35'],
  ['frozen-russian-assets', 'frozen Russian assets'],
  ['irish-backstop', 'the backstop', '2019-03-29'],
  ['european-court-of-human-rights', 'the Strasbourg court'],
  ['etias', 'Etias'],
];

const realShots: readonly Shot[] = real.map(([entry, words, published = '2026-01-31']) => ({
  name: `real-${entry}`,
  title: `From the glossary: ${words}`,
  entry,
  words,
  published,
  today: '2026-11-22',
}));

/** Every state of the card that an editor should look at. */
export const shots: readonly Shot[] = [
  ...realShots,
  { name: 'programme-light', title: 'A programme, light page', ...safe },
  { name: 'programme-dark', title: 'A programme, dark page', ...safe, page: 'dark' },
  { name: 'programme-sepia', title: 'A programme, tinted page', ...safe, page: 'sepia' },
  { name: 'programme-narrow', title: 'A window of 320 px', ...safe, width: 320 },
  { name: 'programme-rtl', title: 'A page that runs from right to left', ...safe, page: 'rtl' },
  { name: 'programme-forced', title: 'Forced colours', ...safe, forced: true },
  {
    name: 'programme-forced-dark',
    title: 'Forced colours, dark',
    ...safe,
    page: 'dark',
    forced: true,
  },
  { name: 'programme-small', title: 'Small text', ...safe, size: 'small' },
  { name: 'programme-large', title: 'Large text', ...safe, size: 'large' },
  {
    name: 'office',
    title: 'An office, on the day',
    ...chancellor,
    published: '2026-01-31',
  },
  {
    name: 'office-old',
    title: 'An office, in an article of 2019',
    ...chancellor,
    published: '2019-03-29',
  },
  {
    name: 'office-old-dark',
    title: 'The same, dark page',
    ...chancellor,
    published: '2019-03-29',
    page: 'dark',
  },
  { name: 'office-undated', title: 'An office, no date found', ...chancellor },
  {
    name: 'person',
    title: 'A person, on the day',
    entry: 'rachel-reeves',
    words: 'Rachel Reeves',
    published: '2026-01-31',
  },
  {
    name: 'person-before',
    title: 'A person, before the office',
    entry: 'rachel-reeves',
    words: 'Rachel Reeves',
    published: '2019-03-29',
  },
  { name: 'views-light', title: 'Contested: both sides', ...mobility },
  { name: 'views-dark', title: 'Contested, dark page', ...mobility, page: 'dark' },
  { name: 'views-narrow', title: 'Contested, 320 px', ...mobility, width: 320 },
  {
    name: 'getting-old',
    title: 'Getting old, and an article older than the entry',
    entry: 'european-defence-fund',
    words: 'the fund',
    published: '2023-01-10',
  },
  {
    name: 'little',
    title: 'Nothing but a summary',
    entry: 'council-of-the-eu',
    words: 'the Council',
    published: '2026-01-31',
  },
  {
    name: 'long-words',
    title: 'Long words',
    entry: 'long',
    words: 'the law',
    published: '2026-01-31',
  },
  { name: 'long-narrow', title: 'Long words, 320 px', entry: 'long', words: 'the law', width: 320 },
  { name: 'keyboard', title: 'Opened by keyboard', ...safe, by: 'keyboard' },
  { name: 'more', title: 'The other actions', ...safe, press: ['More'] },
  { name: 'not-this', title: 'Not this one, with its undo', ...safe, press: ['Not this one'] },
  {
    name: 'never',
    title: 'Never mark this, with its undo',
    ...safe,
    press: ['More', 'Never mark this'],
  },
  { name: 'report', title: 'Something wrong?', ...safe, press: ['More', 'Something wrong?'] },
  { name: 'deeper', title: 'One card deeper', ...safe, press: ['European Defence Fund'] },
  { name: 'sheet', title: 'Touch: the sheet', ...safe, width: 390, by: 'touch' },
  { name: 'sheet-dark', title: 'Touch, dark page', ...safe, width: 390, by: 'touch', page: 'dark' },
];
