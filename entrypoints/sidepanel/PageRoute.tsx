import { useEffect, useMemo, useState } from 'preact/hooks';
import type { OnMention } from '#components/glossary/MentionRow.tsx';
import { PageTerms } from '#components/glossary/PageTerms.tsx';
import { groupPossible, groupTerms } from '#components/glossary/page-terms.ts';
import { type Say, useSay } from '#components/panel/say.ts';
import { pageWords, siteReason, siteTitle } from '#components/site-switch/site-view.ts';
import type { FollowedPage } from '#extension/page-follow.ts';
import { askPage } from '#extension/send.ts';
import type { Settings } from '#extension/settings.ts';
import type { SiteState } from '#extension/sites.ts';
import { bringForward, tabSite } from '#extension/tabs.ts';
import type { PanelWork } from './panel-work.ts';

/** How the tab's site stands; asked for only where its page says nothing. */
function useSite({ tab, report }: FollowedPage, settings: Settings): SiteState | undefined {
  const [site, setSite] = useState<SiteState>();
  const silent = report === undefined;
  useEffect(() => {
    let current = true;
    setSite(undefined);
    if (tab === undefined || !silent) return;
    tabSite(tab, settings)
      .then((read) => current && setSite(read))
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [tab, silent, settings]);
  return site;
}

/** How the page stands, in words, where there is more to say than how many terms it has. */
function standingOf(
  { report }: FollowedPage,
  site: SiteState | undefined,
  terms: number,
  say: Say,
): string | undefined {
  if (report !== undefined) {
    return report.state === 'done' ? undefined : pageWords({ state: report.state, terms }, say);
  }
  if (site === undefined) return say.t('popupLoading');
  // The browser hides the address of pages that we may not read: then we do not know why.
  if (site.state === 'on' || site.reason === 'no-address') return say.t('panelNoPage');
  return `${siteTitle(site, false, say)}: ${siteReason(site, say)}`;
}

/** The view "On this page". */
export function PageRoute({ shelf, page, settings, place }: PanelWork) {
  const say = useSay();
  const { tab, report } = page;
  const site = useSite(page, settings);
  const [shown, setShown] = useState<number>();
  const [lost, setLost] = useState(false);
  const terms = useMemo(() => groupTerms(report?.mentions ?? [], shelf.entries), [report, shelf]);
  const possible = useMemo(
    () => groupPossible(report?.possible ?? [], terms, shelf.entries),
    [report, terms, shelf],
  );
  useEffect(() => setShown(undefined), [tab?.id, report?.url]);
  const onMention: OnMention = (id, act) => {
    if (tab === undefined) return;
    if (act === 'open') {
      setShown(id);
      bringForward(tab.id).catch(() => undefined);
    }
    askPage(tab.id, 'mention', { id, act })
      .then((there) => act === 'open' && setLost(!there))
      .catch(() => undefined);
  };
  const marked = terms.filter((term) => term.marked).length;
  const standing = standingOf(page, site, marked, say);
  return (
    <PageTerms
      terms={terms}
      possible={possible}
      shown={shown}
      standing={lost ? say.t('panelLost') : standing}
      onMention={onMention}
      onType={(letter) => place.go({ view: 'glossary', query: letter })}
    />
  );
}
