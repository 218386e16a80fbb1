/** The choices of which there is one each, as the options page shows them. `cardDelay` in ms. */
export interface Choices {
  readonly mode: 'news' | 'listed';
  readonly marks: 'first' | 'every' | 'key';
  readonly frontPages: boolean;
  readonly underline: 'dotted' | 'dashed' | 'solid' | 'faint';
  readonly cardOpen: 'rest' | 'click' | 'key';
  readonly cardDelay: number;
  readonly cardSize: 'small' | 'medium' | 'large';
  readonly theme: 'page' | 'light' | 'dark' | 'sepia';
  readonly history: boolean;
  readonly badge: boolean;
}

/** A rule of the reader's for a site. `shown`: the host as it is read. */
interface SiteRuleRow {
  readonly host: string;
  readonly shown: string;
  readonly rule: 'on' | 'off';
}

/** A news site that we know, and whether it is explained. */
interface NewsSiteRow {
  readonly host: string;
  readonly name: string;
  readonly on: boolean;
}

/** What became of a site that was typed. */
export type Added = 'added' | 'no-site' | 'refused';

/** Makes one choice. */
type Choose = <Name extends keyof Choices>(name: Name, value: Choices[Name]) => void;

/** All that the options page shows. */
export interface OptionsModel {
  readonly choices: Choices;
  readonly rules: readonly SiteRuleRow[];
  readonly newsSites: readonly NewsSiteRow[];
  readonly subjects: readonly {
    readonly id: string;
    readonly name: string;
    readonly on: boolean;
  }[];
  readonly never: readonly { readonly id: string; readonly headword: string }[];
  readonly shortcuts: readonly { readonly name: string; readonly keys: string }[];
  /** How many stored values could not be read and were set aside. */
  readonly aside: number;
}

/** What a press on the options page does. */
export interface OptionsActs {
  readonly choose: Choose;
  /** Sets the rule for a site, or takes it away. */
  readonly rule: (host: string, rule: 'on' | 'off' | undefined) => void;
  /** Adds a rule for what the reader typed, unless that is no site or the browser refuses it. */
  readonly add: (typed: string, rule: 'on' | 'off') => Promise<Added>;
  readonly newsSite: (host: string, on: boolean) => void;
  readonly subject: (id: string, on: boolean) => void;
  readonly markAgain: (id: string) => void;
  readonly forget: () => void;
  readonly reset: () => void;
  readonly shortcuts: () => void;
  readonly copyAside: () => void;
  readonly dropAside: () => void;
}

/** Props of each section. */
export interface SectionProps {
  readonly model: OptionsModel;
  readonly acts: OptionsActs;
}
