import { addressOfWords } from '#components/entry/note.ts';
import type { PageReport } from '#extension/messages.ts';

/** The page in the tab as far as a note needs it: only where it mentions the entry. */
export function placeOf(report: PageReport | undefined, entry: string) {
  const mention = report?.mentions.find((one) => one.entry === entry);
  if (report === undefined || mention === undefined) return {};
  const { sentence, text } = mention;
  const { title, published } = report;
  return { sentence, title, url: addressOfWords(report.url, text), published };
}
