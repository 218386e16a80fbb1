import { useState } from 'preact/hooks';
import { useSay } from '#components/panel/say.ts';
import { foldForSearch } from '#glossary/search-fold.ts';
import { AddSite } from './AddSite.tsx';
import { ModeChoice } from './ModeChoice.tsx';
import type { SectionProps } from './model.ts';
import { SwitchRow } from './SwitchRow.tsx';

/** Where it runs: by itself, by the reader's rules, and the list of sites that we know. */
export function WhereSection({ model, acts }: SectionProps) {
  const { t } = useSay();
  return (
    <section id="where">
      <h2>{t('optionsWhere')}</h2>
      <ModeChoice
        question={t('optionsWhere')}
        mode={model.choices.mode}
        sites={model.newsSites.length}
        onMode={(mode) => acts.choose('mode', mode)}
      />
      <h3>{t('optionsYourSites')}</h3>
      {model.rules.length === 0 && <p class="hint">{t('optionsYourSitesNone')}</p>}
      <ul class="rules">
        {model.rules.map(({ host, shown, rule }) => (
          <li key={host}>
            <bdi>{shown}</bdi>
            <span class="rule">{t(rule === 'on' ? 'optionsRuleOn' : 'optionsRuleOff')}</span>
            <button
              type="button"
              class="link"
              aria-label={t('optionsRemoveSite', shown)}
              onClick={() => acts.rule(host, undefined)}
            >
              {t('optionsRemove')}
            </button>
          </li>
        ))}
      </ul>
      <AddSite onAdd={acts.add} />
      {model.choices.mode === 'news' && <NewsSites model={model} acts={acts} />}
    </section>
  );
}

function NewsSites({ model, acts }: SectionProps) {
  const { t, counted } = useSay();
  const [query, setQuery] = useState('');
  const typed = foldForSearch(query);
  const sites = model.newsSites.filter((site) =>
    foldForSearch(`${site.name} ${site.host}`).includes(typed),
  );
  return (
    <details class="news-sites">
      <summary>{t('optionsNewsSites')}</summary>
      <input
        type="search"
        aria-label={t('optionsFindSite')}
        placeholder={t('optionsFindSite')}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <p class="hint" role="status">
        {counted('optionsNewsSitesFound', sites.length)}
      </p>
      <ul>
        {sites.map(({ host, name, on }) => (
          <li key={host}>
            <SwitchRow
              words={`${name} · ${host}`}
              label={t('optionsSwitchSite', `${name}, ${host}`)}
              on={on}
              onSwitch={(now) => acts.newsSite(host, now)}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
