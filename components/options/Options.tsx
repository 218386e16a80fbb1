import { useSay, type WordKey } from '#components/panel/say.ts';
import { CardSection } from './CardSection.tsx';
import { MarksSection } from './MarksSection.tsx';
import type { SectionProps } from './model.ts';
import { PrivacySection, ResetSection, ToolbarSection } from './OtherSections.tsx';
import { UndoBar } from './UndoBar.tsx';
import { WhereSection } from './WhereSection.tsx';

const SECTIONS: readonly { readonly id: string; readonly words: WordKey }[] = [
  { id: 'where', words: 'optionsWhere' },
  { id: 'marks', words: 'optionsMarks' },
  { id: 'card', words: 'optionsCard' },
  { id: 'toolbar', words: 'optionsToolbar' },
  { id: 'privacy', words: 'optionsPrivacy' },
  { id: 'reset', words: 'optionsReset' },
];

interface OptionsProps extends SectionProps {
  /** What was done last, in words; can it be undone? */
  readonly done: string | undefined;
  readonly onUndo: (() => void) | undefined;
}

/** The options page: every change holds at once, and can be undone. */
export function Options({ model, acts, done, onUndo }: OptionsProps) {
  const { t } = useSay();
  return (
    <div class="options">
      <header>
        <h1>{t('optionsTitle')}</h1>
        <p>{t('optionsIntro')}</p>
      </header>
      <nav aria-label={t('optionsSections')}>
        {SECTIONS.map(({ id, words }) => (
          <a key={id} href={`#${id}`}>
            {t(words)}
          </a>
        ))}
      </nav>
      <main>
        <WhereSection model={model} acts={acts} />
        <MarksSection model={model} acts={acts} />
        <CardSection model={model} acts={acts} />
        <ToolbarSection model={model} acts={acts} />
        <PrivacySection model={model} acts={acts} />
        <ResetSection model={model} acts={acts} />
      </main>
      <UndoBar done={done} onUndo={onUndo} />
    </div>
  );
}
