/** The words of the interface that an entry's parts need, by their keys in `public/_locales`. */
export type EntryWord =
  | 'entryOnTheDay'
  | 'entryAsOf'
  | 'entryLastKnown'
  | 'entryLater'
  | 'entryBefore'
  | 'entryNobody'
  | 'entryLeft'
  | 'entryAfterwards'
  | 'entryActing'
  | 'entrySince'
  | 'entryFromTo'
  | 'entryOldArticle'
  | 'entryConfusedWith'
  | 'entryViews'
  | 'entrySources'
  | 'entryChecked'
  | 'entryGettingOld'
  | 'entryTimeline'
  | 'entryHolders'
  | 'entryOffices'
  | 'entryWhyName'
  | 'entryWhyIntroduced'
  | 'entryWhyDefined'
  | 'entryWhyNear'
  | 'entryWhyPage'
  | 'entryWhyCountry'
  | 'entryNoteAsOf'
  | 'entryNoteSource'
  | 'entryNoteOwn';

/** Gives the words for a key in the reader's language, with `args` in its numbered gaps. */
export type Words<Key extends string = EntryWord> = (
  key: Key,
  ...args: readonly string[]
) => string;
