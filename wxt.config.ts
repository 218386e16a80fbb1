import { mergeConfig, type UserConfig } from 'vite';
import { defineConfig } from 'wxt';
import { newsMatches } from '#extension/news-sites.ts';
import { FINDS_LEFT } from '#extension/shared-modules.ts';
import { glossaryFiles } from './scripts/glossary-files.ts';

/** Chrome 128 and Firefox 142 are the oldest browsers that have all that the page room needs. */
const CHROME_MINIMUM = '128';
const FIREFOX_MINIMUM = '142.0';

/** Our own pages load from the package only: scripts, sheets, pictures and the glossary, and nothing else. */
const CONTENT_POLICY = [
  "default-src 'none'",
  ...["script-src 'self'", "style-src 'self'", "img-src 'self'", "connect-src 'self'"],
  ...["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"],
].join('; ');

/** The kinds of scripts of ours that run in news pages. */
const IN_NEWS_PAGE: ReadonlySet<string> = new Set(['content-script', 'unlisted-script']);

/** Has a script take from the page what scripts before it have left there. */
function findLeft(script: string, config: UserConfig): void {
  const left = FINDS_LEFT.get(script);
  if (left === undefined) return;
  const rolldownOptions = {
    external: (id: string) => left.some((beginning) => id.startsWith(beginning)),
    output: { globals: (id: string) => `globalThis.newsglossModules[${JSON.stringify(id)}]` },
  };
  config.build = mergeConfig({ ...config.build }, { rolldownOptions });
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ browser }) => ({
    name: '__MSG_appName__',
    description: '__MSG_appDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'activeTab',
      'scripting',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: newsMatches(),
    optional_host_permissions: ['*://*/*'],
    content_security_policy: {
      extension_pages: CONTENT_POLICY,
    },
    commands: {
      'toggle-card': {
        suggested_key: { default: 'Alt+Shift+G' },
        description: '__MSG_commandToggleCard__',
      },
      'next-term': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_commandNextTerm__',
      },
      'previous-term': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandPreviousTerm__',
      },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commandOpenPanel__',
      },
      'toggle-site': { description: '__MSG_commandToggleSite__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'newsgloss@example.org',
              strict_min_version: FIREFOX_MINIMUM,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: CHROME_MINIMUM }),
  }),
  hooks: {
    // The content script is on the sites that we ask for, and its own code needs no list of them.
    'entrypoints:resolved': (_wxt, entrypoints) => {
      for (const entrypoint of entrypoints) {
        if (entrypoint.type === 'content-script') entrypoint.options.matches = newsMatches();
      }
    },
    // Decision 0003: news pages get the browser's own API; worker and our own pages the polyfill.
    'vite:build:extendConfig': (entrypoints, config) => {
      const inNewsPage = entrypoints.every(({ type }) => IN_NEWS_PAGE.has(type));
      if (inNewsPage) config.resolve = { ...config.resolve, alias: {} };
      for (const { name } of entrypoints) findLeft(name, config);
    },
    ...glossaryFiles(),
    // `imports: false` keeps WXT from declaring its globals; a variable of ours named `storage` would
    // still bring WXT's whole storage library into every bundle.
    'config:resolved': ({ config }) => {
      config.imports.presets = [];
    },
  },
});
