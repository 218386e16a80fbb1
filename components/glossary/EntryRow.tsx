import { useSay } from '#components/panel/say.ts';
import { Highlighted } from './Highlighted.tsx';
import type { ListedEntry } from './page-terms.ts';
import { writeRoute } from './route.ts';

/** A row of the list: an entry, with the other form of it that was typed, if one was. */
export interface ListRow {
  readonly entry: ListedEntry;
  readonly form?: string;
}

interface EntryRowProps {
  readonly row: ListRow;
  readonly at: number;
  readonly of: number;
  readonly query: string;
}

/** An entry in the list, as a link to its page. Its place in the whole list is told to screen readers, as most rows are not drawn. */
export function EntryRow({ row, at, of, query }: EntryRowProps) {
  const { t } = useSay();
  const { entry, form } = row;
  return (
    <li class="row" data-at={at} aria-posinset={at + 1} aria-setsize={of}>
      <a class="row-main" href={writeRoute({ view: 'entry', id: entry.id })}>
        <strong>
          <Highlighted text={entry.headword} query={query} />
        </strong>
        <span class="label">{form === undefined ? entry.label : t('searchWrittenAs', form)}</span>
      </a>
    </li>
  );
}
