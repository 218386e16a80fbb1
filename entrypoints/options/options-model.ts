import type { OptionsModel } from '#components/options/model.ts';
import { showHost } from '#extension/host-name.ts';
import { newsSites } from '#extension/news-sites.ts';
import type { Settings } from '#extension/settings.ts';
import type { Shortcut } from '#extension/shortcuts.ts';
import { siteState } from '#extension/sites.ts';
import type { Entry } from '#glossary/entry.ts';
import { subjectName } from '#glossary/subject-name.ts';

/** Rules from A to Z, by their shown host. */
function rulesOf(settings: Settings): OptionsModel['rules'] {
  return [...settings.sites]
    .map(([host, rule]) => ({ host, rule, shown: showHost(host) }))
    .sort((a, b) => a.shown.localeCompare(b.shown));
}

function newsOf(settings: Settings): OptionsModel['newsSites'] {
  return newsSites
    .map(({ host, name }) => {
      const site = siteState(`https://${host}/`, settings, { granted: true }, 0);
      return { host, name, on: site.state !== 'off' };
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** What the options page shows of these settings. */
export function modelOf(
  settings: Settings,
  entries: readonly Entry[],
  shortcuts: readonly Shortcut[],
  aside: number,
): OptionsModel {
  // The reader's own entries are no subject to switch off: they can be deleted.
  const shipped = entries.filter((entry) => !entry.own);
  const subjects = [...new Set(shipped.map((entry) => entry.subject))];
  const headwords = new Map(entries.map((entry) => [entry.id, entry.headword]));
  const { mode, marks, frontPages, underline, card, theme, history, badge } = settings;
  return {
    choices: {
      ...{ mode, marks, frontPages, underline, theme, history, badge },
      ...{ cardOpen: card.open, cardDelay: card.delay, cardSize: card.size },
    },
    rules: rulesOf(settings),
    newsSites: newsOf(settings),
    subjects: subjects
      .map((id) => ({ id, name: subjectName(id), on: !settings.subjectsOff.has(id) }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    never: [...settings.neverMarked].map((id) => ({ id, headword: headwords.get(id) ?? id })),
    shortcuts: shortcuts.map(({ name, keys }) => ({ name, keys })),
    aside,
  };
}
