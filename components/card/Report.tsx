import { useRef } from 'preact/hooks';
import { CopyButton } from './CopyButton.tsx';
import type { CardWords } from './words.ts';

interface ReportProps {
  readonly text: string;
  readonly t: CardWords;
  readonly copy: (text: string) => Promise<boolean>;
}

/** A report that the reader sees whole and may change before anything leaves; it leaves by the clipboard only. */
export function Report({ text, t, copy }: ReportProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <div class="report">
      <h2 id="headword" class="headword">
        {t('cardReportTitle')}
      </h2>
      <p id="summary">{t('cardReportIntro')}</p>
      <textarea ref={field} aria-label={t('cardReportLabel')} rows={9} defaultValue={text} />
      <CopyButton
        class="main"
        label={t('cardReportCopy')}
        text={() => field.current?.value ?? text}
        copy={copy}
        t={t}
      />
    </div>
  );
}
