import type { Career, Office, Term } from '#glossary/entry.ts';
import { EntryLink, type Links } from './LinkedText.tsx';
import { spanWords } from './OnTheDay.tsx';
import type { Words } from './words.ts';

interface Shared {
  readonly links: Links;
  readonly t: Words;
}

/** Who held an office, the last known first, each with dates. */
export function Holders({ office, links, t }: Shared & { readonly office: Office }) {
  return (
    <section class="terms">
      <h3>{t('entryHolders')}</h3>
      <ul>
        {office.terms.toReversed().map((term) => (
          <li key={`${term.name} ${term.from}`}>
            <EntryLink id={term.entry} text={term.name} links={links} />
            <Span span={term} t={t} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The offices that a person held, the last known first, each with dates; nothing where there are none. */
export function Offices({ careers, links, t }: Shared & { readonly careers: readonly Career[] }) {
  if (careers.length === 0) return null;
  return (
    <section class="terms">
      <h3>{t('entryOffices')}</h3>
      <ul>
        {careers.toReversed().map((career) => (
          <li key={`${career.office} ${career.from}`}>
            <EntryLink id={career.entry} text={career.title} links={links} />
            <Span span={career} t={t} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type Spanned = Pick<Term, 'from' | 'to' | 'acting'>;

function Span({ span, t }: { readonly span: Spanned; readonly t: Words }) {
  return (
    <time>
      {spanWords(span, t)}
      {span.acting ? `, ${t('entryActing')}` : ''}
    </time>
  );
}
