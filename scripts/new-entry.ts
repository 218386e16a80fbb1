import * as v from 'valibot';
import { stringify } from 'yaml';

const alias = v.object({ text: v.string() });
/** What is used of a record in the fact files; all of it may be missing. */
const factsSchema = v.object({
  title: v.optional(v.string()),
  kind: v.optional(v.string()),
  category: v.optional(v.string()),
  aliases: v.optional(v.array(alias)),
  related: v.optional(v.array(v.string())),
  as_of: v.optional(v.string()),
});

/** Guesses a headword from an id: "partnership-council" gives "Partnership council". */
function headwordOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Forms guessed from a headword: itself, and the abbreviation that it gives in brackets. */
function formsOf(headword: string): readonly string[] {
  const [, long = headword, short] = /^(.*?)\s*\(([^)]+)\)$/u.exec(headword) ?? [];
  return short === undefined ? [long] : [long, short];
}

/**
 * Writes the text of a new entry's file: every key that it needs, filled in as far as facts are known
 * (`facts`: a record of the fact files, or nothing), and TODO where an editor must write.
 */
export function newEntryText(id: string, today: string, facts: unknown): string {
  const read = v.safeParse(factsSchema, facts);
  const known = read.success ? read.output : {};
  const headword = known.title ?? headwordOf(id);
  const forms = known.aliases?.map(({ text }) => text) ?? formsOf(headword);
  const entry = {
    headword,
    kind: known.kind ?? known.category ?? 'concept',
    label: 'TODO what it is, in at most five words',
    marks: 'always',
    forms: [...new Set(forms)],
    summary: 'TODO One sentence of at most 30 words that stands alone.',
    body: 'TODO Two to five sentences with the numbers and dates, and why it is in the news.',
    'known-until': today,
    ...(known.related ? { 'see-also': known.related } : {}),
    sources: [{ title: 'TODO', publisher: 'TODO', url: 'https://TODO.example', date: today }],
  };
  return stringify(entry, { lineWidth: 100 });
}
