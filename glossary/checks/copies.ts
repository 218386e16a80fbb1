import { type Check, problemAt, readerTexts, wordCount } from './check.ts';

/** Shorter sentences may well be the same by chance. */
const FEWEST_WORDS = 8;

function sentences(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?])\s+|\n+/u)
    .map((sentence) =>
      sentence
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .filter((sentence) => wordCount(sentence) >= FEWEST_WORDS);
}

/** No sentence stands in another entry or in a text of somebody else's. */
export const copies: Check = ({ entries }, { foreignTexts }) => {
  const seen = new Map<string, string>();
  for (const [name, text] of foreignTexts) {
    for (const sentence of sentences(text)) seen.set(sentence, name);
  }
  return entries.flatMap((file) =>
    readerTexts(file).flatMap(({ path, text }) =>
      sentences(text).flatMap((sentence) => {
        const other = seen.get(sentence);
        seen.set(sentence, other ?? file.id);
        if (other === undefined) return [];
        const where = other === file.id ? 'twice in this entry' : `in ${other} too`;
        return [
          problemAt(
            file,
            path,
            `the sentence “${sentence.slice(0, 50)}…” stands ${where}: write it anew`,
          ),
        ];
      }),
    ),
  );
};
