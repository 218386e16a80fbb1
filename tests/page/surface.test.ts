import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { focusableFrom } from '#page/focus-order.ts';
import { surfaceOf } from '#page/surface.ts';
import { startAfresh } from '../components/card/pointer.ts';

beforeEach(startAfresh);
afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
});

const write = (markup: string) => {
  document.body.innerHTML = markup;
  const element = document.querySelector('#here');
  if (!element) throw new Error('no #here');
  return element;
};

describe('what lies behind a term', () => {
  it('is the nearest background that hides what is behind it', () => {
    const here = write(
      '<div style="background: #102030"><p style="background: rgb(255 0 0 / 0.1)"><b id="here">x</b></p></div>',
    );
    expect(surfaceOf(here).background).toEqual({ red: 16, green: 32, blue: 48 });
  });

  it('is the browser’s own canvas where the page has none', () => {
    expect(surfaceOf(write('<p id="here">x</p>')).background).toEqual({
      red: 255,
      green: 255,
      blue: 255,
    });
    document.documentElement.style.colorScheme = 'dark';
    expect(surfaceOf(write('<p id="here">x</p>')).background?.red).toBeLessThan(40);
  });

  it('is not known over a picture; the text’s own colour is', () => {
    const here = write(
      '<div style="background: linear-gradient(red, blue)"><p id="here" style="color: #fefefe">x</p></div>',
    );
    expect(surfaceOf(here)).toEqual({
      background: undefined,
      text: { red: 254, green: 254, blue: 254 },
    });
  });

  it('is read in newer notations of colour too', () => {
    const here = write('<p id="here" style="background: oklch(0.2 0.02 250)">x</p>');
    expect(surfaceOf(here).background?.blue).toBeLessThan(60);
    const white = write('<p id="here" style="background: color(srgb 1 1 1)">x</p>');
    expect(surfaceOf(white).background).toEqual({ red: 255, green: 255, blue: 255 });
  });

  it('goes on through the host of a shadow root', () => {
    const host = write('<div id="here" style="background: #000"></div>');
    const inner = document.createElement('p');
    host.attachShadow({ mode: 'open' }).append(inner);
    expect(surfaceOf(inner).background).toEqual({ red: 0, green: 0, blue: 0 });
  });
});

describe('the Tab key, from a place in the text', () => {
  it('goes to what takes focus next, or before', () => {
    const here = write(
      '<a href="#a" id="a">a</a><p id="here">x <a href="#b" id="b">b</a></p><button id="c">c</button>',
    );
    expect(focusableFrom(here, false)?.id).toBe('b');
    expect(focusableFrom(here, true)?.id).toBe('a');
  });

  it('passes over what is hidden, disabled or taken out of the order', () => {
    const here = write(
      '<p id="here">x</p><a id="n">n</a><button disabled>1</button><a href="#h" style="visibility: hidden">2</a><a href="#d" style="display: none">3</a><a href="#t" tabindex="-1">4</a><input id="last">',
    );
    expect(focusableFrom(here, false)?.id).toBe('last');
    expect(focusableFrom(here, true)).toBeUndefined();
  });
});
