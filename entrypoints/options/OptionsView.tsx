import { useState } from 'preact/hooks';
import { Options } from '#components/options/Options.tsx';
import { useSay } from '#components/panel/say.ts';
import type { Change } from '#extension/changes.ts';
import type { Settings } from '#extension/settings.ts';
import type { SettingsStore } from '#extension/settings-store.ts';
import type { Shortcut } from '#extension/shortcuts.ts';
import type { Damaged } from '#extension/stored.ts';
import type { Entry } from '#glossary/entry.ts';
import { useSettings } from '../sidepanel/use-settings.ts';
import { type Done, optionsActs } from './options-acts.ts';
import { modelOf } from './options-model.ts';

interface OptionsViewProps {
  readonly store: SettingsStore;
  readonly first: Settings;
  readonly entries: readonly Entry[];
  readonly shortcuts: readonly Shortcut[];
  readonly aside: readonly Damaged[];
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
  const { store, entries, shortcuts } = props;
  const { t } = useSay();
  const settings = useSettings(store, props.first);
  const [aside, setAside] = useState(props.aside);
  const { done, attempt, save, undo } = useChanges(store);
  const asideDropped = () => setAside([]);
  const acts = optionsActs({ store, settings, aside, t, save, attempt, asideDropped });
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
