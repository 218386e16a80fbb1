import { useSay } from '#components/panel/say.ts';
import type { EntryHead } from '#glossary/entry.ts';
import { writeRoute } from './route.ts';

interface LookedUpProps {
  readonly entries: readonly EntryHead[];
  readonly onForget: () => void;
}

/** The entries that the reader looked up lately, with a way to forget them; nothing where there are none. */
export function LookedUp({ entries, onForget }: LookedUpProps) {
  const { t } = useSay();
  if (entries.length === 0) return null;
  return (
    <section class="lately" aria-label={t('historyTitle')}>
      <p class="group">
        {t('historyTitle')}
        <button type="button" class="link" onClick={onForget}>
          {t('historyClear')}
        </button>
      </p>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <a href={writeRoute({ view: 'entry', id: entry.id })}>{entry.headword}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
