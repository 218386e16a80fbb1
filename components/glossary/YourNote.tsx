import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useSay } from '#components/panel/say.ts';
import { OWN_LIMITS } from '#glossary/own-entry.ts';
import { troubleWords } from './own-problems.ts';

interface YourNoteProps {
  /** The note; empty where there is none. */
  readonly note: string;
  /** Keeps the note, or with an empty text takes it away; rejects where the browser refuses. */
  readonly onSave: (text: string) => Promise<void>;
}

/** The reader's own note on a shipped entry, to read and to write. */
export function YourNote({ note, onSave }: YourNoteProps) {
  const { t } = useSay();
  const [writing, setWriting] = useState(false);
  const section = useRef<HTMLElement>(null);
  const first = useRef(true);
  useLayoutEffect(() => {
    // The focus goes into the field, and back to the button where it came from.
    if (!first.current) section.current?.querySelector<HTMLElement>('textarea, button')?.focus();
    first.current = false;
  }, [writing]);
  return (
    <section class="your-note" ref={section} aria-labelledby="your-note-title">
      <h3 id="your-note-title">{t('ownYourNote')}</h3>
      {writing ? (
        <NoteForm note={note} onSave={onSave} onDone={() => setWriting(false)} />
      ) : (
        <>
          {note !== '' && (
            <p class="own-text" dir="auto">
              {note}
            </p>
          )}
          <button type="button" class="link" onClick={() => setWriting(true)}>
            {t(note === '' ? 'ownNoteAdd' : 'ownEdit')}
          </button>
        </>
      )}
    </section>
  );
}

function NoteForm({ note, onSave, onDone }: YourNoteProps & { readonly onDone: () => void }) {
  const say = useSay();
  const { t } = say;
  const [text, setText] = useState(note);
  const [trouble, setTrouble] = useState('');
  const save = async () => {
    try {
      await onSave(text.trim());
      onDone();
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      setTrouble(troubleWords({ what: 'refused', words }, 0, say));
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <textarea
        aria-labelledby="your-note-title"
        aria-describedby="your-note-hint"
        rows={4}
        maxLength={OWN_LIMITS.text}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="own-hint" id="your-note-hint">
        {t('ownNoteHint')}
      </p>
      <p role="alert" class="own-troubles">
        {trouble}
      </p>
      <div class="own-acts">
        <button type="submit" class="button">
          {t('ownNoteSave')}
        </button>
        <button type="button" class="link" onClick={onDone}>
          {t('ownCancel')}
        </button>
      </div>
    </form>
  );
}
