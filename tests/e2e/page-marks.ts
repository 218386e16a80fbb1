/** What a page's own script can see of the marks; these functions run in the page. */

/** The words of every drawn mark. */
export function drawnWords(): string[] {
  return [...(CSS.highlights.get('newsgloss-mark') ?? [])].map((place) => {
    const range = document.createRange();
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
    return range.toString().replace(/\s+/g, ' ');
  });
}

/** The words whose card is open. */
export function activeWords(): string {
  const [place] = CSS.highlights.get('newsgloss-active') ?? [];
  if (!place) return '';
  const range = document.createRange();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  return range.toString().replace(/\s+/g, ' ');
}

/** Scrolls to the drawn mark with these words; the middle of its first line in CSS pixels of the viewport. */
export function middleOfMark(words: string): { x: number; y: number } | undefined {
  for (const place of CSS.highlights.get('newsgloss-mark') ?? []) {
    const range = document.createRange();
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
    if (range.toString().replace(/\s+/g, ' ') !== words) continue;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const line = range.getClientRects()[0];
    if (line) return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
  }
  return undefined;
}

/** Whether a card's host is in the document. */
export function hasCard(): boolean {
  return document.querySelector('newsgloss-card') !== null;
}

/** Whether the card can be seen and reached somewhere on the screen: nothing lies above it there. */
export function isCardOnTop(): boolean {
  const step = 20;
  for (let y = step; y < innerHeight; y += step) {
    for (let x = step; x < innerWidth; x += step) {
      if (document.elementFromPoint(x, y)?.localName === 'newsgloss-card') return true;
    }
  }
  return false;
}

/** The whole document as HTML, without the card's host. */
export function pageHtml(): string {
  const copy = document.documentElement.cloneNode(true) as Element;
  for (const host of copy.querySelectorAll('newsgloss-card')) host.remove();
  return copy.outerHTML;
}

/** Scrolls to the first place of these words in a paragraph, marked or not. */
export function scrollToWords(words: string): void {
  const paragraphs = [...document.querySelectorAll('p')];
  paragraphs
    .find((one) => one.textContent?.replace(/\s+/g, ' ').includes(words))
    ?.scrollIntoView({ block: 'center', behavior: 'instant' });
}
