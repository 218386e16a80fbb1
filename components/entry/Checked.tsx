import type { Entry } from '#glossary/entry.ts';
import { isGettingOld } from '#glossary/moment.ts';
import { writtenDate } from './dates.ts';
import type { Words } from './words.ts';

interface CheckedProps {
  readonly entry: Entry;
  readonly today: string;
  readonly t: Words;
}

/** The day on which an entry was last checked, with a warning once that is too long ago for its kind. */
export function Checked({ entry, today, t }: CheckedProps) {
  const date = writtenDate(entry.office?.knownUntil ?? entry.knownUntil);
  const old = isGettingOld(entry, today);
  return (
    <p class={old ? 'checked old' : 'checked'}>
      {t(old ? 'entryGettingOld' : 'entryChecked', date)}
    </p>
  );
}
