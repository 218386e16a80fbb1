import type { Limits } from './limits.ts';

/** What happened to a page since it was last asked. */
export interface Change {
  /** Nodes whose text or children are not what they were. */
  readonly targets: ReadonlySet<Node>;
  /** Something was taken out of the page. */
  readonly removed: boolean;
  /** The head changed: title, structured data. */
  readonly head: boolean;
  /** The whole document was written anew. */
  readonly replaced: boolean;
}

/** Watches a document for changes of its text. */
export interface Changes {
  /** Watches from now on; again after a pause, and for shadow roots that came to light. */
  watch(shadows: readonly ShadowRoot[]): void;
  pause(): void;
}

/** What to do at a change (called once for a batch), and when there is no end of them. */
export interface ChangesOptions {
  readonly document: Document;
  readonly limits: Limits;
  /** Milliseconds from any origin. */
  readonly now: () => number;
  readonly onChange: (change: Change) => void;
  readonly onRestless: () => void;
  readonly signal: AbortSignal;
}

const SECOND_MS = 1000;
const WATCHED = { childList: true, characterData: true, subtree: true };
/** Our own card comes and goes under the root element; that is no change of the page. */
const OWN_HOST = 'newsgloss-card';

/** Creates the watch over a document; it starts paused. */
export function createChanges(options: ChangesOptions): Changes {
  const { document, onChange, onRestless, signal } = options;
  const isRestless = createRestlessness(options.limits, options.now);
  const watched = new WeakSet<Node>();
  let watching = false;

  const observer = new MutationObserver((records) => {
    if (isRestless(records.length)) onRestless();
    else {
      const change = summarise(document, records);
      if (change !== undefined) onChange(change);
    }
  });
  const pause = () => {
    observer.disconnect();
    watching = false;
  };
  signal.addEventListener('abort', pause);
  return {
    watch(shadows) {
      if (signal.aborted) return;
      if (!watching) observer.observe(document, WATCHED);
      for (const shadow of shadows) {
        if (!watching || !watched.has(shadow)) observer.observe(shadow, WATCHED);
        watched.add(shadow);
      }
      watching = true;
    },
    pause,
  };
}

function summarise(document: Document, records: readonly MutationRecord[]): Change | undefined {
  const targets = new Set<Node>();
  let removed = false;
  let replaced = false;
  for (const record of records) {
    if (isOwn(record)) continue;
    targets.add(record.target);
    removed ||= record.removedNodes.length > 0;
    replaced ||= record.target === document;
  }
  if (targets.size === 0) return undefined;
  const head = [...targets].some((target) => document.head?.contains(target) ?? false);
  return { targets, removed, head, replaced };
}

function isOwn({ addedNodes, removedNodes }: MutationRecord): boolean {
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.length > 0 && nodes.every((node) => node.nodeName.toLowerCase() === OWN_HOST);
}

/** Tells, by counting changes in each second, when a page has been restless for too long. */
function createRestlessness(limits: Limits, now: () => number): (changes: number) => boolean {
  let began = now();
  let count = 0;
  let restless = 0;
  return (changes) => {
    const passed = now() - began;
    if (passed >= SECOND_MS) {
      const rate = (count * SECOND_MS) / passed;
      restless = rate >= limits.changes ? restless + 1 : 0;
      began += passed;
      count = 0;
    }
    count += changes;
    if (restless < limits.restlessSeconds) return false;
    restless = 0;
    return true;
  };
}
