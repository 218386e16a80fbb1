/** A colour of the screen, each part from 0 to 255. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** What the page around a term looks like: its background where it has a plain one, and its text. */
export interface Surface {
  readonly background: Colour | undefined;
  readonly text: Colour | undefined;
}

/** The card's own looks. */
export type Theme = 'light' | 'dark' | 'sepia';

/** Darker than this the page is dark: half way, as the eye sees it (relative luminance). */
const DARK_BELOW = 0.18;

/** A light background whose red is so much above its blue is tinted paper: newspapers' salmon, reading modes' sepia. */
const SEPIA_FROM = 16;

/** The look that goes with a page, unless the reader chose one. */
export function themeFor(choice: Theme | 'page', surface: Surface): Theme {
  if (choice !== 'page') return choice;
  const { background, text } = surface;
  if (!background) return text && luminance(text) > DARK_BELOW ? 'dark' : 'light';
  if (luminance(background) < DARK_BELOW) return 'dark';
  const { red, green, blue } = background;
  return red >= green && green >= blue && red - blue >= SEPIA_FROM ? 'sepia' : 'light';
}

/** Relative luminance as WCAG 2 has it, from 0 to 1. */
export function luminance({ red, green, blue }: Colour): number {
  const [r, g, b] = [red, green, blue].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
