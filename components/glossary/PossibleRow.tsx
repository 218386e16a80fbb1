import { type Say, useSay, type WordKey } from '#components/panel/say.ts';
import type { PageTermsProps } from './PageTerms.tsx';
import type { PossibleTerm } from './page-terms.ts';
import { writeRoute } from './route.ts';

const REFUSALS: Readonly<Record<string, WordKey>> = {
  case: 'panelRefusalCase',
  introduced: 'panelRefusalIntroduced',
  near: 'panelRefusalNear',
  page: 'panelRefusalPage',
  unless: 'panelRefusalUnless',
  country: 'panelRefusalCountry',
  lang: 'panelRefusalLang',
  decoy: 'panelRefusalDecoy',
  neighbour: 'panelRefusalNeighbour',
  tie: 'panelRefusalTie',
};
/** Reasons whose words name what spoke against the entry. */
const NAMING = new Set(['unless', 'decoy', 'neighbour']);

/** Why a place was not taken for an entry, in a sentence. */
function refusalWords({ why, by }: PossibleTerm['refusal'], t: Say['t']): string {
  const key = NAMING.has(why) && by === undefined ? undefined : REFUSALS[why];
  return key === undefined ? t('panelRefusalOther') : t(key, by ?? '');
}

interface PossibleRowProps extends Pick<PageTermsProps, 'onMention'> {
  readonly term: PossibleTerm;
}

/** An entry that the page may mean, with the words in question and why they were not marked. */
export function PossibleRow({ term, onMention }: PossibleRowProps) {
  const { t } = useSay();
  const { entry, id, text, refusal } = term;
  const show = () => onMention(id, 'show');
  const leave = () => onMention(id, 'leave');
  return (
    <li class="row" onPointerEnter={show} onPointerLeave={leave}>
      <button
        type="button"
        data-row
        class="row-main"
        onFocus={show}
        onBlur={leave}
        onClick={() => onMention(id, 'open')}
      >
        <strong>{entry.headword}</strong>
        <span class="label">
          “{text}”: {refusalWords(refusal, t)}
        </span>
      </button>
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
