import { writtenDate } from '../entry/dates.ts';
import { reasonWords } from '../entry/reason.ts';
import type { CardContent, Mention } from './content.ts';
import type { CardWords } from './words.ts';

/** The whole text of a report that something is wrong, with room for what it is at its head; nothing in it but what it shows. */
export function reportText(
  { entry }: CardContent,
  mention: Mention,
  address: string,
  t: CardWords,
): string {
  const lines = [
    t('cardReportWrong'),
    '',
    '',
    t('cardReportEntry', entry.headword, entry.id, writtenDate(entry.knownUntil)),
    t('cardReportSays', entry.summary),
    t('cardReportMarked', mention.text, reasonWords(mention.reason, t)),
    t('cardReportPage', address),
  ];
  return lines.join('\n');
}
