import { useSay } from '#components/panel/say.ts';
import type { SectionProps } from './model.ts';
import { SwitchRow } from './SwitchRow.tsx';

/** The toolbar's badge and the keyboard's shortcuts. */
export function ToolbarSection({ model, acts }: SectionProps) {
  const { t } = useSay();
  return (
    <section id="toolbar">
      <h2>{t('optionsToolbar')}</h2>
      <SwitchRow
        words={t('optionsBadge')}
        on={model.choices.badge}
        onSwitch={(on) => acts.choose('badge', on)}
      />
      <h3>{t('optionsShortcuts')}</h3>
      <dl class="shortcuts">
        {model.shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{keys === '' ? t('optionsShortcutNone') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{t('optionsShortcutsHow')}</p>
      <button type="button" class="button" onClick={acts.shortcuts}>
        {t('optionsShortcutsOpen')}
      </button>
    </section>
  );
}

/** The history, and what is sent: nothing. */
export function PrivacySection({ model, acts }: SectionProps) {
  const { t } = useSay();
  return (
    <section id="privacy">
      <h2>{t('optionsPrivacy')}</h2>
      <p>{t('optionsPrivacyText')}</p>
      <SwitchRow
        words={t('optionsHistory')}
        on={model.choices.history}
        onSwitch={(on) => acts.choose('history', on)}
      />
      <button type="button" class="button" onClick={acts.forget}>
        {t('optionsHistoryClear')}
      </button>
    </section>
  );
}

/** Everything as it came, and what could not be read. */
export function ResetSection({ model, acts }: SectionProps) {
  const { t } = useSay();
  return (
    <section id="reset">
      <h2>{t('optionsReset')}</h2>
      <p class="hint">{t('optionsResetHint')}</p>
      <button type="button" class="button" onClick={acts.reset}>
        {t('optionsResetButton')}
      </button>
      {model.aside > 0 && (
        <>
          <h3>{t('optionsAside')}</h3>
          <p class="hint">{t('optionsAsideHint')}</p>
          <div class="buttons">
            <button type="button" class="button" onClick={acts.copyAside}>
              {t('optionsAsideCopy')}
            </button>
            <button type="button" class="button" onClick={acts.dropAside}>
              {t('optionsAsideDrop')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
