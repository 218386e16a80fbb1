/** What the reader chose about cards; the settings room keeps it. */
export interface CardChoices {
  /** Whether a card opens at rest, on a click, or at rest with a key held. */
  readonly open: 'rest' | 'click' | 'key';
  /** Milliseconds of rest before a card opens. */
  readonly delay: number;
  /** The card's width and the size of its text. */
  readonly size: 'small' | 'medium' | 'large';
  /** `page` follows the page's own background. */
  readonly theme: 'page' | 'light' | 'dark' | 'sepia';
}
