import type { Source } from '#glossary/entry.ts';
import { writtenDate } from './dates.ts';
import type { Words } from './words.ts';

interface SourcesProps {
  readonly sources: readonly Source[];
  readonly t: Words;
  /** `short`: the publisher and date alone; `full`: the title first. */
  readonly form: 'short' | 'full';
}

/** What an entry rests on: each with its publisher and, where it has one, its date. */
export function Sources({ sources, t, form }: SourcesProps) {
  return (
    <ul class="sources" aria-label={t('entrySources')}>
      {sources.map((source) => (
        <li key={source.url}>
          <a href={source.url} target="_blank" rel="noopener noreferrer" title={source.title}>
            {form === 'full' ? source.title : source.publisher}
          </a>
          {form === 'full' ? `, ${source.publisher}` : ''}
          {source.date && <time dateTime={source.date}>, {writtenDate(source.date)}</time>}
        </li>
      ))}
    </ul>
  );
}
