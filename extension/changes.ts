import { type Area, type Pause, type Setting, type SiteRule, settingList } from './settings.ts';
import { pack } from './stored.ts';

/** A change of one stored key: its new stored value, or `undefined` to take it away. */
export interface Change {
  readonly area: Area;
  readonly key: string;
  readonly value: unknown;
}

/** The settings of which there is one each. */
export type Choice = Exclude<
  keyof typeof settingList,
  'sites' | 'pauses' | 'withheld' | 'subjectsOff' | 'neverMarked'
>;

/** What a choice may be. */
export type ChoiceValue<Name extends Choice> =
  (typeof settingList)[Name] extends Setting<infer T> ? T : never;

function change<T>(setting: Setting<T>, name: string, value: T | undefined): Change {
  return {
    area: setting.area,
    key: setting.key + name,
    value: value === undefined ? undefined : pack(setting, value),
  };
}

/** Makes a choice, or (without a value) goes back to its default. */
export function choose<Name extends Choice>(
  name: Name,
  value: ChoiceValue<Name> | undefined,
): Change {
  return change(settingList[name] as unknown as Setting<ChoiceValue<Name>>, '', value);
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
