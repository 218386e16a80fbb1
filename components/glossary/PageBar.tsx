import { useSay } from '#components/panel/say.ts';

interface PageBarProps {
  readonly canGoBack: boolean;
  readonly canGoForward: boolean;
  readonly onBack: () => void;
  readonly onForward: () => void;
}

/** Back, forward and all entries, above an entry's page. */
export function PageBar({ canGoBack, canGoForward, onBack, onForward }: PageBarProps) {
  const { t } = useSay();
  return (
    <div class="page-bar">
      <button type="button" class="link" disabled={!canGoBack} onClick={onBack}>
        {t('pageBack')}
      </button>
      <button type="button" class="link" disabled={!canGoForward} onClick={onForward}>
        {t('pageForward')}
      </button>
      <a href="#/glossary">{t('pageAll')}</a>
    </div>
  );
}
