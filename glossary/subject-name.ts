/** Parts of ids that are abbreviations. */
const CAPITALS = new Set(['eu', 'uk', 'us', 'un', 'nato']);

/** The name of a subject from its id: `uk-eu` is "UK–EU", `people-and-places` "People and places". */
export function subjectName(subject: string): string {
  const words = subject
    .split('-')
    .map((word) => (CAPITALS.has(word) ? word.toUpperCase() : word))
    .join(' ')
    .replace(/\b([A-Z]{2}) ([A-Z]{2})\b/g, '$1–$2');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
