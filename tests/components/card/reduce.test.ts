import { describe, expect, it } from 'vitest';
import { distanceTo, inCorridor } from '#components/card/corridor.ts';
import { GRACE_MS, NEXT_REST_MS, RECENT_MS, REST_MS } from '#components/card/timings.ts';
import { card, here, reader, type Timeless } from './sample-reader.ts';

/*
 * The states of the card, and what leads from one to another.
 *
 *                    rest on a mark
 *        ┌──────────┐ ─────────────▶ ┌───────────┐
 *        │  closed  │                │  waiting  │
 *        └──────────┘ ◀───────────── └───────────┘
 *         ▲   ▲    │   move on, press,      │ 350 ms; 100 ms if a card
 *         │   │    │   scroll, select,      │ closed less than 500 ms ago
 *         │   │    │   key, menu, leave     │
 *         │   │    │ tap, command, panel,   ▼
 *         │   │    └─────────────────▶ ┌───────────┐ ─┐ rest on another mark,
 *         │   │      click, held key   │   open    │  │ 100 ms: that one's card
 *         │   └─────────────────────── └───────────┘ ◀┘
 *         │     Esc, press elsewhere,    │        ▲
 *         │     term gone                │        │ back on the term or the card,
 *         │               pointer and    │        │ focus in the card;
 *         │               focus both     ▼        │ nearer within the corridor: 300 ms anew
 *         │               leave        ┌───────────┐
 *         └─────────────────────────── │  leaving  │
 *                       300 ms         └───────────┘
 */

describe('a reader who rests on a mark', () => {
  it('sees its card after the delay, and not before', () => {
    const one = reader().rests(1);
    expect(one.pass(REST_MS - 1).shown()).toBeUndefined();
    expect(one.pass(1).shown()).toBe(1);
  });

  it('keeps the moment while creeping over the mark', () => {
    const one = reader().rests(1).pass(200).rests(1).pass(149);
    expect(one.shown()).toBeUndefined();
    expect(one.pass(1).shown()).toBe(1);
  });

  it('sees nothing after moving on in time', () => {
    expect(reader().rests(1).pass(340).moves(1).pass(1000).shown()).toBeUndefined();
    expect(reader().rests(1).pass(340).rests(undefined).pass(1000).shown()).toBeUndefined();
  });

  it('waits as long as was chosen', () => {
    const one = reader({ open: 'rest', delay: 900 }).rests(1).pass(899);
    expect(one.shown()).toBeUndefined();
    expect(one.pass(1).shown()).toBe(1);
  });

  it('passes over ten marks without opening one', () => {
    const one = reader();
    for (let mark = 0; mark < 10; mark += 1) one.moves(mark).pass(60).moves(undefined).pass(30);
    expect(one.pass(5000).shown()).toBeUndefined();
  });

  it('sees the next card sooner while one is open', () => {
    const one = reader().opens(1).rests(2);
    expect(one.pass(NEXT_REST_MS - 1).shown()).toBe(1);
    expect(one.pass(1).shown()).toBe(2);
  });

  it('sees the next card sooner just after one closed, and not later', () => {
    const closed = () => reader().opens(1).moves(undefined).pass(GRACE_MS);
    expect(closed().rests(2).pass(NEXT_REST_MS).shown()).toBe(2);
    expect(closed().pass(RECENT_MS).rests(2).pass(NEXT_REST_MS).shown()).toBeUndefined();
  });
});

describe('nothing opens', () => {
  const interrupted = (event: Timeless) => reader().rests(1).pass(100).does(event).pass(5000);

  it.each(['scroll', 'select', 'menu', 'key', 'leave'] as const)('after a %s', (type) => {
    expect(interrupted({ type }).shown()).toBeUndefined();
  });

  it('while a button is down', () => {
    const one = interrupted({ type: 'press', on: 'page', mark: 1 });
    expect(one.rests(1).pass(5000).shown()).toBeUndefined();
    expect(one.does({ type: 'release' }).rests(1).pass(REST_MS).shown()).toBe(1);
  });

  it('while a menu is open, until the pointer moves in the page again', () => {
    const one = interrupted({ type: 'menu' });
    expect(one.rests(1).pass(5000).shown()).toBeUndefined();
    expect(one.moves(1).rests(1).pass(REST_MS).shown()).toBe(1);
  });

  it('over words that the reader has just selected, until the pointer was elsewhere', () => {
    const one = reader()
      .does({ type: 'press', on: 'page', mark: 1 })
      .does({ type: 'select' })
      .does({ type: 'release' });
    expect(one.rests(1).pass(5000).shown()).toBeUndefined();
    expect(one.moves(undefined).rests(1).pass(REST_MS).shown()).toBe(1);
  });
});

