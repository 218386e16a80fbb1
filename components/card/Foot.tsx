import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CopyButton } from './CopyButton.tsx';
import type { CardWords } from './words.ts';

/** What the reader can do from a card; `on` false undoes. */
export interface CardActions {
  readonly openPanel: (entry: string) => void;
  readonly notThis: (on: boolean) => void;
  readonly never: (on: boolean) => void;
  readonly copy: (text: string) => Promise<boolean>;
  readonly close: () => void;
}

interface FootProps {
  readonly t: CardWords;
  readonly actions: CardActions;
  readonly entry: string;
  /** Whether the card is of a mark, so that the mark can be taken away. */
  readonly marked: boolean;
  readonly note: () => string;
  /** Says that something is wrong; there is nobody to say it to of an entry that the reader wrote. */
  readonly report: (() => void) | undefined;
}

/** The actions of a card: two at once, the others behind one button, each mark taken away with an undo. */
export function Foot({ t, actions, entry, marked, note, report }: FootProps) {
  const [more, setMore] = useState(false);
  const [done, setDone] = useState<'notThis' | 'never'>();
  const act = (name: 'notThis' | 'never') => {
    actions[name](true);
    setDone(name);
  };
  const undo = () => {
    if (done) actions[done](false);
    setDone(undefined);
  };
  if (done) {
    return <Done words={t(done === 'never' ? 'cardNeverDone' : 'cardHidden')} undo={undo} t={t} />;
  }
  return (
    <div class="foot">
      <div class="row">
        <button type="button" class="main" onClick={() => actions.openPanel(entry)}>
          {t('cardOpenInGlossary')}
        </button>
        {marked && (
          <button type="button" onClick={() => act('notThis')}>
            {t('cardNotThis')}
          </button>
        )}
        <button
          type="button"
          class="dots"
          aria-label={t('cardMore')}
          aria-expanded={more}
          onClick={() => setMore(!more)}
        >
          <span aria-hidden="true">⋯</span>
        </button>
      </div>
      {more && (
        <div class="row">
          {marked && (
            <button type="button" onClick={() => act('never')}>
              {t('cardNever')}
            </button>
          )}
          {report && (
            <button type="button" onClick={report}>
              {t('cardReport')}
            </button>
          )}
          <CopyButton label={t('cardCopy')} text={note} copy={actions.copy} t={t} />
        </div>
      )}
    </div>
  );
}

interface DoneProps {
  readonly words: string;
  readonly undo: () => void;
  readonly t: CardWords;
}

/** What was done, and the way back. */
function Done({ words, undo, t }: DoneProps) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  return (
    <div class="foot">
      <div class="row">
        <span role="status">{words}</span>
        <button type="button" class="main" ref={button} onClick={undo}>
          {t('cardUndo')}
        </button>
      </div>
    </div>
  );
}
