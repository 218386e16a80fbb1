import type { ComponentChildren } from 'preact';
import type { Source } from '#glossary/entry.ts';
import { writtenDate } from './dates.ts';
import type { Words } from './words.ts';

interface SourcesProps {
  readonly sources: readonly Source[];
  readonly t: Words;
  /** `short`: the publisher and date alone; `full`: the title first. */
  readonly form: 'short' | 'full';
  /** A last row of the list: the way to the others. */
  readonly more?: ComponentChildren;
}

/** What an entry rests on: each with its publisher and, where it has one, its date. */
export function Sources({ sources, t, form, more }: SourcesProps) {
  return (
    <ul class="sources" aria-label={t('entrySources')}>
      {sources.map((source) => (
        <li key={`${source.publisher} ${source.url}`}>
          <a href={source.url} target="_blank" rel="noopener noreferrer" title={source.title}>
            {form === 'full' ? source.title : source.publisher}
          </a>
          {form === 'full' ? `, ${source.publisher}` : ''}
          {source.date && (
            <>
              , <time dateTime={source.date}>{writtenDate(source.date)}</time>
            </>
          )}
        </li>
      ))}
      {more && <li>{more}</li>}
    </ul>
  );
}
