import type { EntryHead } from '#glossary/entry.ts';
import { linkTerms } from './linked-terms.ts';

/** What a term in an entry leads to, and how to go there. */
export interface Links {
  readonly heads: readonly EntryHead[];
  readonly follow: (id: string) => void;
}

/** A text of an entry, in which terms with entries of their own are buttons that lead there. */
export function LinkedText({ text, links }: { readonly text: string; readonly links: Links }) {
  return (
    <>
      {linkTerms(text, links.heads).map((run) =>
        typeof run === 'string' ? (
          run
        ) : (
          <EntryLink key={run.head.id} id={run.head.id} text={run.text} links={links} />
        ),
      )}
    </>
  );
}

/** The way to an entry, as a word in a line; plain text where the entry is not there. */
export function EntryLink(props: {
  readonly id: string | undefined;
  readonly text?: string;
  readonly links: Links;
}) {
  const { id, links } = props;
  const head = links.heads.find((one) => one.id === id);
  const text = props.text ?? head?.headword ?? id;
  if (!head) return <>{text}</>;
  const go = () => links.follow(head.id);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot break over two lines of a text, and an anchor would need an address in somebody else's page.
    <span
      role="link"
      class="term"
      tabIndex={0}
      onClick={go}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        // The same press must not act on what has the focus next.
        event.preventDefault();
        go();
      }}
    >
      {text}
    </span>
  );
}
