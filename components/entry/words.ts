/** The words of the interface that an entry's parts need, by their keys in `public/_locales`. */
export type EntryWord =
  | 'entryOnTheDay'
  | 'entryAsOf'
  | 'entryLastKnown'
  | 'entryLater'
  | 'entryNotYet'
  | 'entryNotInOffice'
  | 'entryVacant'
  | 'entryActing'
  | 'entryInOffice'
  | 'entrySince'
  | 'entryFromTo'
  | 'entryOldArticle'
  | 'entryConfusedWith'
  | 'entryViews'
  | 'entrySources'
  | 'entryChecked'
  | 'entryGettingOld'
  | 'entryWhyName'
  | 'entryWhyIntroduced'
  | 'entryWhyDefined'
  | 'entryWhyNear'
  | 'entryWhyPage'
  | 'entryWhyCountry'
  | 'entryNoteFrom'
  | 'entryNoteSource';

/** Gives the words for a key in the reader's language, with `args` in its numbered gaps. */
export type Words<Key extends string = EntryWord> = (
  key: Key,
  ...args: readonly string[]
) => string;
