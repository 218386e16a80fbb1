import { markUnder } from './hit-test.ts';
import type { MarkPlace, Marks } from './mark.ts';
import type { Marker } from './marker.ts';
import { type Drawing, type Mention, type Mentions, toMark, toPossibleMark } from './mentions.ts';
import type { Nearness } from './nearness.ts';
import { lineRects } from './range.ts';
import { revealPlace } from './reveal.ts';

/** Which marks the reader wants to see. */
interface Wanted {
  readonly drawing: Drawing;
  readonly entry: (id: string) => boolean;
}

/** The marks of a document, and what the annotator does with them. */
export interface DrawnMarks extends Marks {
  /** Chooses anew what is drawn, and draws what is near the screen. */
  refresh(wanted: Wanted): void;
  /** Takes over what the browser says of elements, rendered or not, and draws what is near; true where other marks are drawn now than before. */
  setRendered(rendered: ReadonlyMap<Element, boolean>): boolean;
  /** Looks again at what could not be seen, after the next layout. */
  lookAgain(): void;
  /** Stops drawing marks whose text has just changed or gone, until they are read again. */
  eraseChanged(changed: ReadonlySet<Node>, removed: boolean): void;
}

/** What the marks of a document are made from; `painted`: ranges registered at once, at most. */
export interface MarksOptions {
  readonly mentions: Mentions;
  readonly marker: Marker;
  readonly nearness: Nearness;
  readonly painted: number;
}

interface State extends MarksOptions {
  wanted: Wanted;
  /** What is to be drawn when it comes near the screen. */
  chosen: readonly Mention[];
  /** What is painted: the part of it that is near. */
  shown: readonly Mention[];
}

/** Creates the marks over a list of mentions. */
export function createMarks(options: MarksOptions): DrawnMarks {
  const state: State = {
    ...options,
    wanted: { drawing: 'none', entry: () => true },
    chosen: [],
    shown: [],
  };
  const { mentions, marker, nearness } = options;
  return {
    all: () => mentions.all.filter(({ unseen }) => !unseen).map(toMark),
    possible: () => mentions.possible.map(toPossibleMark),
    at(x, y) {
      marker.restore();
      const found = markUnder(state.shown, x, y);
      return found === undefined ? undefined : toMark(found);
    },
    place: (id) => placeOf(mentions, id),
    activate(id) {
      marker.activate(id === undefined ? [] : (mentions.find(id)?.ranges ?? []));
    },
    reveal(id) {
      const element = placeOf(mentions, id)?.element;
      return element !== undefined && revealPlace(element, () => placeOf(mentions, id)?.rects[0]);
    },
    dismiss(id, dismissed) {
      const mention = mentions.find(id);
      if (mention === undefined || !('match' in mention)) return;
      mention.dismissed = dismissed;
      refresh(state, state.wanted);
    },
    refresh: (wanted) => refresh(state, wanted),
    setRendered(rendered) {
      for (const mention of mentions.all) {
        const seen = rendered.get(mention.element);
        if (seen !== undefined) mention.unseen = !seen;
      }
      const before = state.chosen;
      refresh(state, state.wanted);
      return !isSame(before, state.chosen);
    },
    lookAgain() {
      for (const mention of mentions.all) mention.unseen = nearness.isUnseen(mention.element);
      nearness.lookAgain();
    },
    eraseChanged(changed, removed) {
      for (const { ranges } of state.shown) {
        if (isStale(ranges, changed, removed)) marker.erase(ranges);
      }
    },
  };
}

function refresh(state: State, wanted: Wanted): void {
  const { mentions, nearness } = state;
  state.wanted = wanted;
  // Each round finds at least one more mention that cannot be seen, so that this ends.
  do {
    state.chosen = mentions.choose(wanted.drawing, wanted.entry);
    // What cannot be seen is watched too: it is drawn when it can.
    const later = mentions.all.filter(({ unseen, dismissed }) => unseen || dismissed);
    nearness.watch(new Set([...state.chosen, ...later].map(({ element }) => element)));
  } while (!draw(state));
}

/** Draws what is near the screen; false, and nothing drawn, where some of it turns out not to be seen. */
function draw(state: State): boolean {
  const { chosen, nearness, painted, mentions, marker } = state;
  const known = new Set(state.shown);
  const shown = chosen.filter(({ element }) => nearness.isNear(element)).slice(0, painted);
  let allSeen = true;
  for (const mention of shown) {
    if (known.has(mention) || lineRects(mention.ranges).length > 0) continue;
    mention.unseen = true;
    allSeen = false;
  }
  if (!allSeen) return false;
  for (const mention of mentions.all) mention.drawn = false;
  for (const mention of chosen) mention.drawn = true;
  state.shown = shown;
  marker.draw(shown.flatMap(({ ranges }) => ranges));
  return true;
}

function isSame(a: readonly Mention[], b: readonly Mention[]): boolean {
  return a.length === b.length && a.every((mention, n) => mention === b[n]);
}

function placeOf(mentions: Mentions, id: number): MarkPlace | undefined {
  const mention = mentions.find(id);
  if (mention === undefined) return undefined;
  const rects = lineRects(mention.ranges);
  const element = mention.ranges[0]?.startContainer.parentElement ?? mention.element;
  return rects.length === 0 ? undefined : { rects, element };
}

function isStale(
  ranges: readonly StaticRange[],
  changed: ReadonlySet<Node>,
  removed: boolean,
): boolean {
  return ranges.some(({ startContainer: start, endContainer: end }) => {
    if (changed.has(start) || changed.has(end)) return true;
    return removed && !(start.isConnected && end.isConnected);
  });
}
