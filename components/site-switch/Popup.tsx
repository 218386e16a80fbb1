import { useSay } from '#components/panel/say.ts';
import { PauseLine } from './PauseLine.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';
import { type PageView, pageWords, type SiteView } from './site-view.ts';

/** What the popup shows, and what each press does. */
export interface PopupProps {
  readonly site: SiteView;
  /** What the page's content script says; nothing where none answers. */
  readonly page: PageView | undefined;
  readonly once: boolean;
  /** Switching on means that the browser asks the reader first. */
  readonly asks: boolean;
  /** Something that went wrong, in words. */
  readonly trouble?: string | undefined;
  readonly now: number;
  readonly onSwitch: (on: boolean) => void;
  readonly onPause: (how: 'tab' | 'hour') => void;
  readonly onResume: () => void;
  readonly onOnce: () => void;
  readonly onShow: (what: 'page' | 'glossary') => void;
  readonly onOptions: () => void;
}

/** The toolbar popup: is it on here, why, how do I stop it; then what was found, and the way on. */
export function Popup(props: PopupProps) {
  const { site, page, once, asks, trouble } = props;
  const { t } = useSay();
  const runs = site.state === 'on' || once;
  return (
    <main class="popup">
      <h1 class="unseen">{t('appName')}</h1>
      <SiteSwitch site={site} once={once} onSwitch={props.onSwitch} />
      {asks && <p class="aside">{t('popupAsks')}</p>}
      <p class="trouble" role="status">
        {trouble}
      </p>
      <div class="lines">
        {runs && <FoundLine page={page} onShow={() => props.onShow('page')} />}
        {(site.state === 'on' || site.state === 'paused') && <PauseLine {...props} />}
        {!runs && site.state !== 'cannot' && (
          <div class="line">
            <button type="button" class="link" onClick={props.onOnce}>
              {t('popupOnce')}
            </button>
          </div>
        )}
        <div class="line foot">
          <button type="button" class="link" onClick={() => props.onShow('glossary')}>
            {t('popupGlossary')}
          </button>
          <button type="button" class="link" onClick={props.onOptions}>
            {t('popupOptions')}
          </button>
        </div>
      </div>
    </main>
  );
}

function FoundLine({ page, onShow }: Pick<PopupProps, 'page'> & { readonly onShow: () => void }) {
  const say = useSay();
  const words = page === undefined ? say.t('popupReload') : pageWords(page, say);
  return (
    <div class="line">
      <span role="status">{words}</span>
      {page !== undefined && page.terms > 0 && (
        <button type="button" class="link" onClick={onShow}>
          {say.t('popupShowAll')}
        </button>
      )}
    </div>
  );
}
