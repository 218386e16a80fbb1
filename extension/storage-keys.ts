/** The prefix of looked-up entries in this device's storage; the entry's id follows. They are no settings. */
export const SEEN = 'seen:';

/** The prefix of the reader's notes on shipped entries; the entry's id follows. */
export const NOTE = 'note:';

/** Says to pages that there are own entries: another value after every change of them, and none where there are none. */
export const OWN_STAMP = 'own-stamp';

/** The prefix of damaged values that were kept. */
export const ASIDE = 'aside:';
