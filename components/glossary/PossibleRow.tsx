import { type Say, useSay, type WordKey } from '#components/panel/say.ts';
import { MentionRow, type OnMention } from './MentionRow.tsx';
import type { PossibleTerm } from './page-terms.ts';

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

interface PossibleRowProps {
  readonly term: PossibleTerm;
  readonly onMention: OnMention;
}

/** An entry that the page may mean, with the words in question and why they were not marked. */
export function PossibleRow({ term, onMention }: PossibleRowProps) {
  const { t } = useSay();
  const { entry, id, text, refusal } = term;
  return (
    <MentionRow entry={entry} look={id} next={id} onMention={onMention}>
      <span class="label">
        “{text}”. {refusalWords(refusal, t)}
      </span>
    </MentionRow>
  );
}
