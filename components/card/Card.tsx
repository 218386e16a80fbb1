import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { addressOfWords, noteText } from '../entry/note.ts';
import type { CardContent, Mention } from './content.ts';
import { EntryBody, type ReadingDay } from './EntryBody.tsx';
import { type CardActions, Foot } from './Foot.tsx';
import { Report } from './Report.tsx';
import { reportText } from './report.ts';
import type { CardWords } from './words.ts';

/** What a card shows and how. */
export interface CardProps {
  /** `undefined` while the entry is on its way; `null` when it could not be had. */
  readonly content: CardContent | null | undefined;
  readonly mention: Mention;
  readonly day: ReadingDay;
  /** Title and address of the page, for notes and reports. */
  readonly page: { readonly title: string; readonly url: string };
  readonly form: 'card' | 'sheet';
  readonly closable: boolean;
  readonly theme: 'light' | 'dark' | 'sepia';
  readonly size: 'small' | 'medium' | 'large';
  readonly dir: 'ltr' | 'rtl';
  /** The entry that a card leads to; `undefined` when it could not be had. */
  readonly load: (id: string) => Promise<CardContent | undefined>;
  readonly actions: CardActions;
  readonly t: CardWords;
}

type Step = { readonly show: 'entry'; readonly content: CardContent } | { readonly show: 'report' };

/** The card of one mark: its entry, one more entry reached from it, or a report, with a way back. */
export function Card(props: CardProps) {
  const { actions } = props;
  const [step, setStep] = useState<Step>();
  const dialog = useRef<HTMLDivElement>(null);
  const go = (to: Step | undefined) => {
    setStep(to);
    dialog.current?.focus();
  };
  const follow = async (id: string) => {
    const next = step ? undefined : await props.load(id);
    if (next) go({ show: 'entry', content: next });
    else actions.openPanel(id);
  };
  return (
    <div
      ref={dialog}
      class={`card ${props.form}`}
      role="dialog"
      aria-labelledby="headword"
      aria-describedby="summary"
      tabIndex={-1}
      data-theme={props.theme}
      data-size={props.size}
      dir={props.dir}
    >
      <Head props={props} back={step && (() => go(undefined))} />
      <Shown props={props} step={step} follow={(id) => void follow(id)} go={go} />
    </div>
  );
}

interface ShownProps {
  readonly props: CardProps;
  readonly step: Step | undefined;
  readonly follow: (id: string) => void;
  readonly go: (to: Step) => void;
}

/** What the card shows at this step, with its actions. */
function Shown({ props, step, follow, go }: ShownProps) {
  const { content, mention, day, page, actions, t } = props;
  if (!content) return <Absent missing={content === null} t={t} />;
  if (step?.show === 'report') {
    return (
      <div class="body">
        <Report text={reportText(content, mention, page.url, t)} t={t} copy={actions.copy} />
      </div>
    );
  }
  const shown = step ? step.content : content;
  const { id } = shown.entry;
  return (
    <>
      <div class="body" key={id}>
        <EntryBody
          content={shown}
          mention={step ? undefined : mention}
          day={day}
          follow={follow}
          more={() => actions.openPanel(id)}
          t={t}
        />
      </div>
      <Foot
        key={`${id} foot`}
        t={t}
        actions={actions}
        entry={id}
        marked={step === undefined}
        note={() => noteText(shown.entry, step ? page : placeOf(mention, page), t)}
        report={shown.entry.own ? undefined : () => go({ show: 'report' })}
      />
    </>
  );
}

/** Where the mention of the card was met, as a note tells it. */
function placeOf({ sentence, text }: Mention, { title, url }: CardProps['page']) {
  return { ...(sentence && { sentence }), title, url: addressOfWords(url, text) };
}

/** The way back and the way out, where there is one to offer. */
function Head({
  props,
  back,
}: {
  readonly props: CardProps;
  readonly back: (() => void) | undefined;
}) {
  const { content, t } = props;
  const button = useRef<HTMLButtonElement>(null);
  const deep = back !== undefined;
  useLayoutEffect(() => {
    if (deep) button.current?.focus();
  }, [deep]);
  if (!back && !props.closable) return null;
  return (
    <div class={deep ? 'head deep' : 'head'}>
      {back && content && (
        <button type="button" class="back" ref={button} onClick={back}>
          {t('cardBack', content.entry.headword)}
        </button>
      )}
      {props.closable && (
        <button
          type="button"
          class="close"
          aria-label={t('cardClose')}
          onClick={props.actions.close}
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
    </div>
  );
}

/** Nothing to show: yet, or at all. */
function Absent({ missing, t }: { readonly missing: boolean; readonly t: CardWords }) {
  return (
    <div class="body">
      <p id="headword" class="absent">
        {t(missing ? 'cardUnknown' : 'cardLoading')}
      </p>
    </div>
  );
}
