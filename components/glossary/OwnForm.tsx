import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useSay } from '#components/panel/say.ts';
import { type OwnContent, type OwnDraft, type OwnEntry, readDraft } from '#glossary/own-entry.ts';
import { type OwnTrouble, troubleWords } from './own-problems.ts';

interface OwnFormProps {
  readonly title: string;
  readonly start: OwnContent;
  /** The reader's other entries. */
  readonly others: readonly OwnEntry[];
  /** Keeps the entry; gives what stood in the way, if something did. */
  readonly onSave: (content: OwnContent) => Promise<OwnTrouble | undefined>;
  readonly onCancel: () => void;
}

/** The form in which a reader writes an entry of their own: plain text. */
export function OwnForm({ title, start, others, onSave, onCancel }: OwnFormProps) {
  const { t } = useSay();
  const [draft, setDraft] = useState({ ...start, forms: start.forms.join('\n') });
  const [troubles, setTroubles] = useState<readonly OwnTrouble[]>([]);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    // A selection gave the name already: what is missing is the text.
    const field = form.current?.elements.namedItem(start.headword === '' ? 'headword' : 'text');
    if (field instanceof HTMLElement) field.focus({ preventScroll: true });
  }, []);
  const save = async () => {
    const { content, problems } = readDraft(draft, others);
    setTroubles(problems);
    if (problems.length > 0) return;
    const trouble = await onSave(content);
    if (trouble !== undefined) setTroubles([trouble]);
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <form
      class="own-form"
      ref={form}
      onSubmit={onSubmit}
      aria-labelledby="own-form-title"
      noValidate
    >
      <h2 id="own-form-title">{title}</h2>
      <Fields draft={draft} onDraft={setDraft} />
      <Troubles troubles={troubles} length={draft.text.trim().length} />
      <p class="own-hint">{t('ownPrivate')}</p>
      <div class="own-acts">
        <button type="submit" class="button">
          {t('ownSave')}
        </button>
        <button type="button" class="link" onClick={onCancel}>
          {t('ownCancel')}
        </button>
      </div>
    </form>
  );
}

interface FieldsProps {
  readonly draft: OwnDraft;
  readonly onDraft: (draft: OwnDraft) => void;
}

function Fields({ draft, onDraft }: FieldsProps) {
  const { t } = useSay();
  return (
    <>
      <label>
        {t('ownHeadword')}
        <input
          name="headword"
          autocomplete="off"
          value={draft.headword}
          onInput={(event) => onDraft({ ...draft, headword: event.currentTarget.value })}
        />
      </label>
      <label>
        {t('ownText')}
        <textarea
          name="text"
          rows={6}
          value={draft.text}
          onInput={(event) => onDraft({ ...draft, text: event.currentTarget.value })}
        />
      </label>
      <label>
        {t('ownForms')}
        <textarea
          name="forms"
          rows={3}
          aria-describedby="own-forms-hint"
          value={draft.forms}
          onInput={(event) => onDraft({ ...draft, forms: event.currentTarget.value })}
        />
      </label>
      <p class="own-hint" id="own-forms-hint">
        {t('ownFormsHint')}
      </p>
    </>
  );
}

interface TroublesProps {
  readonly troubles: readonly OwnTrouble[];
  readonly length: number;
}

/** What stands in the way of keeping the entry, said aloud too. */
function Troubles({ troubles, length }: TroublesProps) {
  const say = useSay();
  const words = new Set(troubles.map((trouble) => troubleWords(trouble, length, say)));
  return (
    <div role="alert" class="own-troubles">
      {[...words].map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
