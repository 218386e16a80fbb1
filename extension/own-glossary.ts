import { compileOwn } from '#glossary/compile-own.ts';
import { isOwn, type OwnEntry, ownAsEntry } from '#glossary/own-entry.ts';
import type { CardEntry, OwnGlossary } from './messages.ts';
import { createOwnStore, type OwnWriting } from './own-entries.ts';
import type { Storage } from './storage-area.ts';
import { OWN_STAMP } from './storage-keys.ts';

/** What a card has room for of a note, in UTF-16 code units: one line or two. */
const CARD_NOTE = 160;

/** What is known of the reader's writing where it cannot be read. */
const NOTHING: OwnWriting = { entries: [], notes: new Map() };

/** What the worker answers of the reader's own entries. */
export interface OwnAnswers {
  /** Their compiled index and rules; `null` where there are none. */
  glossary(): Promise<OwnGlossary | null>;
  /** Adds to the shipped entries among `ids` the reader's notes, and the reader's own entries. */
  complete(cards: readonly CardEntry[], ids: readonly string[]): Promise<readonly CardEntry[]>;
  /** Damaged ones are put aside, and pages are told whether there are any. */
  settle(): Promise<void>;
}

/** Answers for the reader's own entries, and keeps `OWN_STAMP` in step; to be called in the worker's first turn. */
export function keepOwnGlossary(storage: Omit<Storage, 'sync'>, label: string): OwnAnswers {
  const { local } = storage;
  const store = createOwnStore(storage);
  let compiled: Promise<OwnGlossary | null> | undefined;
  let due = false;
  let stamping = Promise.resolve();
  const stamp = async (): Promise<void> => {
    due = false;
    const { entries } = await store.read();
    if (entries.length > 0) await local.set({ [OWN_STAMP]: crypto.randomUUID() });
    else await local.remove(OWN_STAMP);
  };
  // One after the other: the last to be written is of the last state.
  const ask = (): Promise<void> => {
    compiled = undefined;
    if (!due) stamping = stamping.then(stamp).catch(() => undefined);
    due = true;
    return stamping;
  };
  storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && Object.keys(changes).some(isOwn)) void ask();
  });
  return {
    glossary() {
      compiled ??= store.read().then(({ entries }) => pack(entries));
      compiled.catch(() => {
        compiled = undefined;
      });
      return compiled;
    },
    async complete(cards, ids) {
      const { entries, notes } = await store.find(ids).catch(() => NOTHING);
      const own = entries.map((entry) => ({ entry: ownAsEntry(entry, label), linked: [] }));
      return [...cards.map((card) => withNote(card, notes.get(card.entry.id))), ...own];
    },
    async settle() {
      await store.putAside();
      await ask();
    },
  };
}

function withNote(card: CardEntry, note: string | undefined): CardEntry {
  if (note === undefined) return card;
  const line = note.replace(/\s+/gu, ' ');
  const short = line.length > CARD_NOTE ? `${line.slice(0, CARD_NOTE - 1).trimEnd()}…` : line;
  return { ...card, note: short };
}

function pack(entries: readonly OwnEntry[]): OwnGlossary | null {
  const compiled = compileOwn(entries);
  if (compiled === undefined) return null;
  return { index: toBase64(compiled.index), rules: JSON.stringify(compiled.rules) };
}

/** So many bytes become characters at once: more arguments than that a call may not have. */
const CHUNK = 8192;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(text);
}
