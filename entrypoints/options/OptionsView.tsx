import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { OptionsActs } from '#components/options/model.ts';
import { Options } from '#components/options/Options.tsx';
import { dress } from '#components/panel/mount-view.tsx';
import { useSay } from '#components/panel/say.ts';
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
import { newsSiteAt } from '#extension/news-sites.ts';
import { requestHost, returnHost } from '#extension/permissions.ts';
import type { Settings } from '#extension/settings.ts';
import type { SettingsStore } from '#extension/settings-store.ts';
import { openShortcutPage, type Shortcut } from '#extension/shortcuts.ts';
import { switchSite } from '#extension/site-control.ts';
import { siteState } from '#extension/sites.ts';
import type { Damaged } from '#extension/stored.ts';
import type { Entry } from '#glossary/entry.ts';
import { modelOf } from './options-model.ts';

interface OptionsViewProps {
  readonly store: SettingsStore;
  readonly first: Settings;
  readonly entries: readonly Entry[];
  readonly shortcuts: readonly Shortcut[];
  readonly aside: readonly Damaged[];
}

/** What was done last: in words, with the changes that undo it. */
interface Done {
  readonly words: string;
  readonly undo?: readonly Change[];
}

function useChanges(store: SettingsStore) {
  const { t } = useSay();
  const [done, setDone] = useState<Done>();
  const attempt = (work: Promise<Done>): void => {
    work.then(setDone, (error: Error) => setDone({ words: t('optionsFailed', error.message) }));
  };
  const save = (changes: readonly Change[]): void => {
    attempt(store.write(changes).then((undo) => ({ words: t('optionsSaved'), undo })));
  };
  const undo = (changes: readonly Change[]): void => {
    attempt(store.write(changes).then(() => ({ words: t('optionsUndone') })));
  };
  return { done, attempt, save, undo };
}

/** The options page at work. */
export function OptionsView(props: OptionsViewProps) {
  const { store, first, entries, shortcuts } = props;
  const [settings, setSettings] = useState(first);
  const [aside, setAside] = useState(props.aside);
  const { done, attempt, save, undo } = useChanges(store);
  const { t } = useSay();
  useEffect(() => {
    const end = new AbortController();
    store.watch((changed) => {
      dress(document, changed.theme);
      setSettings(changed);
    }, end.signal);
    return () => end.abort();
  }, [store]);
  const acts: OptionsActs = {
    choose: (name, value) => save([choose(name, value)]),
    rule: (host, rule) => {
      save([ruleSite(host, rule)]);
      if (rule === undefined) void giveBack(host);
    },
    add: (typed, rule) => addSite(typed, rule, save),
    newsSite: (host, on) => save(switchNewsSite(host, on, settings)),
    subject: (id, on) => save([switchSubject(id, on)]),
    markAgain: (id) => save([neverMark(id, false)]),
    forget: () =>
      attempt(
        createHistory(browser.storage)
          .forget()
          .then(() => ({ words: t('historyCleared') })),
      ),
    reset: () => save(resetAll(settings)),
    shortcuts: () => void openShortcutPage(),
    copyAside: () => attempt(copy(aside).then(() => ({ words: t('pageCopied') }))),
    dropAside: () =>
      attempt(
        store.dropAside().then(() => {
          setAside([]);
          return { words: t('optionsSaved') };
        }),
      ),
  };
  const changes = done?.undo;
  return (
    <Options
      model={modelOf(settings, entries, shortcuts, aside.length)}
      acts={acts}
      done={done?.words}
      onUndo={changes === undefined ? undefined : () => undo(changes)}
    />
  );
}

function copy(aside: readonly Damaged[]): Promise<void> {
  return navigator.clipboard.writeText(JSON.stringify(aside, null, 2));
}

/** A site that was added by permission is given back with its rule. */
async function giveBack(host: string): Promise<void> {
  if (newsSiteAt(host) === undefined) await returnHost(host);
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
): Promise<boolean> {
  const host = readHost(typed);
  if (host === undefined) return false;
  if (rule === 'on' && newsSiteAt(host) === undefined && !(await requestHost(host))) return true;
  save([ruleSite(siteOf(host), rule)]);
  return true;
}
