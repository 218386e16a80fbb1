import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useSay } from '#components/panel/say.ts';

interface SearchFieldProps {
  readonly query: string;
  readonly entries: number;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onQuery: (query: string) => void;
  /** Down from the field into the list. */
  readonly onDown: () => void;
}

/** The search field: down leads into the list, Esc clears. */
export function SearchField({ query, entries, field, onQuery, onDown }: SearchFieldProps) {
  const { t, counted } = useSay();
  useEffect(() => {
    // Who comes with a query goes on typing it.
    if (query === '') return;
    field.current?.focus();
    field.current?.setSelectionRange(query.length, query.length);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || (event.key === 'Enter' && query !== '')) {
      event.preventDefault();
      onDown();
    } else if (event.key === 'Escape' && query !== '') {
      event.preventDefault();
      onQuery('');
    }
  };
  return (
    <search class="search">
      <input
        ref={field}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autocomplete="off"
        spellcheck={false}
        aria-label={t('searchLabel')}
        placeholder={counted('searchPlaceholder', entries)}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {query !== '' && (
        <button
          type="button"
          class="clear"
          aria-label={t('searchClear')}
          onClick={() => {
            onQuery('');
            field.current?.focus();
          }}
        >
          ×
        </button>
      )}
    </search>
  );
}
