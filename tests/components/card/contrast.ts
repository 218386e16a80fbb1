import { luminance } from '#components/card/theme.ts';
import { surfaceOf } from '#page/surface.ts';

/** A text and how it stands out from what is behind it (WCAG 2 contrast ratio). */
export interface Contrast {
  readonly text: string;
  readonly ratio: number;
}

function ratioOf(element: Element): number {
  const { background, text } = surfaceOf(element);
  if (!background || !text) throw new Error(`no colours for ${element.outerHTML}`);
  const [light = 1, dark = 0] = [luminance(background), luminance(text)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The contrast of every text below an element: axe cannot tell it in the top layer. */
export function contrasts(root: Element): readonly Contrast[] {
  const found: Contrast[] = [];
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const text = node.nodeValue?.trim() ?? '';
    if (text === '' || !node.parentElement) continue;
    found.push({ text, ratio: ratioOf(node.parentElement) });
  }
  return found;
}
