import type { CardEntry } from '#extension/messages.ts';

/** The entries that are in hand, so that a card is ready when the pointer rests. */
export interface CardEntries {
  /** The entry, if it is in hand; `null` when it was asked for and is not to be had. */
  get(id: string): CardEntry | null | undefined;
  /** The entry, fetched where it is not in hand. */
  load(id: string): Promise<CardEntry | undefined>;
  /** Fetches those of these entries that are not in hand. */
  prefetch(ids: readonly string[]): void;
  /** Fetches all again that are in hand: what is said of them may have changed. */
  renew(): void;
}

type Fetch = (ids: readonly string[]) => Promise<readonly CardEntry[]>;

/** Keeps every entry that was fetched; what could not be had is asked for again when it is wanted again. */
export function createCardEntries(fetch: Fetch): CardEntries {
  const kept = new Map<string, CardEntry | null>();
  const under = new Map<string, Promise<void>>();
  const take = async (ids: readonly string[]) => {
    try {
      const entries = await fetch(ids);
      for (const id of ids) kept.set(id, null);
      for (const one of entries) kept.set(one.entry.id, one);
    } catch {
      // The worker was stopped or replaced: the next card asks again.
    }
    for (const id of ids) under.delete(id);
  };
  const prefetch = (ids: readonly string[]) => {
    const wanted = [...new Set(ids)].filter((id) => !kept.get(id) && !under.has(id));
    if (wanted.length === 0) return;
    const taking = take(wanted);
    for (const id of wanted) under.set(id, taking);
  };
  return {
    get: (id) => kept.get(id),
    async load(id) {
      prefetch([id]);
      await under.get(id);
      return kept.get(id) ?? undefined;
    },
    prefetch,
    renew: () => void take([...kept.keys()]),
  };
}
