import '#components/tokens.css';
import '#components/panel/views.css';
import '#components/options/options.css';
import '#components/options/choices.css';
import { dress, mountView } from '#components/panel/mount-view.tsx';
import { loadGlossary } from '#extension/entries.ts';
import { createOwnStore } from '#extension/own-entries.ts';
import { browserSettings } from '#extension/page-site.ts';
import { browserSay } from '#extension/say.ts';
import { readShortcuts } from '#extension/shortcuts.ts';
import { browserStorage } from '#extension/storage-area.ts';
import { ownAsEntry } from '#glossary/own-entry.ts';
import { OptionsView } from './OptionsView.tsx';

const store = browserSettings();
const ownStore = createOwnStore(browserStorage());
const say = browserSay();
// First set aside what cannot be read: then what is shown is what holds.
await ownStore.putAside();
const aside = await store.putAside();
const [settings, glossary, own, shortcuts] = await Promise.all([
  store.read(),
  loadGlossary().catch(() => undefined),
  ownStore.read(),
  readShortcuts(),
]);
const mine = own.entries.map((entry) => ownAsEntry(entry, say.t('ownLabel')));
dress(document, settings.theme);
document.title = say.t('optionsTitle');
mountView(
  document,
  say,
  <OptionsView
    store={store}
    first={settings}
    entries={[...(glossary?.entries ?? []), ...mine]}
    shortcuts={shortcuts}
    aside={aside}
  />,
);
