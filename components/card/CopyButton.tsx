import { useState } from 'preact/hooks';
import type { CardWords } from './words.ts';

interface CopyButtonProps {
  readonly class?: string;
  readonly label: string;
  readonly text: () => string;
  readonly copy: (text: string) => Promise<boolean>;
  readonly t: CardWords;
}

/** A button that copies a text and says beside it whether that went well. */
export function CopyButton({ label, text, copy, t, ...rest }: CopyButtonProps) {
  const [said, setSaid] = useState('');
  const press = async () => {
    setSaid('');
    setSaid((await copy(text())) ? t('cardCopied') : t('cardNotCopied'));
  };
  return (
    <span class="copy">
      <button type="button" class={rest.class} onClick={() => void press()}>
        {label}
      </button>
      <span role="status">{said}</span>
    </span>
  );
}
