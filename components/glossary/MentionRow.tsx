import type { ComponentChildren } from 'preact';
import { useSay } from '#components/panel/say.ts';
import { writeRoute } from './route.ts';

/** What can be done with a mention from a row: show it in the page while the row is looked at, scroll there and open its card, stop showing it. */
type MentionAct = 'show' | 'open' | 'leave';

/** Does something with the mention of this number. */
export type OnMention = (id: number, act: MentionAct) => void;

interface MentionRowProps {
  readonly entry: { readonly id: string; readonly headword: string };
  /** The mention to show while the row is looked at, and the one to go to when it is chosen. */
  readonly look: number | undefined;
  readonly next: number | undefined;
  /** The mention last gone to is one of this row's. */
  readonly here?: boolean;
  readonly onMention: OnMention;
  /** What stands beside the button. */
  readonly beside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A row that leads to a place in the page, with the way to its entry. */
export function MentionRow({
  entry,
  look,
  next,
  here,
  onMention,
  beside,
  children,
}: MentionRowProps) {
  const { t } = useSay();
  const show = () => look !== undefined && onMention(look, 'show');
  const leave = () => look !== undefined && onMention(look, 'leave');
  return (
    <li class={here ? 'row here' : 'row'} onPointerEnter={show} onPointerLeave={leave}>
      <button
        type="button"
        data-row
        class="row-main"
        onFocus={show}
        onBlur={leave}
        onClick={() => next !== undefined && onMention(next, 'open')}
      >
        <strong>{entry.headword}</strong>
        {children}
      </button>
      {beside}
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
