import type { TargetedKeyboardEvent } from 'preact';
import { isTyping, rove } from '#components/panel/roving.ts';
import { useSay } from '#components/panel/say.ts';
import { PossibleRow } from './PossibleRow.tsx';
import type { PageTerm, PossibleTerm } from './page-terms.ts';
import { TermRow } from './TermRow.tsx';

/** What can be done with a mention from a row: show it in the page while the row is looked at, scroll there and open its card, stop showing it. */
export type MentionAct = 'show' | 'open' | 'leave';

export interface PageTermsProps {
  readonly terms: readonly PageTerm[];
  readonly possible: readonly PossibleTerm[];
  /** The mention last opened from here. */
  readonly shown: number | undefined;
  /** How the page stands, in words, where that is not simply read. */
  readonly standing: string | undefined;
  readonly onMention: (id: number, act: MentionAct) => void;
  /** A letter was typed in a list: the reader searches. */
  readonly onType: (letter: string) => void;
}

/** The terms of the page in reading order, and those that it may also mean. */
export function PageTerms(props: PageTermsProps) {
  const { terms, possible, shown, standing, onMention } = props;
  const { t, counted } = useSay();
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (!isTyping(event)) rove(event, event.currentTarget);
    else {
      event.preventDefault();
      props.onType(event.key);
    }
  };
  const state =
    standing ?? (terms.length === 0 ? t('panelNoTerms') : counted('panelTerms', terms.length));
  return (
    <section class="page-terms" aria-label={t('panelOnThisPage')}>
      <p class="group" role="status">
        {state}
      </p>
      <ul class="rows" aria-label={t('panelOnThisPage')} onKeyDown={onKeyDown}>
        {terms.map((term) => (
          <TermRow key={term.entry.id} term={term} shown={shown} onMention={onMention} />
        ))}
      </ul>
      {possible.length > 0 && (
        <>
          <h2 class="group">{t('panelPossibly')}</h2>
          <ul class="rows" aria-label={t('panelPossibly')} onKeyDown={onKeyDown}>
            {possible.map((term) => (
              <PossibleRow key={term.entry.id} term={term} onMention={onMention} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
