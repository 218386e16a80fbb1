import { Checked } from '#components/entry/Checked.tsx';
import { Facts } from '#components/entry/Facts.tsx';
import { LinkedText, type Links } from '#components/entry/LinkedText.tsx';
import { OnTheDay } from '#components/entry/OnTheDay.tsx';
import { Sources } from '#components/entry/Sources.tsx';
import { Holders, Offices } from '#components/entry/Terms.tsx';
import { Timeline } from '#components/entry/Timeline.tsx';
import { Views } from '#components/entry/Views.tsx';
import { useSay } from '#components/panel/say.ts';
import type { Entry, EntryHead } from '#glossary/entry.ts';
import { momentOf } from '#glossary/moment.ts';
import { CopyNote } from './CopyNote.tsx';
import { KIND_WORDS } from './Filters.tsx';
import { RelatedEntries } from './RelatedEntries.tsx';

/** What an entry's page shows, and what happens on a press. */
export interface EntryPageProps {
  readonly entry: Entry;
  /** The heads of all entries that this one names. */
  readonly linked: readonly EntryHead[];
  /** ISO dates: of the article in the tab, where one is read and mentions this entry; and of today. */
  readonly published: string | undefined;
  readonly today: string;
  readonly subject: string;
  /** The reader wants this entry never marked. */
  readonly never: boolean;
  /** The entry as a note, in plain text. */
  readonly note: string;
  readonly onFollow: (id: string) => void;
  readonly onNever: (never: boolean) => void;
  readonly onCopy: (note: string) => Promise<void>;
}

/** Everything there is about an entry. */
export function EntryPage(props: EntryPageProps) {
  const { entry, linked, published, today, subject } = props;
  const { t } = useSay();
  const links: Links = {
    heads: linked.filter((head) => head.id !== entry.id),
    follow: props.onFollow,
  };
  const moment = momentOf(entry, published, today);
  return (
    <article class="entry" aria-labelledby="headword">
      <p class="kind">
        {t(KIND_WORDS[entry.kind])} · {subject}
      </p>
      <h2 id="headword" tabIndex={-1}>
        {entry.headword}
      </h2>
      <p class="entry-label">{entry.label}</p>
      <p class="summary">
        <LinkedText text={entry.summary} links={links} />
      </p>
      {published !== undefined && <OnTheDay moment={moment} links={links} t={t} />}
      <p class="body">
        <LinkedText text={entry.body} links={links} />
      </p>
      <Facts facts={entry.facts} links={links} />
      <Views views={entry.views} links={links} t={t} />
      <Timeline stages={entry.timeline} links={links} t={t} />
      {entry.office && <Holders office={entry.office} links={links} t={t} />}
      <Offices careers={entry.careers} links={links} t={t} />
      <RelatedEntries title={t('pageConfused')} ids={entry.confusedWith} heads={linked} />
      <RelatedEntries title={t('pageRelated')} ids={entry.seeAlso} heads={linked} />
      {entry.forms.length > 1 && (
        <section class="forms">
          <h3>{t('pageForms')}</h3>
          <p>{entry.forms.join(' · ')}</p>
        </section>
      )}
      <section>
        <h3>{t('pageSources')}</h3>
        <Sources sources={entry.sources} t={t} form="full" />
        <Checked entry={entry} today={today} t={t} />
      </section>
      <EntryFoot {...props} />
    </article>
  );
}

function EntryFoot({ never, note, onNever, onCopy }: EntryPageProps) {
  const { t } = useSay();
  return (
    <footer>
      {never && <p role="status">{t('pageNeverMarked')}</p>}
      <CopyNote note={note} onCopy={onCopy} />
      <button type="button" class="button" onClick={() => onNever(!never)}>
        {t(never ? 'pageMarkAgain' : 'pageNever')}
      </button>
    </footer>
  );
}
