import type { Mark, Marks } from '#page/mark.ts';

/** Walks from mark to mark by keyboard. */
export interface Walk {
  /** The mark at which the walk stands. */
  current(): Mark | undefined;
  /** Sets the walk on a mark. */
  stand(id: number): void;
  /** Goes to the next mark, or with `backwards` the one before, round at the ends; `undefined` without marks. */
  step(backwards: boolean): Mark | undefined;
  /** The mark at which the walk stands, or else the first on the screen. */
  here(): Mark | undefined;
}

/** A walk over the marks that are drawn; over all mentions where none is. It goes on from the card that is open, whoever opened it. */
export function createWalk(
  marks: Marks,
  viewHeight: () => number,
  opened: () => number | undefined,
): Walk {
  let at: number | undefined;
  const all = () => {
    const drawn = marks.all().filter((mark) => mark.drawn);
    return drawn.length > 0 ? drawn : marks.all();
  };
  const current = () => all().find((mark) => mark.id === at);
  const start = (backwards: boolean): Mark | undefined => {
    const list = all();
    const seen = list.filter((mark) => isOnScreen(marks, mark, viewHeight()));
    const below = list.find((mark) => (marks.place(mark.id)?.rects[0]?.top ?? -1) >= 0);
    return (backwards ? seen.at(-1) : (seen[0] ?? below)) ?? list[0];
  };
  return {
    current,
    stand: (id) => {
      at = id;
    },
    step(backwards) {
      at = opened() ?? at;
      const list = all();
      const index = list.findIndex((mark) => mark.id === at);
      const next = (index + (backwards ? -1 : 1) + list.length) % list.length;
      const mark = index < 0 ? start(backwards) : list[next];
      at = mark?.id;
      return mark;
    },
    here: () => current() ?? start(false),
  };
}

function isOnScreen(marks: Marks, mark: Mark, height: number): boolean {
  const rects = marks.place(mark.id)?.rects ?? [];
  return rects.some((rect) => rect.top >= 0 && rect.bottom <= height);
}