describe('an open card', () => {
  it('closes when the grace is over', () => {
    const one = reader().opens(1).moves(undefined);
    expect(one.pass(GRACE_MS - 1).shown()).toBe(1);
    expect(one.pass(1).shown()).toBeUndefined();
  });

  it('stays when the pointer comes back to the term, or reaches the card', () => {
    const left = () => reader().opens(1).moves(undefined).pass(250);
    expect(left().moves(1).pass(9000).shown()).toBe(1);
    expect(left().does({ type: 'enter-card' }).pass(9000).shown()).toBe(1);
  });

  it('stays as long as the focus is in it, wherever the pointer goes', () => {
    const one = reader().does({ type: 'open', mark: 1, by: 'keyboard' });
    expect(one.rests(2).pass(9000).shown()).toBe(1);
    expect(one.does({ type: 'focus', on: false }).pass(GRACE_MS).shown()).toBeUndefined();
  });

  it('stays when the focus leaves but the pointer is on it', () => {
    const one = reader().opens(1).does({ type: 'enter-card' }).does({ type: 'focus', on: true });
    expect(one.does({ type: 'focus', on: false }).pass(9000).shown()).toBe(1);
  });

  it('closes at Esc, and does not open again under a pointer that has not moved away', () => {
    const one = reader().opens(1).does({ type: 'escape' });
    expect(one.shown()).toBeUndefined();
    expect(one.rests(1).pass(9000).shown()).toBeUndefined();
    expect(one.moves(undefined).pass(RECENT_MS).rests(1).pass(REST_MS).shown()).toBe(1);
  });

  it('closes at a press elsewhere, not at one on itself or on its term', () => {
    const press = (on: 'card' | 'page', mark?: number) =>
      reader().opens(1).does({ type: 'press', on, mark }).shown();
    expect(press('page')).toBeUndefined();
    expect(press('page', 2)).toBeUndefined();
    expect(press('card')).toBe(1);
    expect(press('page', 1)).toBe(1);
  });

  it('closes when its term is gone', () => {
    expect(reader().opens(1).does({ type: 'gone' }).shown()).toBeUndefined();
  });

  it('closes after the grace when the pointer leaves the window', () => {
    const one = reader().opens(1).does({ type: 'leave' });
    expect(one.shown()).toBe(1);
    expect(one.pass(GRACE_MS).shown()).toBeUndefined();
  });
});

describe('the way to the card', () => {
  const placed = () => reader().opens(1).does({ type: 'placed', card });

  it('keeps the card open for a pointer that comes nearer, however slowly', () => {
    const one = placed();
    for (let y = 12; y < 26; y += 2) one.rests(undefined, { x: 10, y }).pass(250);
    expect(one.shown()).toBe(1);
  });

  it('lets it close for a pointer that stands still on the way', () => {
    const one = placed().moves(undefined, { x: 10, y: 12 }).moves(undefined, { x: 10, y: 18 });
    expect(one.rests(undefined, { x: 10, y: 18 }).pass(GRACE_MS).shown()).toBeUndefined();
  });

  it('lets it close for a pointer that goes another way', () => {
    const one = placed().moves(undefined, { x: 10, y: 12 });
    for (let x = 10; x > -200; x -= 30) one.moves(undefined, { x, y: 11 }).pass(60);
    expect(one.shown()).toBeUndefined();
  });

  it('leads over other marks without opening theirs', () => {
    const one = placed();
    for (let y = 12; y < 26; y += 1) one.rests(7, { x: 10, y }).pass(40);
    expect(one.shown()).toBe(1);
  });

  it('is a wedge of 120 degrees around the straight way', () => {
    const from = { x: 100, y: 0 };
    expect(inCorridor(card, from, { x: 100, y: 20 })).toBe(true);
    expect(inCorridor(card, from, { x: 110, y: 6 })).toBe(true);
    expect(inCorridor(card, from, { x: 110, y: 5 })).toBe(false);
    expect(inCorridor(card, from, { x: 100, y: -5 })).toBe(false);
  });

  it('ends inside the card', () => {
    expect(distanceTo(card, { x: 50, y: 60 })).toBe(0);
    expect(distanceTo(card, { x: -3, y: 24 })).toBe(5);
  });
});

describe('other ways to open', () => {
  it('a click opens in click mode only, and closes again', () => {
    const click = { type: 'click', mark: 1, point: here } as const;
    const one = reader({ open: 'click', delay: REST_MS });
    expect(one.rests(1).pass(9000).shown()).toBeUndefined();
    expect(one.does(click).shown()).toBe(1);
    expect(one.does(click).shown()).toBeUndefined();
    expect(reader().does(click).shown()).toBeUndefined();
  });

  it('a held key opens what the pointer rests on, at once', () => {
    const one = reader({ open: 'key', delay: REST_MS });
    expect(one.rests(1).pass(9000).shown()).toBeUndefined();
    expect(one.does({ type: 'hold', on: true }).pass(0).shown()).toBe(1);
    const other = reader({ open: 'key', delay: REST_MS }).does({ type: 'hold', on: true });
    expect(other.rests(2).pass(0).shown()).toBe(2);
  });

  it('a tap, a command and the panel open in every mode', () => {
    for (const by of ['touch', 'keyboard', 'panel'] as const) {
      const one = reader({ open: 'click', delay: REST_MS }).does({ type: 'open', mark: 3, by });
      expect(one.shown()).toBe(3);
      expect(one.state().open?.focused).toBe(true);
    }
  });
});
