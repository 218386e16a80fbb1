import type { Career, Term } from '#glossary/entry.ts';
import type { Last, Moment, OnDay } from '#glossary/moment.ts';
import { writtenDate } from './dates.ts';
import { EntryLink, LinkedText, type Links } from './LinkedText.tsx';
import type { Words } from './words.ts';

interface Shared {
  readonly links: Links;
  readonly t: Words;
}

/** What was so on the day of the article, and what is known since; nothing where the entry has no history. */
export function OnTheDay({ moment, ...shared }: Shared & { readonly moment: Moment }) {
  const { day, old, onDay, last } = moment;
  if (!onDay && !last) return null;
  const { t } = shared;
  return (
    <div class="day">
      {day !== undefined && onDay && (
        <section>
          <h3>{t(old ? 'entryAsOf' : 'entryOnTheDay', writtenDate(day))}</h3>
          <StateOnDay state={onDay} {...shared} />
        </section>
      )}
      {last && (
        <section class={onDay ? 'later' : undefined}>
          <h3>{lastTitle(last, onDay !== undefined, t)}</h3>
          <LastState state={last} dated={onDay !== undefined} {...shared} />
        </section>
      )}
    </div>
  );
}

/** What came after the day is dated by itself; what is only known, by the day it was checked. */
function lastTitle(last: Last, after: boolean, t: Words): string {
  if (last.what === 'stage' && after) return t('entryLater', writtenDate(last.stage.date));
  return t('entryLastKnown', writtenDate(last.checked));
}

function StateOnDay({ state, ...shared }: Shared & { readonly state: OnDay }) {
  const { t } = shared;
  switch (state.what) {
    case 'holder':
      return <Holder term={state.term} {...shared} />;
    case 'stage':
      return <Says text={state.stage.says} date={state.stage.date} {...shared} />;
    case 'offices':
      return <Offices held={state.held} {...shared} />;
    case 'nobody':
      return <p>{t('entryNobody')}</p>;
    case 'before':
      return <p>{t('entryBefore', writtenDate(state.stage.date))}</p>;
    case 'left':
      return <p>{t('entryLeft', state.career.title, writtenDate(state.career.to ?? ''))}</p>;
    case 'later':
      return <p>{t('entryAfterwards', state.career.title, writtenDate(state.career.from))}</p>;
  }
}

function LastState({
  state,
  dated,
  ...shared
}: Shared & { readonly state: Last; readonly dated: boolean }) {
  switch (state.what) {
    case 'holder':
      return <Holder term={state.term} {...shared} />;
    case 'stage':
      return (
        <Says text={state.stage.says} date={dated ? undefined : state.stage.date} {...shared} />
      );
    case 'offices':
      return <Offices held={state.held} {...shared} />;
  }
}

interface SaysProps extends Shared {
  readonly text: string;
  /** Left out where the title above says it. */
  readonly date: string | undefined;
}

function Says({ text, date, links }: SaysProps) {
  return (
    <p>
      <LinkedText text={text} links={links} />{' '}
      {date !== undefined && <time dateTime={date}>{writtenDate(date)}</time>}
    </p>
  );
}

function Holder({ term, links, t }: Shared & { readonly term: Term }) {
  return (
    <p>
      <strong>
        <EntryLink id={term.entry} text={term.name} links={links} />
      </strong>
      {term.acting ? ` (${t('entryActing')})` : ''}
      {term.title ? `, ${term.title}` : ''} <time>{spanWords(term, t)}</time>
    </p>
  );
}

function Offices({ held, links, t }: Shared & { readonly held: readonly Career[] }) {
  return (
    <>
      {held.map((career) => (
        <p key={`${career.office} ${career.from}`}>
          <EntryLink id={career.entry} text={career.title} links={links} />
          {career.acting ? ` (${t('entryActing')})` : ''} <time>{spanWords(career, t)}</time>
        </p>
      ))}
    </>
  );
}

/** "13 July 2016 to 24 July 2019", or "from 5 July 2024" where no end is known. */
export function spanWords(span: Pick<Term, 'from' | 'to'>, t: Words): string {
  const from = writtenDate(span.from);
  return span.to === undefined
    ? t('entrySince', from)
    : t('entryFromTo', from, writtenDate(span.to));
}
