/**
 * The parts of the extension that a page gets only when it needs them: the glossary where there is an
 * article to explain, the card where there is a mark to open, and what reads and marks a page where its
 * site is on. Each is a script of its own, so that the
 * browser reads it in a turn of its own and no other page pays for it.
 */
export type PagePart = 'session' | 'glossary' | 'card';

/** The scripts of each part in the package, in the order in which they run. */
export const PART_FILES: Readonly<Record<PagePart, readonly string[]>> = {
  session: ['reader.js', 'session.js'],
  glossary: ['form-index.js', 'form-rules.js', 'scanner.js', 'words.js', 'recogniser.js'],
  card: ['card-tools.js', 'card.js'],
};
