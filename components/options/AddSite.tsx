import { useState } from 'preact/hooks';
import { useSay } from '#components/panel/say.ts';

interface AddSiteProps {
  readonly onAdd: (typed: string, rule: 'on' | 'off') => Promise<boolean>;
}

/** Adds a rule for a site by its address; says so where what was typed is none. */
export function AddSite({ onAdd }: AddSiteProps) {
  const { t } = useSay();
  const [typed, setTyped] = useState('');
  const [bad, setBad] = useState<string>();
  const add = (rule: 'on' | 'off') => {
    if (typed.trim() === '') return;
    onAdd(typed, rule).then(
      (sound) => {
        setBad(sound ? undefined : typed);
        if (sound) setTyped('');
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
          aria-invalid={bad !== undefined}
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
        {bad !== undefined && t('optionsAddBad', bad)}
      </p>
    </form>
  );
}
