import type { AnnotatedPage, Annotation } from './annotation.ts';
import type { Label, LabelledText } from './labelled.ts';

/** What became of one label. */
export interface Outcome {
  /** `needs its page`: a form that counts only with its page, in a text that has none. */
  readonly kind: 'right' | 'wrong' | 'missed' | 'needs its page' | 'rightly bare';
  readonly id: string;
  readonly trap: string;
  readonly label: Label;
  readonly excerpt: string;
  readonly detail: string;
}

/** How much text around a label an error shows, in characters. */
const EXCERPT = 60;

/** Refusals that another sentence of the page could lift. */
const FOR_WANT_OF_PAGE: ReadonlySet<string> = new Set(['introduced', 'page', 'near', 'country']);

/** Compares what was recognised in a text with its labels; text without a label is not judged. */
export function outcomes(text: LabelledText, annotated: AnnotatedPage): readonly Outcome[] {
  return text.labels.map((label) => {
    const { kind, detail } = judge(label, text, annotated);
    const from = Math.max(0, label.start - EXCERPT);
    const excerpt = `${text.text.slice(from, label.start)}[${text.text.slice(label.start, label.end)}]${text.text.slice(label.end, label.end + EXCERPT)}`;
    return {
      kind,
      id: text.id,
      trap: text.trap,
      label,
      excerpt: excerpt.replace(/\s+/gu, ' '),
      detail,
    };
  });
}

function judge(
  label: Label,
  text: LabelledText,
  annotated: AnnotatedPage,
): Pick<Outcome, 'kind' | 'detail'> {
  const over = annotated.matches.find(
    (match) => match.start < label.end && label.start < match.end,
  );
  const found = over ? `marked as ${over.entry} (${said(over)})` : 'not marked';
  if (label.entry === null) return { kind: over ? 'wrong' : 'rightly bare', detail: found };
  if (over?.entry === label.entry) return { kind: 'right', detail: found };
  if (over) {
    // A longer match that names a more specific entry stands instead.
    const longer = over.end - over.start > label.end - label.start;
    return { kind: longer ? 'right' : 'wrong', detail: `${found}, not ${label.entry}` };
  }
  const refusals = [...annotated.possible, ...annotated.refused].filter(
    (one) => one.entry === label.entry && one.start < label.end && label.start < one.end,
  );
  const detail =
    refusals.length > 0
      ? `${label.entry}: refused (${refusals.map(said).join('; ')})`
      : `${label.entry}: no form stands here`;
  const page = refusals.some(({ reason }) => FOR_WANT_OF_PAGE.has(reason.why));
  return { kind: text.alone && page ? 'needs its page' : 'missed', detail };
}

function said({ reason }: Annotation): string {
  return reason.by === undefined
    ? `${reason.form}: ${reason.why}`
    : `${reason.form}: ${reason.why} ${reason.by}`;
}
