import { useState } from 'preact/hooks';
import type { CardWords } from './words.ts';

interface CopyButtonProps {
  readonly class?: string;
  readonly label: string;
  readonly text: () => string;
  readonly copy: (text: string) => Promise<boolean>;
  readonly t: CardWords;
}

/** A button that copies a text and says so itself, so that nothing moves under the pointer; beside it only that it went wrong. */
export function CopyButton({ label, text, copy, t, ...rest }: CopyButtonProps) {
  const [went, setWent] = useState<'well' | 'wrong'>();
  const press = async () => {
    setWent(undefined);
    setWent((await copy(text())) ? 'well' : 'wrong');
  };
  return (
    <span class="copy">
      <button type="button" class={rest.class} onClick={() => void press()}>
        {went === 'well' ? t('cardCopied') : label}
      </button>
      <span role="status" class={went === 'wrong' ? undefined : 'speech'}>
        {went === 'well' && t('cardCopied')}
        {went === 'wrong' && t('cardNotCopied')}
      </span>
    </span>
  );
}
