import type { EntryWord, Words } from '../entry/words.ts';

/** The words of the card itself, by their keys in `public/_locales`. */
type CardWord =
  | 'cardOpenInGlossary'
  | 'cardNotThis'
  | 'cardMore'
  | 'cardNever'
  | 'cardReport'
  | 'cardCopy'
  | 'cardCopied'
  | 'cardNotCopied'
  | 'cardClose'
  | 'cardBack'
  | 'cardHidden'
  | 'cardNeverDone'
  | 'cardUndo'
  | 'cardSourcesMore'
  | 'cardReportTitle'
  | 'cardReportIntro'
  | 'cardReportLabel'
  | 'cardReportCopy'
  | 'cardReportWrong'
  | 'cardReportEntry'
  | 'cardReportSays'
  | 'cardReportMarked'
  | 'cardReportPage'
  | 'cardAnnounce'
  | 'cardLoading'
  | 'cardUnknown'
  | 'ownNoteLine';

/** All words that a card needs. */
export type CardWords = Words<EntryWord | CardWord>;
