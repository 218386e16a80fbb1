import { useSay } from '#components/panel/say.ts';
import type { Choices } from './model.ts';
import { RadioGroup } from './RadioGroup.tsx';

interface ModeChoiceProps {
  readonly question: string;
  readonly mode: Choices['mode'];
  /** How many news sites we know. */
  readonly sites: number;
  readonly onMode: (mode: Choices['mode']) => void;
}

/** Where Newsgloss runs by itself: on the news sites that we know, or only where the reader says. */
export function ModeChoice({ question, mode, sites, onMode }: ModeChoiceProps) {
  const { t, locale } = useSay();
  return (
    <RadioGroup
      question={question}
      value={mode}
      onAnswer={onMode}
      answers={[
        {
          value: 'news',
          words: t('optionsModeNews'),
          hint: t('optionsModeNewsHint', sites.toLocaleString(locale)),
        },
        { value: 'listed', words: t('optionsModeListed'), hint: t('optionsModeListedHint') },
      ]}
    />
  );
}
