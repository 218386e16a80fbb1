import { useSay } from '#components/panel/say.ts';
import type { SiteView } from './site-view.ts';

const MS_A_MINUTE = 60_000;

interface PauseLineProps {
  readonly site: SiteView;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onPause: (how: 'tab' | 'hour') => void;
  readonly onResume: () => void;
}

/** The popup's line for pausing: two ways to begin, or the time left and the way to end it. */
export function PauseLine({ site, now, onPause, onResume }: PauseLineProps) {
  const { t, counted } = useSay();
  if (site.state === 'paused') {
    const left = site.until === undefined ? undefined : Math.ceil((site.until - now) / MS_A_MINUTE);
    return (
      <div class="line">
        <span>
          {left === undefined ? t('sitePaused') : counted('popupLeft', Math.max(left, 1))}
        </span>
        <button type="button" class="link" onClick={onResume}>
          {t('popupResume')}
        </button>
      </div>
    );
  }
  return (
    <div class="line">
      <span id="pause">{t('popupPause')}</span>
      <span class="choices">
        <button type="button" class="link" aria-describedby="pause" onClick={() => onPause('tab')}>
          {t('popupPauseTab')}
        </button>
        <button type="button" class="link" aria-describedby="pause" onClick={() => onPause('hour')}>
          {t('popupPauseHour')}
        </button>
      </span>
    </div>
  );
}
