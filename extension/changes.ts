import {
  type Area,
  type CardChoices,
  type Pause,
  type Setting,
  type Settings,
  type SiteRule,
  settingList,
} from './settings.ts';
import { pack } from './stored.ts';

/** A change of one stored key: its new stored value, or `undefined` to take it away. */
export interface Change {
  readonly area: Area;
  readonly key: string;
  readonly value: unknown;
}

/** The settings of which there is one each, with what they may be. */
export interface ChoiceValues {
  readonly mode: Settings['mode'];
  readonly marks: Settings['marks'];
  readonly frontPages: boolean;
  readonly underline: Settings['underline'];
  readonly cardOpen: CardChoices['open'];
  readonly cardDelay: CardChoices['delay'];
  readonly cardSize: CardChoices['size'];
  readonly theme: Settings['theme'];
  readonly history: boolean;
  readonly badge: boolean;
}

function change<T>(setting: Setting<T>, name: string, value: T | undefined): Change {
  return {
    area: setting.area,
    key: setting.key + name,
    value: value === undefined ? undefined : pack(setting, value),
  };
}

/** Makes a choice, or (without a value) goes back to its default. */
export function choose<Name extends keyof ChoiceValues>(
  name: Name,
  value: ChoiceValues[Name] | undefined,
): Change {
  return change<unknown>(settingList[name] as Setting<unknown>, '', value);
}

/** Sets the rule for a site (a host in ASCII, without port), or takes it away. */
export function ruleSite(host: string, rule: SiteRule | undefined): Change {
  return change<SiteRule>(settingList.sites, host, rule);
}

/** Pauses a site, or (without a pause) goes on. */
export function pauseSite(host: string, pause: Pause | undefined): Change {
  return change(settingList.pauses, host, pause);
}

/** Notes that the browser keeps us out of a host, or lets us in again. */
export function withhold(host: string, withheld: boolean): Change {
  return change<true>(settingList.withheld, host, withheld ? true : undefined);
}

/** Switches a subject of the glossary off or on. */
export function switchSubject(subject: string, on: boolean): Change {
  return change<true>(settingList.subjectsOff, subject, on ? undefined : true);
}

/** Never marks an entry, or marks it again. */
export function neverMark(entry: string, never: boolean): Change {
  return change<true>(settingList.neverMarked, entry, never ? true : undefined);
}

/** Puts every option back as it came, the reader's sites and entries included; what the browser withholds is no option. */
export function resetAll(settings: Settings): readonly Change[] {
  const choices: readonly (keyof ChoiceValues)[] = [
    ...(['mode', 'marks', 'frontPages', 'underline', 'theme', 'history', 'badge'] as const),
    ...(['cardOpen', 'cardDelay', 'cardSize'] as const),
  ];
  return [
    ...choices.map((name) => choose(name, undefined)),
    ...[...settings.sites.keys()].map((host) => ruleSite(host, undefined)),
    ...[...settings.pauses.keys()].map((host) => pauseSite(host, undefined)),
    ...[...settings.subjectsOff].map((subject) => switchSubject(subject, true)),
    ...[...settings.neverMarked].map((entry) => neverMark(entry, false)),
  ];
}
