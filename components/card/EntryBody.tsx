import type { Entry } from '#glossary/entry.ts';
import { isGettingOld, momentOf } from '#glossary/moment.ts';
import { Checked } from '../entry/Checked.tsx';
import { writtenDate } from '../entry/dates.ts';
import { Facts } from '../entry/Facts.tsx';
import { EntryLink, LinkedText, type Links } from '../entry/LinkedText.tsx';
import { OnTheDay } from '../entry/OnTheDay.tsx';
import { reasonWords } from '../entry/reason.ts';
import { Sources } from '../entry/Sources.tsx';
import { Views } from '../entry/Views.tsx';
import { type CardContent, fitText, type Mention } from './content.ts';
import { OwnBody } from './OwnBody.tsx';
import type { CardWords } from './words.ts';

/** Sources that a card names; the others are in the glossary. */
const CARD_SOURCES = 3;

/** What the reader of a card knows of its page: ISO dates of publication (where there is one) and of today. */
export interface ReadingDay {
  readonly published: string | undefined;
  readonly today: string;
}

interface EntryBodyProps {
  readonly content: CardContent;
  /** The mention, on the card of a mark; a card reached from another has none. */
  readonly mention: Mention | undefined;
  readonly day: ReadingDay;
  readonly follow: (id: string) => void;
  readonly more: () => void;
  readonly t: CardWords;
}

/** All that a card says of an entry, the quickest to read first. */
export function EntryBody({ content, mention, day, follow, more, t }: EntryBodyProps) {
  const { entry, note } = content;
  if (entry.own) return <OwnBody entry={entry} mention={mention} t={t} />;
  const links: Links = { heads: content.linked.filter(({ id }) => id !== entry.id), follow };
  const { moment, facts } = fitText(entry, momentOf(entry, day.published, day.today));
  const untold = moment.old && !moment.onDay && moment.day !== undefined ? moment.day : undefined;
  return (
    <article lang="en" dir="ltr">
      <p class="label">{entry.label}</p>
      <h2 id="headword" class="headword">
        {entry.headword}
      </h2>
      <p id="summary" class="summary">
        <LinkedText text={entry.summary} links={links} />
      </p>
      {note !== undefined && <p class="own-note">{t('ownNoteLine', note)}</p>}
      <OnTheDay moment={moment} links={links} t={t} />
      <Facts facts={facts} links={links} />
      <Views views={entry.views} links={links} t={t} short />
      <ConfusedWith ids={entry.confusedWith} links={links} t={t} />
      <footer class="trust">
        {mention && <p class="why">{reasonWords(mention.reason, t)}</p>}
        <CardSources entry={entry} more={more} t={t} />
        {untold !== undefined && (
          <p class="checked">
            {t('entryOldArticle', writtenDate(untold), writtenDate(entry.knownUntil))}
          </p>
        )}
        {(untold === undefined || isGettingOld(entry, day.today)) && (
          <Checked entry={entry} today={day.today} t={t} />
        )}
      </footer>
    </article>
  );
}

type CardSourcesProps = Pick<EntryBodyProps, 'more' | 't'> & { readonly entry: Entry };

/** The first source of each publisher, and the way to the others. */
function CardSources({ entry, more, t }: CardSourcesProps) {
  const { sources } = entry;
  const firsts = sources.filter(
    (source, at) => sources.findIndex(({ publisher }) => publisher === source.publisher) === at,
  );
  const named = firsts.slice(0, CARD_SOURCES);
  const left = sources.length - named.length;
  const others = left > 0 && (
    <button type="button" class="term" onClick={more}>
      {t('cardSourcesMore', String(left))}
    </button>
  );
  return <Sources sources={named} t={t} form="short" more={others} />;
}

interface ConfusedWithProps {
  readonly ids: readonly string[];
  readonly links: Links;
  readonly t: CardWords;
}

/** The one entry that this one is most often taken for, in one line. */
function ConfusedWith({ ids, links, t }: ConfusedWithProps) {
  const head = links.heads.find(({ id }) => ids.includes(id));
  if (!head) return null;
  return (
    <p class="confused">
      {t('entryConfusedWith')} <EntryLink id={head.id} links={links} />,{' '}
      <span class="kin">{head.label}</span>
    </p>
  );
}
