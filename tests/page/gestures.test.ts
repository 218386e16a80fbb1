import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { card, fire, frames, type Hands, move, startReading } from './hands.ts';

/** Events made by hand stand for the reader's own here. The real mouse is in tests/components/card. */

let hands: Hands;
const types = () => hands.said.map(({ type }) => type);

beforeEach(() => {
  hands = startReading();
});
afterEach(() => hands.stop());

describe('a pointer', () => {
  it('that stops on a mark rests there, and only then is the mark looked for', async () => {
    move(10, 150);
    move(150, 150);
    await frames();
    expect(types()).toEqual(['move']);
    expect(hands.asked()).toBe(0);
    await frames(60);
    expect(hands.said.at(-1)).toMatchObject({ type: 'rest', mark: 7, point: { x: 150, y: 150 } });
    expect(hands.asked()).toBe(1);
  });

  it('that travels is not resting, whatever lies beneath', async () => {
    for (let x = 0; x < 600; x += 60) {
      move(x, 150);
      await frames(16);
    }
    expect(types()).not.toContain('rest');
    expect(hands.asked()).toBe(0);
  });

  it('is looked after at every movement while a card is open', async () => {
    hands.attentive = true;
    move(10, 150);
    move(150, 150);
    await frames();
    expect(hands.said).toMatchObject([{ type: 'move', mark: 7 }]);
  });

  it('is looked for at most once a frame', async () => {
    hands.attentive = true;
    await frames();
    for (let x = 0; x < 30; x += 1) move(x, 5);
    await frames(17);
    expect(hands.asked()).toBeLessThanOrEqual(2);
  });

  it('on the card says just that', async () => {
    fire('pointermove', { clientX: 50, clientY: 50 }, card);
    await frames(100);
    expect(types()).toEqual(['enter-card']);
  });

  it('under which the page moved is asked again, but for one on the card', () => {
    hands.attentive = true;
    move(150, 150);
    hands.look();
    expect(hands.said.at(-1)).toMatchObject({ type: 'move', mark: 7 });
    move(950, 150);
    const before = hands.said.length;
    hands.look();
    expect(hands.said).toHaveLength(before);
  });

  it('that leaves the window is forgotten', async () => {
    move(150, 150);
    fire('pointerout', { relatedTarget: null });
    await frames(100);
    expect(types()).toEqual(['leave']);
  });
});

describe('a button', () => {
  it('says what it was pressed on, and when it is let go', () => {
    fire('pointerdown', { clientX: 150, clientY: 150 });
    fire('pointerup');
    fire('pointerdown', { clientX: 5, clientY: 5 });
    fire('pointercancel');
    fire('pointerdown', {}, card);
    expect(hands.said).toMatchObject([
      { type: 'press', on: 'page', mark: 7 },
      { type: 'release' },
      { type: 'press', on: 'page', mark: undefined },
      { type: 'release' },
      { type: 'press', on: 'card' },
    ]);
  });

  it('clicks a mark, but not one in a link, with a modifier, or over a selection', () => {
    const on = { clientX: 150, clientY: 150 };
    fire('click', on);
    expect(hands.said).toMatchObject([{ type: 'click', mark: 7 }]);
    hands.said.length = 0;
    const link = Object.assign(document.createElement('a'), { href: '#there' });
    document.body.append(link);
    fire('click', { ...on, cancelable: true }, link);
    fire('click', { ...on, ctrlKey: true });
    fire('click', { ...on, button: 1 });
    link.textContent = 'some words';
    window.getSelection()?.selectAllChildren(link);
    fire('click', on);
    expect(types().filter((type) => type === 'click')).toEqual([]);
    window.getSelection()?.removeAllRanges();
  });

  it('opens the browser’s menu', () => {
    fire('contextmenu', { clientX: 150, clientY: 150 });
    expect(types()).toEqual(['menu']);
  });
});

describe('keys', () => {
  const key = (type: string, name: string) =>
    document.body.dispatchEvent(new KeyboardEvent(type, { key: name, bubbles: true }));

  it('the held key goes down and up, and up when the window loses the focus', () => {
    key('keydown', 'Alt');
    key('keyup', 'Alt');
    window.dispatchEvent(new FocusEvent('blur'));
    expect(hands.said).toMatchObject([
      { type: 'hold', on: true },
      { type: 'hold', on: false },
      { type: 'hold', on: false },
    ]);
  });

  it('any other key means that the reader is doing something else', () => {
    key('keydown', 'a');
    expect(types()).toEqual(['key']);
  });
});

describe('what scrolls', () => {
  const scrolls = () => hands.said.filter(({ type }) => type === 'scroll').length;
  const box = (left: number): HTMLElement => {
    const element = document.createElement('div');
    element.style.cssText = `position: fixed; top: 100px; left: ${left}px; width: 100px; height: 100px`;
    document.body.append(element);
    return element;
  };

  it('moves what the pointer is on, where it is the page or a box around the pointer', () => {
    move(150, 150);
    document.dispatchEvent(new Event('scroll'));
    box(100).dispatchEvent(new Event('scroll'));
    expect(scrolls()).toBe(2);
  });

  it('is no matter elsewhere: a ticker does not keep the reader from a card', () => {
    const ticker = box(400);
    move(150, 150);
    ticker.dispatchEvent(new Event('scroll'));
    expect(scrolls()).toBe(0);
    move(450, 150);
    ticker.dispatchEvent(new Event('scroll'));
    expect(scrolls()).toBe(1);
  });
});

describe('what the page makes up', () => {
  it('does nothing', async () => {
    hands.trusted = false;
    move(150, 150);
    fire('pointerdown', { clientX: 150, clientY: 150 });
    fire('click', { clientX: 150, clientY: 150 });
    fire('click', { clientX: 150, clientY: 150, pointerType: 'touch' });
    fire('contextmenu');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Alt', bubbles: true }));
    window.dispatchEvent(new Event('scroll'));
    await frames(100);
    expect(hands.said).toEqual([]);
  });
});

describe('when all is over', () => {
  it('nothing is read any more, nor what was about to be', async () => {
    move(150, 150);
    hands.stop();
    move(160, 150);
    fire('click', { clientX: 150, clientY: 150 });
    await frames(100);
    expect(hands.said).toEqual([]);
  });
});
