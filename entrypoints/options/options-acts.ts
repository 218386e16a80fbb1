import { browser } from 'wxt/browser';
import type { Added, OptionsActs } from '#components/options/model.ts';
import type { Say } from '#components/panel/say.ts';
import {
  type Change,
  choose,
  neverMark,
  resetAll,
  ruleSite,
  switchSubject,
} from '#extension/changes.ts';
import { createHistory } from '#extension/history.ts';
import { readHost, siteOf } from '#extension/host.ts';
import { newsSiteAt } from '#extension/news-site-at.ts';
import { requestHost, returnSite } from '#extension/permissions.ts';
import type { Settings } from '#extension/settings.ts';
import type { SettingsStore } from '#extension/settings-store.ts';
import { openShortcutPage } from '#extension/shortcuts.ts';
import { switchSite } from '#extension/site-control.ts';
import { siteState } from '#extension/sites.ts';
import type { Damaged } from '#extension/stored.ts';

/** What was done last: in words, with the changes that undo it. */
export interface Done {
  readonly words: string;
  readonly undo?: readonly Change[];
}

/** What the acts of the options page work with. */
export interface OptionsWork {
  readonly store: SettingsStore;
  readonly settings: Settings;
  readonly aside: readonly Damaged[];
  readonly t: Say['t'];
  /** Makes changes that can be undone, and says so. */
  readonly save: (changes: readonly Change[]) => void;
  /** Says what was done, or why not. */
  readonly attempt: (work: Promise<Done>) => void;
  readonly asideDropped: () => void;
}

/** Carries out what the reader presses on the options page. */
export function optionsActs(work: OptionsWork): OptionsActs {
  const { store, settings, aside, t, save, attempt } = work;
  const history = createHistory(browser.storage);
  return {
    choose: (name, value) => save([choose(name, value)]),
    rule: (host, rule) => {
      save([ruleSite(host, rule)]);
      // Refused, the browser keeps what it gave: the rule is gone in any case.
      if (rule === undefined) returnSite(host).catch(() => undefined);
    },
    add: (typed, rule) => addSite(typed, rule, save),
    newsSite: (host, on) => save(switchNewsSite(host, on, settings)),
    subject: (id, on) => save([switchSubject(id, on)]),
    markAgain: (id) => save([neverMark(id, false)]),
    forget: () => attempt(history.forget().then(() => ({ words: t('historyCleared') }))),
    reset: () => save(resetAll(settings)),
    shortcuts: () => void openShortcutPage(),
    copyAside: () => attempt(copy(aside).then(() => ({ words: t('pageCopied') }))),
    dropAside: () => {
      attempt(store.dropAside().then(() => ({ words: t('optionsSaved') })));
      work.asideDropped();
    },
  };
}

function copy(aside: readonly Damaged[]): Promise<void> {
  return navigator.clipboard.writeText(JSON.stringify(aside, null, 2));
}

function switchNewsSite(host: string, on: boolean, settings: Settings): readonly Change[] {
  const address = `https://${host}/`;
  const site = siteState(address, settings, { granted: true }, Date.now());
  return switchSite(address, site, settings, on, Date.now());
}

/** Adds a rule for a typed address; for a site to be explained, the browser asks first. */
async function addSite(
  typed: string,
  rule: 'on' | 'off',
  save: (changes: readonly Change[]) => void,
): Promise<Added> {
  const host = readHost(typed);
  if (host === undefined) return 'no-site';
  if (rule === 'on' && newsSiteAt(host) === undefined && !(await requestHost(host))) {
    return 'refused';
  }
  save([ruleSite(siteOf(host), rule)]);
  return 'added';
}
