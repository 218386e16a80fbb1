import { useState } from 'preact/hooks';
import { useSay } from '#components/panel/say.ts';
import type { Added, OptionsActs } from './model.ts';

interface AddSiteProps {
  readonly onAdd: OptionsActs['add'];
}

/** Adds a rule for a site by its address; says so where what was typed is none. */
export function AddSite({ onAdd }: AddSiteProps) {
  const { t } = useSay();
  const [typed, setTyped] = useState('');
  const [last, setLast] = useState<{ readonly typed: string; readonly became: Added }>();
  const trouble = (): string => {
    if (last === undefined || last.became === 'added') return '';
    return last.became === 'refused'
      ? t('optionsAddRefused', last.typed)
      : t('optionsAddBad', last.typed);
  };
  const add = (rule: 'on' | 'off') => {
    if (typed.trim() === '') return;
    onAdd(typed, rule).then(
      (became) => {
        setLast({ typed, became });
        if (became === 'added') setTyped('');
      },
      () => undefined,
    );
  };
  return (
    <form
      class="add-site"
      onSubmit={(event) => {
        event.preventDefault();
        add('on');
      }}
    >
      <label>
        {t('optionsAddSite')}
        <input
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder={t('optionsAddSiteExample')}
          aria-invalid={last?.became === 'no-site'}
          aria-describedby="add-site-bad"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        {t('optionsAddOn')}
      </button>
      <button type="button" class="button" onClick={() => add('off')}>
        {t('optionsAddOff')}
      </button>
      <p id="add-site-bad" class="trouble" role="status">
        {trouble()}
      </p>
    </form>
  );
}
