import { useSay } from '#components/panel/say.ts';
import type { SectionProps } from './model.ts';
import { RadioGroup } from './RadioGroup.tsx';

/** The delay's slider, in ms: its ends are those that are stored at most. */
const DELAY = { least: 100, most: 2000, step: 50 } as const;

/** How the card opens and looks, and the colours of card and panel. */
export function CardSection({ model, acts }: SectionProps) {
  const { t } = useSay();
  const { cardOpen, cardSize, theme } = model.choices;
  return (
    <section id="card">
      <h2>{t('optionsCard')}</h2>
      <RadioGroup
        question={t('optionsCardOpen')}
        value={cardOpen}
        onAnswer={(value) => acts.choose('cardOpen', value)}
        answers={[
          { value: 'rest', words: t('optionsCardRest') },
          { value: 'click', words: t('optionsCardClick') },
          { value: 'key', words: t('optionsCardKey') },
        ]}
      />
      {cardOpen !== 'click' && <Delay model={model} acts={acts} />}
      <RadioGroup
        question={t('optionsCardSize')}
        value={cardSize}
        onAnswer={(value) => acts.choose('cardSize', value)}
        answers={[
          { value: 'small', words: t('optionsSizeSmall') },
          { value: 'medium', words: t('optionsSizeMedium') },
          { value: 'large', words: t('optionsSizeLarge') },
        ]}
      />
      <RadioGroup
        question={t('optionsTheme')}
        value={theme}
        onAnswer={(value) => acts.choose('theme', value)}
        answers={[
          { value: 'page', words: t('optionsThemePage') },
          { value: 'light', words: t('optionsThemeLight') },
          { value: 'dark', words: t('optionsThemeDark') },
          { value: 'sepia', words: t('optionsThemeSepia') },
        ]}
      />
    </section>
  );
}

function Delay({ model, acts }: SectionProps) {
  const { t, locale } = useSay();
  const { cardDelay } = model.choices;
  const seconds = (ms: number) =>
    t('optionsCardDelayValue', (ms / 1000).toLocaleString(locale, { minimumFractionDigits: 2 }));
  return (
    <label class="delay">
      <span>{t('optionsCardDelay')}</span>
      <input
        type="range"
        min={DELAY.least}
        max={DELAY.most}
        step={DELAY.step}
        value={cardDelay}
        aria-valuetext={seconds(cardDelay)}
        onChange={(event) => acts.choose('cardDelay', event.currentTarget.valueAsNumber)}
      />
      <output>{seconds(cardDelay)}</output>
    </label>
  );
}
