/**
 * Every delay, speed and length of the card's behaviour, each once. Times are milliseconds, lengths
 * CSS pixels. `notes/peers.md` section 4 has the numbers of other products beside them.
 */

/** Slower than this over the last two movements counts as rest: reading with the pointer is slower, travelling faster (px/ms). */
export const REST_SPEED = 0.5;

/** No movement for so long counts as rest: three frames, longer than the gap between two samples of a moving pointer. */
export const STILL_MS = 50;

/** Rest before a card opens: long enough that a pointer parked in passing opens nothing, short enough to feel meant. */
export const REST_MS = 350;

/** Rest before the next card opens while one is open, or has just closed: the reader is comparing. */
export const NEXT_REST_MS = 100;

/** How long after one card closed the next still opens after `NEXT_REST_MS`. */
export const RECENT_MS = 500;

/** A card stays so long after pointer and focus have left: time to come back from a slip. */
export const GRACE_MS = 300;

/** Opening angle of the corridor in which a pointer that leaves the term is on its way to the card. */
export const CORRIDOR_DEGREES = 120;

/** Fade of the card, the only motion there is; none under reduced motion. */
export const FADE_MS = 120;

/** Between the term's line and the card: near enough to belong, and the line's underline stays free. */
export const GAP_PX = 8;

/** Between the card and the edge of the window. */
export const EDGE_PX = 8;

/** The tallest card; more scrolls inside. Higher and it hides the paragraph that it explains. */
export const TALLEST_PX = 520;

/** Room that is enough for a card on the side where it is expected, though more would scroll less: headword, summary and day. */
export const ROOMY_PX = 280;

/** A finger that moved less than this has tapped (the platforms' own slop is 8 to 15). */
export const TAP_SLOP_PX = 10;

/** A finger held so long on a linked mark asks for its card: the platforms' own long press. */
export const LONG_PRESS_MS = 500;

/** A downward stroke of this length closes the sheet. */
export const SWIPE_PX = 56;

/** Between putting an empty live region in place and filling it: screen readers miss text that arrives with its region. */
export const ANNOUNCE_AFTER_MS = 100;

/** How long an announcement stays in the document: speech has it by then, and nobody should find it by browsing. */
export const ANNOUNCE_FOR_MS = 4000;
