import { useSay } from '#components/panel/say.ts';
import type { PageTermsProps } from './PageTerms.tsx';
import { nextMention, type PageTerm } from './page-terms.ts';
import { writeRoute } from './route.ts';

interface TermRowProps extends Pick<PageTermsProps, 'shown' | 'onMention'> {
  readonly term: PageTerm;
}

/** A term of the page: looking at the row shows its mention, choosing goes there; chosen again, to the next one. */
export function TermRow({ term, shown, onMention }: TermRowProps) {
  const { t, counted } = useSay();
  const { entry, mentions } = term;
  const at = shown === undefined ? -1 : mentions.indexOf(shown);
  const look = at >= 0 ? shown : mentions[0];
  const next = nextMention(term, shown);
  const many = mentions.length > 1;
  const times = at >= 0 ? `${at + 1}/${mentions.length}` : t('panelTimes', String(mentions.length));
  const show = () => look !== undefined && onMention(look, 'show');
  const leave = () => look !== undefined && onMention(look, 'leave');
  return (
    <li class={at >= 0 ? 'row here' : 'row'} onPointerEnter={show} onPointerLeave={leave}>
      <button
        type="button"
        data-row
        class="row-main"
        onFocus={show}
        onBlur={leave}
        onClick={() => next !== undefined && onMention(next, 'open')}
      >
        <strong>{entry.headword}</strong>
        <span class="label">{entry.label}</span>
        <span class="unseen">
          {at >= 0 && many
            ? t('panelMentionNext', String(at + 1), String(mentions.length))
            : counted('panelTimes', mentions.length)}
        </span>
      </button>
      {many && (
        <span class="times" aria-hidden="true">
          {times}
        </span>
      )}
      <a
        class="row-entry"
        href={writeRoute({ view: 'entry', id: entry.id })}
        aria-label={t('panelOpenEntryOf', entry.headword)}
      >
        {t('panelOpenEntry')}
      </a>
    </li>
  );
}
