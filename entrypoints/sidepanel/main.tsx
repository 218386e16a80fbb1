import '#components/tokens.css';
import '#components/panel/views.css';
import '#components/panel/panel.css';
import '#components/glossary/glossary.css';
import '#components/glossary/entry-page.css';
import '#components/glossary/own.css';
import { browser } from 'wxt/browser';
import { dress, mountView } from '#components/panel/mount-view.tsx';
import { loadGlossary } from '#extension/entries.ts';
import { createOwnStore, type OwnWriting } from '#extension/own-entries.ts';
import { browserSettings } from '#extension/page-site.ts';
import { browserSay } from '#extension/say.ts';
import { browserStorage } from '#extension/storage-area.ts';
import { PanelView } from './PanelView.tsx';

const store = browserSettings();
const ownStore = createOwnStore(browserStorage());
const say = browserSay();
const [settings, glossary, firstOwn, window] = await Promise.all([
  store.read(),
  loadGlossary().catch(() => undefined),
  ownStore.read().catch((): OwnWriting => ({ entries: [], notes: new Map() })),
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
    <PanelView
      store={store}
      first={settings}
      glossary={glossary}
      ownStore={ownStore}
      firstOwn={firstOwn}
      windowId={window.id ?? -1}
    />
  ),
);
