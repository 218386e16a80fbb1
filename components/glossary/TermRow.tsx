import { useSay } from '#components/panel/say.ts';
import { MentionRow, type OnMention } from './MentionRow.tsx';
import { nextMention, type PageTerm } from './page-terms.ts';

interface TermRowProps {
  readonly term: PageTerm;
  /** The mention last opened from the list. */
  readonly shown: number | undefined;
  readonly onMention: OnMention;
}

/** A term of the page: looking at the row shows its mention, choosing goes there; chosen again, to the next one. */
export function TermRow({ term, shown, onMention }: TermRowProps) {
  const { t, counted } = useSay();
  const { entry, mentions } = term;
  const at = shown === undefined ? -1 : mentions.indexOf(shown);
  const many = mentions.length > 1;
  const times = at >= 0 ? `${at + 1}/${mentions.length}` : t('panelTimes', String(mentions.length));
  const beside = many && (
    <span class="times" aria-hidden="true">
      {times}
    </span>
  );
  return (
    <MentionRow
      entry={entry}
      look={at >= 0 ? shown : mentions[0]}
      next={nextMention(term, shown)}
      here={at >= 0}
      onMention={onMention}
      beside={beside}
    >
      <span class="label">{entry.label}</span>
      <span class="unseen">
        {at >= 0 && many
          ? t('panelMentionNext', String(at + 1), String(mentions.length))
          : counted('panelTimes', mentions.length)}
      </span>
    </MentionRow>
  );
}
