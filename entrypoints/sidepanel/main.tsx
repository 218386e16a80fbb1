import '#components/tokens.css';
import '#components/panel/views.css';
import '#components/panel/panel.css';
import '#components/glossary/glossary.css';
import '#components/glossary/entry-page.css';
import { browser } from 'wxt/browser';
import { dress, mountView } from '#components/panel/mount-view.tsx';
import { loadGlossary } from '#extension/entries.ts';
import { browserSettings } from '#extension/page-site.ts';
import { browserSay } from '#extension/say.ts';
import { PanelView } from './PanelView.tsx';

const store = browserSettings();
const say = browserSay();
const [settings, glossary, window] = await Promise.all([
  store.read(),
  loadGlossary().catch(() => undefined),
  browser.windows.getCurrent(),
]);
dress(document, settings.theme);
document.title = say.t('panelTitle');
mountView(
  document,
  say,
  glossary === undefined ? (
    <p class="panel-missing">{say.t('panelGlossaryMissing')}</p>
  ) : (
    <PanelView store={store} first={settings} glossary={glossary} windowId={window.id ?? -1} />
  ),
);
