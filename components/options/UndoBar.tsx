import { useSay } from '#components/panel/say.ts';

interface UndoBarProps {
  readonly done: string | undefined;
  readonly onUndo: (() => void) | undefined;
}

/** Says what was done, aloud too, with the way back where there is one. */
export function UndoBar({ done, onUndo }: UndoBarProps) {
  const { t } = useSay();
  return (
    <div class="undo-bar" data-empty={done === undefined}>
      <span role="status">{done}</span>
      {onUndo !== undefined && (
        <button type="button" class="link" onClick={onUndo}>
          {t('optionsUndo')}
        </button>
      )}
    </div>
  );
}
