import { useSay, type WordKey } from '#components/panel/say.ts';
import type { Kind } from '#matcher/rules/rules.ts';

/** What the list is narrowed to; an empty text narrows nothing. */
export interface FilterChoice {
  readonly subject: string;
  readonly kind: Kind | '';
}

/** The words for each kind of entry. */
export const KIND_WORDS: Readonly<Record<Kind, WordKey>> = {
  person: 'kindPerson',
  office: 'kindOffice',
  institution: 'kindInstitution',
  company: 'kindCompany',
  programme: 'kindProgramme',
  agreement: 'kindAgreement',
  law: 'kindLaw',
  process: 'kindProcess',
  concept: 'kindConcept',
  event: 'kindEvent',
  place: 'kindPlace',
  equipment: 'kindEquipment',
};

interface FiltersProps {
  readonly choice: FilterChoice;
  /** Subjects that there are, with their names. */
  readonly subjects: readonly { readonly id: string; readonly name: string }[];
  readonly kinds: readonly Kind[];
  readonly onChoice: (choice: FilterChoice) => void;
}

/** Narrows the list to a subject and a kind. */
export function Filters({ choice, subjects, kinds, onChoice }: FiltersProps) {
  const { t } = useSay();
  return (
    <div class="filters">
      <select
        aria-label={t('filterSubject')}
        value={choice.subject}
        onChange={(event) => onChoice({ ...choice, subject: event.currentTarget.value })}
      >
        <option value="">{t('filterAllSubjects')}</option>
        {subjects.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <select
        aria-label={t('filterKind')}
        value={choice.kind}
        onChange={(event) => onChoice({ ...choice, kind: event.currentTarget.value as Kind | '' })}
      >
        <option value="">{t('filterAllKinds')}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(KIND_WORDS[kind])}
          </option>
        ))}
      </select>
    </div>
  );
}
