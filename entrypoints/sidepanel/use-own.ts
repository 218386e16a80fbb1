import { useEffect, useState } from 'preact/hooks';
import type { OwnTrouble } from '#components/glossary/own-problems.ts';
import type { OwnStore, OwnWriting } from '#extension/own-entries.ts';
import { OWN, type OwnContent, type OwnEntry } from '#glossary/own-entry.ts';

/** The reader's own entries and notes in the panel, and what can be done with them. */
export interface OwnWork extends OwnWriting {
  /** The entry that was deleted last, until it is put back or the reader has gone on. */
  readonly deleted: OwnEntry | undefined;
  /** Why the browser refused the last thing that was asked, in its words. */
  readonly refused: string | undefined;
  /** Keeps a new entry, or one in place of `before`; gives its id, or what stood in the way. */
  readonly keep: (content: OwnContent, before?: OwnEntry) => Promise<string | OwnTrouble>;
  readonly remove: (entry: OwnEntry) => void;
  readonly putBack: () => void;
  /** Leaves what was deleted as it is, and offers it no longer. */
  readonly settle: () => void;
  readonly note: (entry: string, text: string) => Promise<void>;
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function keepIn(
  store: OwnStore,
  content: OwnContent,
  before: OwnEntry | undefined,
): Promise<string | OwnTrouble> {
  // A change is always later than the one before, whatever the clock says.
  const changed = Math.max(Date.now(), (before?.changed ?? 0) + 1);
  const { id, created } = before ?? { id: OWN + crypto.randomUUID(), created: changed };
  try {
    const kept = await store.keep({ id, ...content, created, changed }, before?.changed);
    return kept === 'kept' ? id : { what: kept };
  } catch (error) {
    return { what: 'refused', words: wordsOf(error) };
  }
}

/** Follows the reader's own entries and notes, whichever window changes them. */
export function useOwn(store: OwnStore, first: OwnWriting): OwnWork {
  const [writing, setWriting] = useState(first);
  const [deleted, setDeleted] = useState<OwnEntry>();
  const [refused, setRefused] = useState<string>();
  useEffect(() => {
    const end = new AbortController();
    store.watch(setWriting, end.signal);
    return () => end.abort();
  }, [store]);
  const attempt = (work: Promise<unknown>, left: OwnEntry | undefined) => {
    work.then(
      () => {
        setDeleted(left);
        setRefused(undefined);
      },
      (error: unknown) => setRefused(wordsOf(error)),
    );
  };
  return {
    ...writing,
    deleted,
    refused,
    async keep(content, before) {
      const kept = await keepIn(store, content, before);
      // What was just written is there before the page that shows it.
      setWriting(await store.read());
      if (typeof kept === 'string') setDeleted(undefined);
      return kept;
    },
    remove: (entry) => attempt(store.remove(entry.id), entry),
    putBack: () => deleted && attempt(store.keep(deleted, undefined), undefined),
    settle() {
      setDeleted(undefined);
      setRefused(undefined);
    },
    note: store.note,
  };
}
