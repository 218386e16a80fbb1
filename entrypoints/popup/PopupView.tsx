import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useSay } from '#components/panel/say.ts';
import { Popup } from '#components/site-switch/Popup.tsx';
import { injectInto } from '#extension/injection.ts';
import { openPanel } from '#extension/panel.ts';
import { requestHost } from '#extension/permissions.ts';
import { type PopupState, readPopup } from '#extension/popup-state.ts';
import { askPage } from '#extension/send.ts';
import type { Settings } from '#extension/settings.ts';
import type { SettingsStore } from '#extension/settings-store.ts';
import { pauseFor, resumeSite, switchSite } from '#extension/site-control.ts';

/** How often the popup looks at the page again, in ms: terms may still be coming. */
const LOOK_AGAIN = 500;

interface PopupViewProps {
  readonly store: SettingsStore;
  readonly settings: Settings;
}

/** The state of the tab in front, read again at every change of the settings and twice a second. */
function usePopupState({ store, settings }: PopupViewProps): PopupState | undefined {
  const [state, setState] = useState<PopupState>();
  useEffect(() => {
    const end = new AbortController();
    let current = settings;
    const look = (): void => {
      readPopup(current)
        .then((read) => !end.signal.aborted && read && setState(read))
        .catch(() => undefined);
    };
    store.watch((changed) => {
      current = changed;
      look();
    }, end.signal);
    look();
    const timer = setInterval(look, LOOK_AGAIN);
    return () => {
      clearInterval(timer);
      end.abort();
    };
  }, [store, settings]);
  return state;
}

/** The popup at work: reads the tab in front, and carries out what the reader presses. */
export function PopupView(props: PopupViewProps) {
  const { store } = props;
  const state = usePopupState(props);
  const { t } = useSay();
  const [trouble, setTrouble] = useState<string>();
  if (state === undefined) return <main class="popup" aria-busy="true" />;
  const { tab, site, settings } = state;
  const attempt = (work: Promise<unknown>, failure?: string): void => {
    work.catch((error: Error) => setTrouble(failure ?? t('optionsFailed', error.message)));
  };
  return (
    <Popup
      site={site}
      page={state.page}
      once={state.once}
      asks={site.asks === true}
      trouble={trouble}
      now={Date.now()}
      onSwitch={(on) => attempt(turn(store, state, on))}
      onPause={(how) =>
        attempt(store.write(pauseFor(site, how === 'tab' ? tab.id : undefined, Date.now())))
      }
      onResume={() => attempt(store.write(resumeSite(site, settings)))}
      onOnce={() => attempt(injectInto(tab.id, true), t('popupOnceFailed'))}
      onShow={(what) =>
        attempt(openPanel(tab.windowId, { show: what }, true).then(() => window.close()))
      }
      onOptions={() => attempt(browser.runtime.openOptionsPage().then(() => window.close()))}
    />
  );
}

/** How long a page may take to answer after its site was switched on, in ms, before we look whether it can at all. */
const ANSWER_TIME = 600;

/** Switches the site; where the browser must ask first, the prompt comes before anything else, within the press. */
async function turn(store: SettingsStore, state: PopupState, on: boolean): Promise<void> {
  const { tab, site, settings } = state;
  if (on && site.asks && !(await requestHost(site.host))) return;
  await store.write(switchSite(tab.address, site, settings, on, Date.now()));
  if (on) await wake(tab.id);
}

/** Runs the content script in a tab that has none: one that was granted before, and opened since. */
async function wake(tab: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ANSWER_TIME));
  const answers = await askPage(tab, 'report', {}).then(
    () => true,
    () => false,
  );
  if (!answers) await injectInto(tab, false);
}
