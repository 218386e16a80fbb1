import { useSay } from '#components/panel/say.ts';
import type { SectionProps } from './model.ts';
import { RadioGroup } from './RadioGroup.tsx';
import { SwitchRow } from './SwitchRow.tsx';

/** Which mentions are marked and how, with a sample; subjects; entries that are never marked. */
export function MarksSection({ model, acts }: SectionProps) {
  const { t } = useSay();
  const { marks, underline } = model.choices;
  return (
    <section id="marks">
      <h2>{t('optionsMarks')}</h2>
      <RadioGroup
        question={t('optionsMarksWhich')}
        value={marks}
        onAnswer={(value) => acts.choose('marks', value)}
        answers={[
          { value: 'first', words: t('optionsMarksFirst') },
          { value: 'every', words: t('optionsMarksEvery') },
          { value: 'key', words: t('optionsMarksKey') },
        ]}
      />
      <SwitchRow
        words={t('optionsFrontPages')}
        on={model.choices.frontPages}
        onSwitch={(on) => acts.choose('frontPages', on)}
      />
      <p class="hint">{t('optionsFrontPagesHint')}</p>
      <RadioGroup
        question={t('optionsUnderline')}
        value={underline}
        onAnswer={(value) => acts.choose('underline', value)}
        answers={[
          { value: 'dotted', words: t('optionsUnderlineDotted') },
          { value: 'dashed', words: t('optionsUnderlineDashed') },
          { value: 'solid', words: t('optionsUnderlineSolid') },
          { value: 'faint', words: t('optionsUnderlineFaint') },
        ]}
      />
      <p class="sample">
        {t('optionsSampleBefore')}
        <span class={`sample-mark ${underline}`}>{t('optionsSampleMark')}</span>
        {t('optionsSampleAfter')}
      </p>
      <Subjects model={model} acts={acts} />
      <Never model={model} acts={acts} />
    </section>
  );
}

function Subjects({ model, acts }: SectionProps) {
  const { t } = useSay();
  return (
    <>
      <h3 id="subjects">{t('optionsSubjects')}</h3>
      <p class="hint">{t('optionsSubjectsHint')}</p>
      <ul class="subjects" aria-labelledby="subjects">
        {model.subjects.map(({ id, name, on }) => (
          <li key={id}>
            <SwitchRow words={name} on={on} onSwitch={(now) => acts.subject(id, now)} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Never({ model, acts }: SectionProps) {
  const { t } = useSay();
  return (
    <>
      <h3>{t('optionsNever')}</h3>
      {model.never.length === 0 && <p class="hint">{t('optionsNeverNone')}</p>}
      <ul class="rules">
        {model.never.map(({ id, headword }) => (
          <li key={id}>
            <span>{headword}</span>
            <button
              type="button"
              class="link"
              aria-label={t('optionsNeverRemove', headword)}
              onClick={() => acts.markAgain(id)}
            >
              {t('pageMarkAgain')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
