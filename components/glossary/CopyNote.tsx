import { useState } from 'preact/hooks';
import { useSay } from '#components/panel/say.ts';

interface CopyNoteProps {
  readonly note: string;
  readonly onCopy: (note: string) => Promise<void>;
}

/** Copies a note; where the browser does not let us, the note is shown to be copied by hand. */
export function CopyNote({ note, onCopy }: CopyNoteProps) {
  const { t } = useSay();
  const [copied, setCopied] = useState<boolean>();
  const copy = () =>
    onCopy(note).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <>
      <button type="button" class="button" onClick={copy}>
        {t('pageCopy')}
      </button>
      <span class="done" role="status">
        {copied === true && t('pageCopied')}
        {copied === false && t('pageCopyFailed')}
      </span>
      {copied === false && <textarea readOnly aria-label={t('pageNote')} value={note} rows={8} />}
    </>
  );
}
