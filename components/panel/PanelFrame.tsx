import type { ComponentChildren } from 'preact';
import { useSay } from './say.ts';

interface PanelFrameProps {
  /** Which of the two views is in front; none on an entry's page and in the form for a new one. */
  readonly view: 'page' | 'glossary' | 'entry' | 'new';
  readonly children: ComponentChildren;
}

/** The panel's head with the ways to its two views, and what is in front below it. */
export function PanelFrame({ view, children }: PanelFrameProps) {
  const { t } = useSay();
  const current = (here: string) => (view === here ? 'page' : undefined);
  return (
    <div class="panel">
      <h1 class="unseen">{t('panelTitle')}</h1>
      <nav class="panel-nav" aria-label={t('panelViews')}>
        <a href="#/page" aria-current={current('page')}>
          {t('panelOnThisPage')}
        </a>
        <a href="#/glossary" aria-current={current('glossary')}>
          {t('panelGlossary')}
        </a>
      </nav>
      <main class="panel-main">{children}</main>
    </div>
  );
}
