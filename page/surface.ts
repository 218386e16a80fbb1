import { parentOf } from './prose.ts';

/** A colour of the screen, each part from 0 to 255. */
interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** What the page looks like around an element; `background` is missing where a picture lies behind. */
export interface Surface {
  readonly background: Colour | undefined;
  readonly text: Colour | undefined;
}

const WHITE: Colour = { red: 255, green: 255, blue: 255 };
const BLACK: Colour = { red: 18, green: 18, blue: 18 };

/** More see-through than this a background is only a tint over another. */
const OPAQUE_FROM = 0.6;

/** Reads the colours that lie behind and in an element, up through its ancestors. */
export function surfaceOf(element: Element): Surface {
  const window = element.ownerDocument.defaultView;
  if (!window) return { background: undefined, text: undefined };
  const text = parseColour(window.getComputedStyle(element).color)?.colour;
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const style = window.getComputedStyle(at);
    const parsed = parseColour(style.backgroundColor);
    if (parsed && parsed.alpha >= OPAQUE_FROM) return { background: parsed.colour, text };
    if (style.backgroundImage !== 'none') return { background: undefined, text };
  }
  return { background: canvasOf(element.ownerDocument, window), text };
}

/** The canvas behind a page without background is the browser's, light or dark as the page allows it. */
function canvasOf(document: Document, window: Window): Colour {
  const scheme = window.getComputedStyle(document.documentElement).colorScheme;
  const dark = scheme.includes('dark');
  if (dark && !scheme.includes('light')) return BLACK;
  return dark && window.matchMedia('(prefers-color-scheme: dark)').matches ? BLACK : WHITE;
}

const NUMBERS =
  /^rgba?\((\d+(?:\.\d+)?),? (\d+(?:\.\d+)?),? (\d+(?:\.\d+)?)(?:(?:, | \/ )([\d.]+))?\)$/u;

function parseColour(value: string): { colour: Colour; alpha: number } | undefined {
  const match = NUMBERS.exec(value);
  if (!match) return paint(value);
  const [red = 0, green = 0, blue = 0, alpha = 1] = match
    .slice(1)
    .map((part) => part && Number(part));
  return { colour: { red: +red, green: +green, blue: +blue }, alpha: alpha === '' ? 1 : +alpha };
}

/** Colours of newer notations (`oklch`, `color()`) are asked of a canvas. */
function paint(value: string): { colour: Colour; alpha: number } | undefined {
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  if (!pen) return undefined;
  pen.fillStyle = value;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
  return { colour: { red, green, blue }, alpha: alpha / 255 };
}
