import { useSay } from '#components/panel/say.ts';
import { type SiteView, siteReason, siteTitle } from './site-view.ts';

interface SiteSwitchProps {
  readonly site: SiteView;
  /** This page is explained although its site is not. */
  readonly once: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** The one large switch for a site, with its state and the reason in words; words alone where we cannot run. */
export function SiteSwitch({ site, once, onSwitch }: SiteSwitchProps) {
  const say = useSay();
  const title = siteTitle(site, once, say);
  const reason = siteReason(site, say);
  if (site.state === 'cannot') {
    return (
      <div class="site" data-state="cannot">
        <span class="site-words">
          <strong>{title}</strong>
          <span>{reason}</span>
        </span>
      </div>
    );
  }
  return (
    <button
      type="button"
      class="site"
      role="switch"
      data-state={site.state}
      aria-checked={site.state === 'on'}
      aria-label={say.t('siteSwitch', site.site)}
      aria-describedby="site-words"
      onClick={() => onSwitch(site.state !== 'on')}
    >
      <span class="toggle" aria-hidden="true" />
      <span class="site-words" id="site-words">
        <strong>{title}</strong>
        <span>
          <bdi class="host">{site.name ?? site.site}</bdi>, {reason}
        </span>
      </span>
    </button>
  );
}
