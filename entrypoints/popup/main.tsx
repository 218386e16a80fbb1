import '#components/tokens.css';
import '#components/panel/views.css';
import '#components/site-switch/popup.css';
import { dress, mountView } from '#components/panel/mount-view.tsx';
import { browserSettings } from '#extension/page-site.ts';
import { browserSay } from '#extension/say.ts';
import { PopupView } from './PopupView.tsx';

const store = browserSettings();
const settings = await store.read();
dress(document, settings.theme);
mountView(document, browserSay(), <PopupView store={store} settings={settings} />);
