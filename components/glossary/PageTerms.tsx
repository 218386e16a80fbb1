import { rove } from '#components/panel/roving.ts';
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
}

/** The terms of the page in reading order, and those that it may also mean. */
export function PageTerms({ terms, possible, shown, standing, onMention }: PageTermsProps) {
  const { t, counted } = useSay();
  const state =
    standing ?? (terms.length === 0 ? t('panelNoTerms') : counted('panelTerms', terms.length));
  return (
    <section class="page-terms" aria-label={t('panelOnThisPage')}>
      <p class="group" role="status">
        {state}
      </p>
      <ul
        class="rows"
        aria-label={t('panelOnThisPage')}
        onKeyDown={(event) => rove(event, event.currentTarget)}
      >
        {terms.map((term) => (
          <TermRow key={term.entry.id} term={term} shown={shown} onMention={onMention} />
        ))}
      </ul>
      {possible.length > 0 && (
        <>
          <h2 class="group">{t('panelPossibly')}</h2>
          <ul
            class="rows"
            aria-label={t('panelPossibly')}
            onKeyDown={(event) => rove(event, event.currentTarget)}
          >
            {possible.map((term) => (
              <PossibleRow key={term.entry.id} term={term} onMention={onMention} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
