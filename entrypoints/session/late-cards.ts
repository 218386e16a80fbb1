import type { CardCommand, Cards } from '../card/card.tsx';

/** The cards of a page, which come when the page has something to open. */
export interface LateCards {
  /** Carries out a keyboard command; false where there was nothing to do, or no card came. */
  command(name: CardCommand): Promise<boolean>;
  /** Scrolls to a mark and opens its card with the focus in it; false when the mark is gone. */
  open(id: number): Promise<boolean>;
  /** Outlines a mark (`undefined`: none) without opening it; false when it is gone. */
  show(id: number | undefined): Promise<boolean>;
  /** To be called when the marks have changed; the first time that there are any, the card is sent for. */
  refresh(): void;
  /** To be called when what cards say has changed: the next one says it. */
  forget(): void;
}

/**
 * Lets the marks of a page open cards as soon as `mount` has brought the card.
 *
 * `isNeeded`: there is something to open. Where the card does not come, it is sent for again at the
 * next occasion.
 */
export function createLateCards(mount: () => Promise<Cards>, isNeeded: () => boolean): LateCards {
  let coming: Promise<Cards | undefined> | undefined;
  let here: Cards | undefined;

  const bring = () => {
    coming ??= mount().then(
      (cards) => {
        here = cards;
        return cards;
      },
      () => {
        coming = undefined;
        return undefined;
      },
    );
    return coming;
  };
  const ask = async (what: (cards: Cards) => boolean) => {
    if (!isNeeded()) return false;
    const cards = await bring();
    return cards !== undefined && what(cards);
  };
  return {
    command: (name) => ask((cards) => cards.command(name)),
    open: (id) => ask((cards) => cards.open(id)),
    show: (id) => ask((cards) => cards.show(id)),
    refresh() {
      if (here) here.refresh();
      else if (isNeeded()) void bring();
    },
    forget: () => here?.forget(),
  };
}
