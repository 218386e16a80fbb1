interface SwitchRowProps {
  readonly words: string;
  /** The whole name, where the words alone do not say what is switched. */
  readonly label?: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** A line that is switched on or off. */
export function SwitchRow({ words, label, on, onSwitch }: SwitchRowProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch-row"
      aria-checked={on}
      {...(label === undefined ? {} : { 'aria-label': label })}
      onClick={() => onSwitch(!on)}
    >
      <span>{words}</span>
      <span class="toggle" aria-hidden="true" />
    </button>
  );
}
