import '#components/tokens.css';
import '#components/panel/views.css';
import '#components/options/options.css';
import '#components/options/choices.css';
import { dress, mountView } from '#components/panel/mount-view.tsx';
import { loadGlossary } from '#extension/entries.ts';
import { browserSettings } from '#extension/page-site.ts';
import { browserSay } from '#extension/say.ts';
import { readShortcuts } from '#extension/shortcuts.ts';
import { OptionsView } from './OptionsView.tsx';

const store = browserSettings();
const say = browserSay();
// First set aside what cannot be read: then what is shown is what holds.
const aside = await store.putAside();
const [settings, glossary, shortcuts] = await Promise.all([
  store.read(),
  loadGlossary().catch(() => undefined),
  readShortcuts(),
]);
dress(document, settings.theme);
document.title = say.t('optionsTitle');
mountView(
  document,
  say,
  <OptionsView
    store={store}
    first={settings}
    entries={glossary?.entries ?? []}
    shortcuts={shortcuts}
    aside={aside}
  />,
);
