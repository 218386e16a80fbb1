import { useSay } from '#components/panel/say.ts';
import { writeRoute } from './route.ts';

interface OwnBarProps {
  /** What the new entry is to be called: what was searched for. */
  readonly headword: string;
  /** The headword of the entry that was just deleted, if one was. */
  readonly deleted: string | undefined;
  /** Why the browser could not do what was asked, in its words. */
  readonly refused: string | undefined;
  readonly onUndo: () => void;
}

/** The way to a new entry of the reader's own, and back from deleting one. */
export function OwnBar({ headword, deleted, refused, onUndo }: OwnBarProps) {
  const { t } = useSay();
  return (
    <div class="own-bar">
      <a href={writeRoute({ view: 'new', headword })}>{t('ownAdd')}</a>
      <span role="status">
        {refused !== undefined && t('ownProblemRefused', refused)}
        {refused === undefined && deleted !== undefined && t('ownDeleted', deleted)}
      </span>
      {deleted !== undefined && (
        <button type="button" class="link" onClick={onUndo}>
          {t('ownUndo')}
        </button>
      )}
    </div>
  );
}
