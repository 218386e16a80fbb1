import type { TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { isTyping, rove } from '#components/panel/roving.ts';
import { type Say, useSay, type WordKey } from '#components/panel/say.ts';
import type { OnMention } from './MentionRow.tsx';
import { PossibleRow } from './PossibleRow.tsx';
import type { PageTerm, PossibleTerm } from './page-terms.ts';
import { TermRow } from './TermRow.tsx';

interface PageTermsProps {
  readonly terms: readonly PageTerm[];
  readonly possible: readonly PossibleTerm[];
  /** The mention last opened from here. */
  readonly shown: number | undefined;
  /** How the page stands, in words, where that is not simply read. */
  readonly standing: string | undefined;
  readonly onMention: OnMention;
  /** A letter was typed in a list: the reader searches. */
  readonly onType: (letter: string) => void;
}

/** How many terms are underlined; those that are only listed are not in the number. */
function foundWords(terms: readonly PageTerm[], { t, counted }: Say): string {
  const marked = terms.filter((term) => term.marked).length;
  if (marked > 0) return counted('panelTerms', marked);
  return t(terms.length > 0 ? 'panelNoMarks' : 'panelNoTerms');
}

/** The terms of the page in reading order, those that are not underlined apart, and those that it may also mean. */
export function PageTerms(props: PageTermsProps) {
  const { terms, possible, standing, onMention } = props;
  const say = useSay();
  const { t } = say;
  const section = useRef<HTMLElement>(null);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (!isTyping(event)) rove(event, section.current ?? event.currentTarget);
    else {
      event.preventDefault();
      props.onType(event.key);
    }
  };
  const rows = (list: readonly PageTerm[], title: WordKey) => (
    <ul class="rows" aria-label={t(title)} onKeyDown={onKeyDown}>
      {list.map((term) => (
        <TermRow key={term.entry.id} term={term} shown={props.shown} onMention={onMention} />
      ))}
    </ul>
  );
  const quiet = terms.filter(({ marked }) => !marked);
  return (
    <section class="page-terms" aria-label={t('panelOnThisPage')} ref={section}>
      <p class="group" role="status">
        {standing ?? foundWords(terms, say)}
      </p>
      {rows(
        terms.filter(({ marked }) => marked),
        'panelOnThisPage',
      )}
      {quiet.length > 0 && (
        <div class="quiet">
          <h2 class="group">{t('panelQuiet')}</h2>
          {rows(quiet, 'panelQuiet')}
        </div>
      )}
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
