import { writtenDate } from '#components/entry/dates.ts';
import { useSay } from '#components/panel/say.ts';
import type { Entry } from '#glossary/entry.ts';
import { CopyNote } from './CopyNote.tsx';

interface OwnEntryPageProps {
  readonly entry: Entry;
  /** The entry as a note, in plain text. */
  readonly note: string;
  /** The reader wants it never marked: so they said on a card. */
  readonly never: boolean;
  readonly onNever: (never: boolean) => void;
  readonly onCopy: (note: string) => Promise<void>;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

/** An entry that the reader wrote, as they wrote it. */
export function OwnEntryPage(props: OwnEntryPageProps) {
  const { entry, note, never, onNever, onCopy, onEdit, onDelete } = props;
  const { t, locale } = useSay();
  return (
    <article class="entry" aria-labelledby="headword">
      <p class="kind">{entry.label}</p>
      <h2 id="headword" tabIndex={-1} dir="auto">
        {entry.headword}
      </h2>
      <p class="body own-text" dir="auto">
        {entry.body}
      </p>
      {entry.forms.length > 0 && (
        <section class="forms">
          <h3>{t('ownForms')}</h3>
          <p>{entry.forms.join(' · ')}</p>
        </section>
      )}
      <p class="checked">
        {t('ownChanged', writtenDate(entry.knownUntil, locale))}. {t('ownPrivate')}
      </p>
      <footer>
        {never && <p role="status">{t('pageNeverMarked')}</p>}
        <button type="button" class="button" onClick={onEdit}>
          {t('ownEdit')}
        </button>
        <button type="button" class="button" onClick={onDelete}>
          {t('ownDelete')}
        </button>
        <CopyNote note={note} onCopy={onCopy} />
        <button type="button" class="button" onClick={() => onNever(!never)}>
          {t(never ? 'pageMarkAgain' : 'pageNever')}
        </button>
      </footer>
    </article>
  );
}
