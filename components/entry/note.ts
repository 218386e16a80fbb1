import type { Entry } from '#glossary/entry.ts';
import { writtenDate } from './dates.ts';
import type { Words } from './words.ts';

/** Where a note was taken: the sentence, and the address and title of its page. */
export interface NotePlace {
  readonly sentence?: string;
  readonly title?: string;
  readonly url?: string;
}

/** The address of a page with a text fragment, which leads to the words as the page writes them. */
export function addressOfWords(url: string, words: string): string {
  const fragment = encodeURIComponent(words).replaceAll('-', '%2D');
  return `${url.replace(/#.*$/s, '')}#:~:text=${fragment}`;
}

/** An entry as plain text to keep: the sentence and page it was met in, what it says, the day it was checked, its sources. */
export function noteText(entry: Entry, place: NotePlace, t: Words): string {
  const { sentence, title, url } = place;
  const met = [sentence && `“${sentence}”`, title, url].filter(Boolean).join('\n');
  if (entry.own) {
    const written = t('entryNoteOwn', writtenDate(entry.knownUntil));
    return [met, `${entry.headword}\n${entry.body}`, written].filter(Boolean).join('\n\n');
  }
  const said = `${entry.headword} (${entry.label})\n${entry.summary}`;
  const checked = t('entryNoteAsOf', writtenDate(entry.office?.knownUntil ?? entry.knownUntil));
  const sources = entry.sources.map((source) =>
    t('entryNoteSource', source.title, source.publisher, source.url),
  );
  return [met, said, [checked, ...sources].join('\n')].filter(Boolean).join('\n\n');
}
