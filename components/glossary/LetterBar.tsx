import { useSay } from '#components/panel/say.ts';
import type { Letter } from './letters.ts';

interface LetterBarProps {
  readonly letters: readonly Letter[];
  readonly onLetter: (at: number) => void;
}

/** The letters from A to Z with which entries begin; choosing one goes there. */
export function LetterBar({ letters, onLetter }: LetterBarProps) {
  const { t } = useSay();
  return (
    <nav class="letters" aria-label={t('filterLetters')}>
      {letters.map(({ letter, at }) => (
        <button
          key={`${letter} ${at}`}
          type="button"
          aria-label={t('filterLetter', letter)}
          onClick={() => onLetter(at)}
        >
          {letter}
        </button>
      ))}
    </nav>
  );
}
