import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fire, frames, type Hands, startReading } from './hands.ts';

let hands: Hands;
const types = () => hands.said.map(({ type }) => type);

beforeEach(() => {
  hands = startReading();
});
afterEach(() => hands.stop());

describe('a finger', () => {
  const on = { pointerType: 'touch', clientX: 150, clientY: 150 };
  const link = () => {
    const made = Object.assign(document.createElement('a'), { href: '#there' });
    document.body.append(made);
    return made;
  };

  it('taps a mark; elsewhere its tap is a press on the page', () => {
    fire('click', on);
    fire('click', { ...on, clientX: 5 });
    expect(hands.said).toMatchObject([
      { type: 'tap', mark: 7 },
      { type: 'press' },
      { type: 'release' },
    ]);
  });

  it('leaves a tap on a link to the link', () => {
    const followed = vi.fn((event: Event) => event.preventDefault());
    const made = link();
    made.addEventListener('click', followed);
    fire('pointerdown', on, made);
    fire('pointerup', on, made);
    fire('click', { ...on, cancelable: true }, made);
    expect(followed).toHaveBeenCalledOnce();
    expect(types()).not.toContain('tap');
  });

  it('opens a linked mark by a long press, whose click the link does not get', async () => {
    const followed = vi.fn();
    const made = link();
    made.addEventListener('click', followed);
    fire('pointerdown', on, made);
    await frames(160);
    expect(hands.said).toMatchObject([{ type: 'tap', mark: 7 }]);
    fire('pointerup', on, made);
    fire('click', { ...on, cancelable: true }, made);
    expect(followed).not.toHaveBeenCalled();
  });

  it('keeps the browser’s menu away for that, and only for that', () => {
    const made = link();
    fire('pointerdown', on, made);
    expect(fire('contextmenu', { ...on, cancelable: true }, made)).toBe(false);
    expect(hands.said).toMatchObject([{ type: 'tap', mark: 7 }]);
    fire('pointerdown', { ...on, clientX: 5 }, made);
    expect(fire('contextmenu', { ...on, clientX: 5, cancelable: true }, made)).toBe(true);
  });

  it('that moves or lifts in time presses nothing', async () => {
    const made = link();
    fire('pointerdown', on, made);
    fire('pointermove', { ...on, clientX: 165 }, made);
    await frames(160);
    fire('pointerdown', on, made);
    fire('pointerup', on, made);
    await frames(160);
    expect(hands.said.filter(({ type }) => type === 'tap')).toEqual([]);
  });
});
