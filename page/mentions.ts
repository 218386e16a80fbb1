import type { Match, Recognition, Refused } from '#matcher/recognise/article.ts';
import type { ArticleBlock } from './article-block.ts';
import type { Mark, PossibleMark } from './mark.ts';
import { toRanges } from './range.ts';

/** A place in the page that the recogniser spoke of, found again after each reading while its block's text stands. */
interface Place {
  readonly id: number;
  readonly block: ArticleBlock;
  readonly element: Element;
  readonly text: string;
  readonly ranges: readonly StaticRange[];
}

/** A mention of an entry, with what became of it in the page. */
export interface Mention extends Place {
  match: Match;
  /** The reader said "not this one here". */
  dismissed: boolean;
  /** Not rendered when it was last looked at: hidden, or squeezed into nothing. */
  unseen: boolean;
  drawn: boolean;
}

/** A place that may mean an entry. */
export interface Possible extends Place {
  refused: Refused;
}

/** Which mentions are drawn: the first of each entry in its section, every one, or none. */
export type Drawing = 'first' | 'every' | 'none';

/** The mentions of one document, in reading order. */
export interface Mentions {
  readonly all: readonly Mention[];
  readonly possible: readonly Possible[];
  find(id: number): Mention | Possible | undefined;
  /** Takes over what the recogniser found in these blocks. */
  update(blocks: readonly ArticleBlock[], recognition: Recognition): void;
  /** Chooses the mentions to draw; `wanted` says which entries the reader wants marked at all. */
  choose(drawing: Drawing, wanted: (entry: string) => boolean): readonly Mention[];
}

/** Creates the list of mentions of a document, empty. */
export function createMentions(): Mentions {
  const mentions = new WeakMap<ArticleBlock, Map<string, Mention>>();
  const possibles = new WeakMap<ArticleBlock, Map<string, Possible>>();
  let all: readonly Mention[] = [];
  let possible: readonly Possible[] = [];
  let byId = new Map<number, Mention | Possible>();

  function mentionOf(block: ArticleBlock, match: Match): Mention {
    const state = { match, dismissed: false, unseen: false, drawn: false };
    const make = (): Mention => withPlace(placeAt(block, match.start, match.end), state);
    const mention = keep(mentions, block, match, make);
    mention.match = match;
    return mention;
  }

  function possibleOf(block: ArticleBlock, refused: Refused): Possible {
    const make = () => withPlace(placeAt(block, refused.start, refused.end), { refused });
    const found = keep(possibles, block, refused, make);
    found.refused = refused;
    return found;
  }

  return {
    get all() {
      return all;
    },
    get possible() {
      return possible;
    },
    find: (id) => byId.get(id),
    update(blocks, recognition) {
      all = recognition.matches.flatMap((match) => {
        const block = blocks[match.block];
        return block === undefined ? [] : [mentionOf(block, match)];
      });
      possible = recognition.possible.flatMap((refused) => {
        const block = blocks[refused.block];
        return block === undefined ? [] : [possibleOf(block, refused)];
      });
      byId = new Map([...all, ...possible].map((place) => [place.id, place]));
    },
    choose: (drawing, wanted) => chooseDrawn(all, drawing, wanted),
  };
}

let ids = 0;

function placeAt(block: ArticleBlock, start: number, end: number): Place {
  ids += 1;
  let ranges: readonly StaticRange[] | undefined;
  return {
    id: ids,
    block,
    element: block.element,
    text: block.text.slice(start, end).replace(/\s+/g, ' '),
    get ranges() {
      ranges ??= toRanges(block, start, end);
      return ranges;
    },
  };
}

/** Adds to a place without asking for its ranges, which are made when they are first needed. */
function withPlace<T extends object>(place: Place, more: T): Place & T {
  return Object.defineProperties(more, Object.getOwnPropertyDescriptors(place)) as Place & T;
}

function keep<T>(
  kept: WeakMap<ArticleBlock, Map<string, T>>,
  block: ArticleBlock,
  at: Match | Refused,
  make: () => T,
): T {
  const inBlock = kept.get(block) ?? new Map<string, T>();
  kept.set(block, inBlock);
  const key = `${at.start} ${at.end} ${at.entry}`;
  const known = inBlock.get(key) ?? make();
  inBlock.set(key, known);
  return known;
}

function chooseDrawn(
  all: readonly Mention[],
  drawing: Drawing,
  wanted: (entry: string) => boolean,
): readonly Mention[] {
  if (drawing === 'none') return [];
  const groupOf = ({ block, match }: Mention) => `${block.section} ${match.entry}`;
  const marked = new Set(all.filter(({ match }) => match.marked).map(groupOf));
  const taken = new Set<string>();
  return all.filter((mention) => {
    const group = groupOf(mention);
    if (mention.unseen || !marked.has(group) || !wanted(mention.match.entry)) return false;
    // A first mention that the reader took away leaves no other to be taken away after it.
    const drawn = !mention.dismissed && (drawing === 'every' || !taken.has(group));
    taken.add(group);
    return drawn;
  });
}

/** A mention as the other rooms see it. */
export function toMark({ id, match, text, drawn, block }: Mention): Mark {
  return { id, match, text, drawn, blockText: block.text };
}

/** A possible mention as the other rooms see it. */
export function toPossibleMark({ id, refused, text }: Possible): PossibleMark {
  return { id, refused, text };
}
