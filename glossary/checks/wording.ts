import { type Check, problemAt, readerTexts, wordCount } from './check.ts';

/** A summary is one sentence of no more words. */
const MOST_SUMMARY_WORDS = 30;
/** Summary, the day's line and the facts together: what a card may hold. */
const MOST_CARD_WORDS = 60;

/** Words that are true only on the day they are written. */
const DATELESS =
  /\b(?:current(?:ly)?|recent(?:ly)?|today|nowadays|now|at present|presently|last (?:year|month|week)|this (?:year|month|week)|next (?:year|month|week)|yesterday|tomorrow|incumbent|upcoming|so far|to date)\b/iu;
/** Praise and blame. */
const LOADED =
  /\b(?:controversial(?:ly)?|landmark|historic|groundbreaking|disastrous|outspoken|firebrand|hard-?liner|maverick|notorious(?:ly)?|infamous|brilliant|embattled|beleaguered|much-needed|unprecedented)\b/iu;
/** American spellings, each with the British one. */
const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/\bdefense\b/u, 'defence'],
  [/\boffense\b/u, 'offence'],
  [/\bcenter(s|ed)?\b/u, 'centre'],
  [/\blabor\b/u, 'labour'],
  [/\bprograms?\b/u, 'programme'],
  [/\bfavor(s|ed|able|ite)?\b/u, 'favour'],
  [/\bhonor(s|ed)?\b/u, 'honour'],
  [/\bneighbor(s|ing)?\b/u, 'neighbour'],
  [/\bbehavior\b/u, 'behaviour'],
  [/\bharbor\b/u, 'harbour'],
  [/\bcolor\b/u, 'colour'],
  [/\bcatalog\b/u, 'catalogue'],
  [/\banalyz(e|es|ed|ing)\b/u, 'analyse'],
  [
    /\b(?:organ|real|recogn|author|util|final|minim|maxim|harmon|liberal|national|privat|modern|stabil|critic|emphas|summar|priorit|subsid|penal|special|general|legal|central|neutral|mobil|formal|normal|standard|symbol|visual|apolog)iz(?:e|es|ed|ing|ation|ations)\b/iu,
    '-ise, -isation',
  ],
  [/\btravel(?:ed|ing|er)\b/u, 'travelled'],
  [/\bcancel(?:ed|ing)\b/u, 'cancelled'],
  [/\blicense(?:d)? (?:of|to|for)\b/u, 'licence (noun)'],
  [/\bfulfill(?:s|ment)?\b/u, 'fulfil'],
  [/\benroll(?:s|ment)\b/u, 'enrol'],
  [/\bskillful\b/u, 'skilful'],
  [/\baluminum\b/u, 'aluminium'],
  [/\bartifact\b/u, 'artefact'],
  [/\bjudgment\b/u, 'judgement (or keep for a court’s ruling: "ruling")'],
  [/\btoward\b/u, 'towards'],
];

/** A summary is short, and so is the card. */
export const lengths: Check = ({ entries }) =>
  entries.flatMap((file) => {
    const { summary, facts = [], timeline = [] } = file.value;
    const words = wordCount(summary);
    const longestStage = Math.max(0, ...timeline.map(({ says }) => wordCount(says)));
    const factWords = facts
      .slice(0, 3)
      .reduce((sum, { label, value }) => sum + wordCount(`${label} ${value}`), 0);
    const card = words + longestStage + factWords;
    return [
      ...(words > MOST_SUMMARY_WORDS
        ? [
            problemAt(
              file,
              ['summary'],
              `the summary has ${words} words: at most ${MOST_SUMMARY_WORDS}`,
            ),
          ]
        : []),
      ...(card > MOST_CARD_WORDS
        ? [
            problemAt(
              file,
              ['summary'],
              `summary, longest day and facts have ${card} words: at most ${MOST_CARD_WORDS}`,
            ),
          ]
        : []),
    ];
  });

/** No word that is true only on one day, no praise or blame, British spelling. */
export const wording: Check = ({ entries }) =>
  entries.flatMap((file) =>
    readerTexts(file).flatMap(({ path, text }) => {
      const plain = text.replace(/[“"][^”"]*[”"]/gu, '');
      const dateless = DATELESS.exec(plain)?.[0];
      const loaded = LOADED.exec(plain)?.[0];
      const american = AMERICAN.find(([pattern]) => pattern.test(plain));
      return [
        ...(dateless === undefined
          ? []
          : [problemAt(file, path, `“${dateless}” goes stale: write a date`)]),
        ...(loaded === undefined
          ? []
          : [problemAt(file, path, `“${loaded}” judges: say what happened`)]),
        ...(american === undefined
          ? []
          : [problemAt(file, path, `American spelling: ${american[1]}`)]),
      ];
    }),
  );

/** A key that YAML took for a part of the text above it, for want of a line break. */
const SWALLOWED =
  /(?<=[.!?”"]\s)(?:forms|decoys|summary|body|facts|timeline|known-until|views|see-also|sources): /u;

/** No key of the file has run into a text. */
export const swallowedKeys: Check = ({ entries }) =>
  entries.flatMap((file) =>
    readerTexts(file).flatMap(({ path, text }) => {
      const key = SWALLOWED.exec(text)?.[0].trim();
      const message = `“${key}” has run into the text: begin a new line before it`;
      return key === undefined ? [] : [problemAt(file, path, message)];
    }),
  );
